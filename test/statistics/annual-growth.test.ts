import { expect } from 'chai';
import * as fc from 'fast-check';
import { annualGrowth } from '../../src/statistics/annual-growth.js';
import { noFigure } from '../../src/statistics/no-figure.js';

const rows = [
  [50, 60, 5, 0.0371372893366482, 'as COINr'],
  [50, 44.9804, 7, -0.0150000987005013, 'a fall, as COINr'],
  [50, 66.55, 3, 0.1, 'three years of a tenth'],
  [60, 50, -5, 0.0371372893366482, 'given the other way round'],
  [60, 0, 5, -1, 'a fall to zero'],
  [0, 60, -5, -1, 'a fall to zero, given the other way round'],
  [0, 0, 5, 0, 'zero that stays zero'],
  [50, 50, 5, 0, 'no change'],
  [50, 50.75, 1, 0.015, 'one year, to the last digit'],
  [50, 50.25, 1, 0.005, 'one year, to the last digit'],
  [100, 200, 0.5, 3, 'half a year'],
  [1, 1e-20, 20, -0.9, 'a fall to almost nothing'],
  [1e-20, 1, 20, 9, 'a rise from almost nothing'],
  [1, 1 + 1e-12, 1, 1e-12, 'a rise of almost nothing'],
] as const;

const none = [
  [0, 60, 5, 'no-growth', 'from zero'],
  [60, 0, -5, 'no-growth', 'from zero, given the other way round'],
  [-5, -6, 5, 'no-growth', 'between figures below zero'],
  [-5, 6, 5, 'no-growth', 'across zero upwards'],
  [-5, -5, 5, 'no-growth', 'no change below zero'],
  [5, -6, 5, 'no-growth', 'across zero downwards'],
  [0, -1, 5, 'no-growth', 'from zero downwards'],
  [50, 60, 0, 'same-time', 'no years'],
  [undefined, 60, 5, 'missing', 'no first figure'],
  [50, undefined, 5, 'missing', 'no last figure'],
  [50, 60, undefined, 'missing', 'years not known'],
  [50, NaN, 5, 'not-finite', 'not a number'],
  [50, 60, Infinity, 'not-finite', 'infinite years'],
  [1e-300, 1e300, 0.1, 'not-finite', 'growth beyond all numbers'],
] as const;

describe('annualGrowth', () => {
  for (const [from, to, years, growth, why] of rows) {
    it(`from ${from} to ${to} in ${years} years is ${growth} (${why})`, () => {
      expect(annualGrowth(from, to, years)).to.be.closeTo(growth, 1e-14 + Math.abs(growth) * 1e-12);
    });
  }

  it('is exact where a threshold may depend on it', () => {
    expect(annualGrowth(50, 50.75, 1)).to.equal(0.015);
    expect(annualGrowth(50, 50.25, 1)).to.equal(0.005);
    expect(annualGrowth(1, 1 + 2 ** -40, 1)).to.be.closeTo(2 ** -40, 1e-27);
  });

  for (const [from, to, years, reason, why] of none) {
    it(`gives ${reason} from ${from} to ${to} in ${years} years (${why})`, () => {
      expect(annualGrowth(from, to, years)).to.deep.equal(noFigure(reason));
    });
  }

  it('grows the first figure into the last, in any unit', () => {
    const figure = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(figure, figure, fc.integer({ min: 1, max: 40 }), (from, to, years) => {
        const growth = annualGrowth(from, to, years) as number;
        expect(from * (1 + growth) ** years).to.be.closeTo(to, 1e-9 * to);
        expect(annualGrowth(8 * from, 8 * to, years)).to.be.closeTo(growth, 1e-12 * (1 + Math.abs(growth)));
      }),
      { seed: 20100331, numRuns: 200 },
    );
  });
});
