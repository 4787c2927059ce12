import { expect } from 'chai';
import * as fc from 'fast-check';
import { meanInterval, type MeanInterval } from '../../src/statistics/mean-interval.js';
import { isNoFigure } from '../../src/statistics/no-figure.js';
import { near } from '../support/proportions.js';

describe('meanInterval', () => {
  it('is the mean with t standard errors to each side', () => {
    const { mean, standardDeviation, count, interval } = meanInterval([2, 4, 6]) as MeanInterval;
    expect({ mean, standardDeviation, count }).to.deep.equal({ mean: 4, standardDeviation: 2, count: 3 });
    near(
      interval,
      4 - (4.302652729749464 * 2) / Math.sqrt(3),
      4 + (4.302652729749464 * 2) / Math.sqrt(3),
      1e-12,
    );
    near(
      (meanInterval([2, 4, 6], { confidence: 0.5 }) as MeanInterval).interval,
      4 - 0.816496580927726 * 1.1547005383792515,
      4 + 0.816496580927726 * 1.1547005383792515,
      1e-12,
    );
  });

  it('has no width where the values do not differ', () => {
    expect(meanInterval([5, 5, 5])).to.deep.include({
      standardDeviation: 0,
      interval: { lower: 5, upper: 5 },
    });
  });

  it('has no interval for one value', () => {
    const none = { noFigure: 'too-few' };
    expect(meanInterval([4])).to.deep.equal({ mean: 4, standardDeviation: none, count: 1, interval: none });
  });

  it('gives none for no value, a missing one, or one that is no number', () => {
    expect(meanInterval([])).to.deep.equal({ noFigure: 'too-few' });
    expect(meanInterval([1, undefined])).to.deep.equal({ noFigure: 'missing' });
    expect(meanInterval([1, NaN])).to.deep.equal({ noFigure: 'not-finite' });
    expect(() => meanInterval([1, 2], { confidence: 2 })).to.throw(RangeError, 'meanInterval requires');
  });

  it('moves and grows with its values, in any order, and changes none of them', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(values, fc.integer({ min: -50, max: 50 }), (list, shift) => {
        const before = meanInterval(Object.freeze(list));
        const after = meanInterval(list.map((value) => value * 2 + shift).toReversed());
        if (isNoFigure(before) || isNoFigure(after)) throw new TypeError('both have a mean');
        expect(after.mean).to.be.closeTo(before.mean * 2 + shift, 1e-9);
        expect(after.standardDeviation).to.be.closeTo((before.standardDeviation as number) * 2, 1e-9);
      }),
      { seed: 20100331, numRuns: 100 },
    );
  });
});
