import { expect } from 'chai';
import { logGamma } from '../../src/statistics/log-gamma.js';

describe('logGamma', () => {
  it('is the logarithm of the factorial before', () => {
    let factorial = 1;
    for (let n = 1; n <= 20; n += 1) {
      expect(logGamma(n)).to.be.closeTo(Math.log(factorial), 1e-13 * Math.max(1, Math.log(factorial)));
      factorial *= n;
    }
  });

  for (const [x, expected] of [
    [0.5, Math.log(Math.PI) / 2],
    [1.5, Math.log(Math.PI) / 2 - Math.LN2],
    [0.1, 2.252712651734206],
    [0.49, 0.592249629335267],
    [171, 706.5730622457874],
    [1e6, 12815504.569147611],
  ] as const) {
    it(`is ${expected} at ${x}`, () => {
      expect(logGamma(x)).to.be.closeTo(expected, 1e-12 * Math.max(1, expected));
    });
  }

  it('keeps its recurrence across the change of formula at one half', () => {
    for (const x of [0.01, 0.2, 0.4999, 0.5, 0.5001, 0.9, 3.7]) {
      expect(logGamma(x + 1) - logGamma(x)).to.be.closeTo(Math.log(x), 1e-13);
    }
  });

  for (const x of [0, -1, NaN]) {
    it(`refuses ${x}`, () => {
      expect(() => logGamma(x)).to.throw(RangeError, `logGamma requires a number above zero, got ${x}`);
    });
  }
});
