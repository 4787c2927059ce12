import { expect } from 'chai';
import * as fc from 'fast-check';
import { percentile } from '../../src/statistics/percentile.js';

const run = { seed: 20100331, numRuns: 200 };

// figures, share
const rows = [
  [[45, 21, 60, 30], 0, 21, 'the lowest'],
  [[45, 21, 60, 30], 0.5, 37.5, 'the median of an even number'],
  [[45, 21, 60], 0.5, 45, 'the median of an odd number'],
  [[45, 21, 60, 30], 1, 60, 'the highest'],
  [[1, 2, 3, 4, 5], 0.3, 2.2, 'type 7, where others give 2 or 1.8'],
  [[9, 10, 100], 0.5, 10, 'in order of size, not of spelling'],
  [[7], 0.9, 7, 'one figure'],
  [[undefined, 4, undefined, 8], 0.5, 6, 'those missing left out'],
] as const;

const none = [
  [[], 'too-few'],
  [[undefined], 'too-few'],
  [[1, NaN], 'not-finite'],
  [[-Infinity, 1], 'not-finite'],
] as const;

describe('percentile', () => {
  for (const [figures, share, expected, why] of rows) {
    it(`is ${expected} at ${share} of ${figures.join(', ')} (${why})`, () => {
      expect(percentile(Object.freeze(figures), share)).to.be.closeTo(expected, 1e-12);
    });
  }

  for (const [figures, reason] of none) {
    it(`gives ${reason} for ${JSON.stringify(figures)}`, () => {
      expect(percentile(figures, 0.5)).to.deep.equal({ noFigure: reason });
    });
  }

  for (const share of [-0.01, 1.01, NaN]) {
    it(`refuses a share of ${share}, even where there is no figure`, () => {
      expect(() => percentile([], share)).to.throw(
        RangeError,
        `percentile requires a share between 0 and 1, got ${share}`,
      );
    });
  }

  it('does not hang on the order, and falls nowhere as the share grows', () => {
    const figures = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 20 });
    const share = fc.integer({ min: 0, max: 64 }).map((part) => part / 64);
    fc.assert(
      fc.property(figures, share, share, (list, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((at) => percentile(list, at) as number);
        expect(low).to.be.at.most(high!);
        expect(percentile(list.toReversed(), a)).to.equal(percentile(list, a));
        expect(low).to.be.within(Math.min(...list), Math.max(...list));
      }),
      run,
    );
  });
});
