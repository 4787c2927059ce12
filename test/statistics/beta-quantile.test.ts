import { expect } from 'chai';
import * as fc from 'fast-check';
import { betaQuantile } from '../../src/statistics/beta-quantile.js';
import { betaTails } from '../../src/statistics/beta-tails.js';

describe('betaQuantile', () => {
  for (const [a, b, share, expected] of [
    [1, 1, 0.3, 0.3],
    [2, 1, 0.09, 0.3],
    [1, 2, 0.51, 0.3],
    [2, 3, 0.5248, 0.4],
    [0.5, 12.5, 0.025, 4.0075310076598924e-5],
    [0.5, 12.5, 0.975, 0.18530593831248504],
    [2, 2, 0, 0],
    [2, 2, 1, 1],
  ] as const) {
    it(`of ${share} with shapes ${a} and ${b} is ${expected}`, () => {
      expect(betaQuantile(a, b, share)).to.be.closeTo(expected, 1e-12 * Math.max(expected, 1e-12));
    });
  }

  it('undoes the tails', () => {
    const shapes = fc.double({ min: 0.5, max: 300, noNaN: true });
    fc.assert(
      fc.property(shapes, shapes, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (a, b, share) => {
        expect(betaTails(a, b, betaQuantile(a, b, share)).lower).to.be.closeTo(share, 1e-10);
      }),
      { seed: 20100331, numRuns: 100 },
    );
  });
});
