import { expect } from 'chai';
import * as fc from 'fast-check';
import { gammaQuantile } from '../../src/statistics/gamma-quantile.js';
import { gammaTails } from '../../src/statistics/gamma-tails.js';

// Half the chi-squared quantiles of the tables.
const rows = [
  [0.5, 0.95, 3.841458820694124 / 2],
  [1, 0.975, 7.377758908227871 / 2],
  [3, 0.975, 14.44937533544792 / 2],
  [5, 0.025, 3.246972780236842 / 2],
  [0.5, 0.998, 9.54953570608324 / 2],
] as const;

describe('gammaQuantile', () => {
  for (const [shape, share, expected] of rows) {
    it(`of ${share} with shape ${shape} is ${expected}`, () => {
      expect(gammaQuantile(shape, share) / expected).to.be.closeTo(1, 1e-12);
    });
  }

  it('has its ends', () => {
    expect(gammaQuantile(2, 0)).to.equal(0);
    expect(gammaQuantile(2, 1)).to.equal(Infinity);
    expect(gammaQuantile(2, 1 - 1e-20, 1e-20)).to.be.closeTo(49.98319798709074, 1e-11);
  });

  it('undoes the tails', () => {
    const shapes = fc.double({ min: 0.3, max: 500, noNaN: true });
    fc.assert(
      fc.property(shapes, fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (shape, share) => {
        const { lower, upper } = gammaTails(shape, gammaQuantile(shape, share));
        expect(lower / share).to.be.closeTo(1, 1e-9);
        expect(upper / (1 - share)).to.be.closeTo(1, 1e-9);
      }),
      { seed: 20100331, numRuns: 100 },
    );
  });
});
