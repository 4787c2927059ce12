import { expect } from 'chai';
import * as fc from 'fast-check';
import { exactMean } from '../../src/statistics/exact-mean.js';
import { noFigure } from '../../src/statistics/no-figure.js';

const rows = [
  [[0.1, 0.1, 0.1], 0.1, 'binary numbers give 0.10000000000000002'],
  [[5], 5, 'one figure'],
  [[1, 2], 1.5, 'two figures'],
  [[-1, 1], 0, 'around zero'],
  [[0.7, 0.1, 0.1], 0.3, 'binary numbers give 0.29999999999999999'],
  [[52.1, 48.3, 50.2], 50.2, 'the mean is one of the figures'],
  [[0.05, 1e-7], 0.02500005, 'of different lengths'],
  [[1e300, 1e300, 1e300], 1e300, 'beyond whole numbers, all the same'],
  [[1 / 3, 1 / 3, 1 / 3], 1 / 3, 'without an end, all the same'],
  [[1e300, 3e300], 2e300, 'beyond whole numbers'],
  [[1e20, -1e20], 0, 'two large figures that cancel'],
] as const;

const none = [
  [[], 'too-few', 'no figures'],
  [[1, undefined], 'missing', 'a missing figure'],
  [[1, NaN], 'not-finite', 'not a number'],
  [[1, Infinity], 'not-finite', 'an infinite figure'],
  [[1.7e308, -1.7e308], 'not-finite', 'a difference beyond all numbers'],
] as const;

describe('exactMean', () => {
  for (const [figures, mean, why] of rows) {
    it(`of ${figures.join(', ')} is ${mean} (${why})`, () => {
      expect(exactMean(Object.freeze([...figures]))).to.equal(mean);
    });
  }

  for (const [figures, reason, why] of none) {
    it(`gives ${reason} for ${why}`, () => {
      expect(exactMean(figures)).to.deep.equal(noFigure(reason));
    });
  }

  it('is the decimal itself for any decimal, repeated', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999, max: 999_999 }),
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 1, max: 50 }),
        (digits, places, count) => {
          const figure = Number(`${digits}e-${places}`);
          expect(exactMean(Array<number>(count).fill(figure))).to.equal(figure);
        },
      ),
      { seed: 20100331, numRuns: 200 },
    );
  });

  it('does not depend on the order, and lies between the lowest and the highest', () => {
    const figures = fc.array(fc.integer({ min: -9999, max: 9999 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(figures, (whole) => {
        const given = whole.map((figure) => figure / 100);
        const mean = exactMean(given) as number;
        expect(exactMean([...given].reverse())).to.equal(mean);
        expect(mean).to.be.within(Math.min(...given), Math.max(...given));
      }),
      { seed: 20100331, numRuns: 200 },
    );
  });
});
