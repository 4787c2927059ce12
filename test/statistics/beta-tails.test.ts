import { expect } from 'chai';
import * as fc from 'fast-check';
import { betaTails } from '../../src/statistics/beta-tails.js';

describe('betaTails', () => {
  it('has everything on one side of its ends', () => {
    expect(betaTails(2, 3, 0)).to.deep.equal({ lower: 0, upper: 1 });
    expect(betaTails(2, 3, 1)).to.deep.equal({ lower: 1, upper: 0 });
  });

  for (const [a, b, value, lower] of [
    [1, 1, 0.3, 0.3],
    [2, 1, 0.3, 0.09],
    [1, 2, 0.3, 0.51],
    [2, 3, 0.4, 0.5248],
    [0.5, 0.5, 0.25, 1 / 3],
    [0.5, 0.5, 0.75, 2 / 3],
    [3, 0.5, 0.01, 3.1367895544724357e-7],
  ] as const) {
    it(`with shapes ${a} and ${b} has ${lower} below ${value}`, () => {
      expect(betaTails(a, b, value).lower / lower).to.be.closeTo(1, 1e-13);
    });
  }

  it('is the sum of binomial probabilities for whole shapes', () => {
    const whole = fc.integer({ min: 1, max: 25 });
    fc.assert(
      fc.property(whole, whole, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (a, b, value) => {
        const n = a + b - 1;
        let mass = (1 - value) ** n;
        let below = 0;
        for (let k = 0; k < a; k += 1) {
          below += mass;
          mass *= ((n - k) / (k + 1)) * (value / (1 - value));
        }
        expect(betaTails(a, b, value).upper).to.be.closeTo(below, 1e-12);
      }),
      { seed: 20100331, numRuns: 200 },
    );
  });

  it('changes sides with its shapes', () => {
    const shapes = fc.double({ min: 0.2, max: 400, noNaN: true });
    fc.assert(
      fc.property(shapes, shapes, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (a, b, value) => {
        const other = betaTails(b, a, 1 - value);
        const { lower, upper } = betaTails(a, b, value);
        expect(lower).to.be.closeTo(other.upper, 1e-11);
        expect(upper).to.be.closeTo(other.lower, 1e-11);
        expect(lower + upper).to.be.closeTo(1, 1e-15);
      }),
      { seed: 20100331, numRuns: 200 },
    );
  });
});
