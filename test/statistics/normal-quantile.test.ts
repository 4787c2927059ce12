import { expect } from 'chai';
import * as fc from 'fast-check';
import { normalQuantile } from '../../src/statistics/normal-quantile.js';
import { normalUpperTail } from '../../src/statistics/normal-upper-tail.js';

// Tables of the normal distribution.
const rows = [
  [0.5, 0],
  [0.75, 0.6744897501960817],
  [0.84134474606854, 1],
  [0.975, 1.959963984540054],
  [0.999, 3.090232306167813],
  [0.9999, 3.71901648545571],
  [0.02, -2.053748910631823],
  [0.03, -1.88079360815125],
  [1e-10, -6.361340902404],
  [1e-20, -9.2623400897984],
  [1e-300, -37.0471],
] as const;

describe('normalQuantile', () => {
  for (const [share, value] of rows) {
    it(`is ${value} for ${share}`, () => {
      expect(normalQuantile(share)).to.be.closeTo(
        value,
        share === 1e-300 ? 1e-3 : 1e-13 * Math.max(1, Math.abs(value)) * 10,
      );
    });
  }

  it('has no end', () => {
    expect(normalQuantile(0)).to.equal(-Infinity);
    expect(normalQuantile(1)).to.equal(Infinity);
  });

  for (const share of [-0.1, 1.1, NaN]) {
    it(`refuses ${share}`, () => {
      const words = `normalQuantile requires a share between 0 and 1, got ${share}`;
      expect(() => normalQuantile(share)).to.throw(RangeError, words);
    });
  }

  it('undoes the tail, on both sides of the middle and of the change of formula', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 0.5, noNaN: true }), (share) => {
        expect(normalUpperTail(-normalQuantile(share)) / share).to.be.closeTo(1, 1e-11);
        expect(normalQuantile(1 - (1 - share)) + normalQuantile(1 - share)).to.be.closeTo(0, 1e-9);
      }),
      { seed: 20100331, numRuns: 200 },
    );
  });
});
