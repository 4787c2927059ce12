import { expect } from 'chai';
import * as fc from 'fast-check';
import { gammaTails } from '../../src/statistics/gamma-tails.js';
import { poissonMass } from '../../src/statistics/poisson-mass.js';

describe('gammaTails', () => {
  for (const [value, lower, upper] of [
    [0, 0, 1],
    [-1, 0, 1],
    [Infinity, 1, 0],
  ] as const) {
    it(`has everything on one side of ${value}`, () => {
      expect(gammaTails(3, value)).to.deep.equal({ lower, upper });
    });
  }

  it('is the exponential distribution for a shape of one', () => {
    for (const value of [0.01, 0.5, 1.99, 2, 2.01, 5, 40]) {
      expect(gammaTails(1, value).upper / Math.exp(-value)).to.be.closeTo(1, 1e-13);
    }
  });

  it('is the sum of Poisson probabilities for a whole shape', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0.1, max: 90, noNaN: true }),
        (shape, value) => {
          const below = Array.from({ length: shape }, (_, count) => poissonMass(count, value));
          const expected = below.reduce((a, b) => a + b, 0);
          const { lower, upper } = gammaTails(shape, value);
          expect(upper).to.be.closeTo(expected, 1e-12);
          expect(lower + upper).to.be.closeTo(1, 1e-15);
        },
      ),
      { seed: 20100331, numRuns: 200 },
    );
  });

  it('keeps the digits of a small tail on either side', () => {
    // Terms of the sum: e^-100 (1 + 100 + 5000) above, and x^3/3! (1 - 3x/4) below.
    expect(gammaTails(3, 100).upper / (Math.exp(-100) * 5101)).to.be.closeTo(1, 1e-12);
    expect(gammaTails(3, 1e-8).lower / (1e-24 / 6)).to.be.closeTo(1, 1e-7);
  });

  it('goes on without a step where cube roots take over, and answers for any size', () => {
    for (const off of [-3, -1, 0, 1, 3]) {
      const at = (shape: number): number => gammaTails(shape, shape + off * Math.sqrt(shape)).upper;
      expect(at(1.0001e10)).to.be.closeTo(at(0.9999e10), 1e-8);
      expect(at(1e16)).to.be.closeTo(at(1e12), 1e-6);
    }
  });

  it('does not tire of large shapes', () => {
    expect(gammaTails(1e7, 1e7).lower).to.be.closeTo(0.5 + 1 / (3 * Math.sqrt(2 * Math.PI * 1e7)), 1e-8);
  });
});
