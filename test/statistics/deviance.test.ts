import { expect } from 'chai';
import { deviance } from '../../src/statistics/deviance.js';

describe('deviance', () => {
  for (const [count, expected, value] of [
    [0, 3, 3],
    [10, 10, 0],
    [12, 10, 12 * Math.log(1.2) - 2],
    [10, 12, 10 * Math.log(10 / 12) + 2],
    [1, 100, Math.log(0.01) + 99],
    [100, 1, 100 * Math.log(100) - 99],
  ] as const) {
    it(`of ${count} from ${expected} is ${value}`, () => {
      expect(deviance(count, expected)).to.be.closeTo(value, 1e-13 * Math.max(1, value));
    });
  }

  it('keeps its digits where count and expectation nearly cancel', () => {
    // x = 1e6 (1 + 1e-5): to second order x-np squared over two, and minus a sixth of the third.
    const [n, e] = [1e6, 1e-5];
    expect(deviance(n * (1 + e), n) / (n * (e ** 2 / 2 - e ** 3 / 6))).to.be.closeTo(1, 1e-9);
  });

  it('goes on without a step where the series gives way to the logarithm', () => {
    const high = 11 / 9; // the difference is a tenth of the sum
    for (const ratio of [high, 1 / high]) {
      const [inside, outside] = [deviance(ratio * 0.9999999, 1), deviance(ratio * 1.0000001, 1)];
      expect(Math.abs(inside - outside)).to.be.below(1e-7);
      expect(deviance(ratio, 1)).to.be.closeTo(ratio * Math.log(ratio) + 1 - ratio, 1e-14);
    }
  });
});
