import { expect } from 'chai';
import { studentQuantile } from '../../src/statistics/student-quantile.js';

describe('studentQuantile', () => {
  for (const [share, degrees, expected] of [
    [0.5, 3, 0],
    [0.975, 1, 12.706204736174707],
    [0.975, 2, 4.302652729749464],
    [0.975, 4, 2.7764451051977987],
    [0.025, 4, -2.7764451051977987],
    [0.975, 10, 2.228138851986274],
    [0.999, 1, 318.3088389855501],
    [0.75, 1, 1],
    [0.6, 2, 0.2886751345948129],
  ] as const) {
    it(`of ${share} with ${degrees} degrees is ${expected}`, () => {
      expect(studentQuantile(share, degrees)).to.be.closeTo(
        expected,
        1e-12 * Math.max(1, Math.abs(expected)),
      );
    });
  }

  for (const share of [0, 1, -1, NaN]) {
    it(`refuses ${share}`, () => {
      const words = `studentQuantile requires a share between 0 and 1, got ${share}`;
      expect(() => studentQuantile(share, 3)).to.throw(RangeError, words);
    });
  }
});
