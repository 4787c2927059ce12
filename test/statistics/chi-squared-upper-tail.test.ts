import { expect } from 'chai';
import { chiSquaredUpperTail } from '../../src/statistics/chi-squared-upper-tail.js';

describe('chiSquaredUpperTail', () => {
  for (const [value, degrees, share] of [
    [3.841458820694124, 1, 0.05],
    [9.54953570608324, 1, 0.002],
    [5.991464547107979, 2, 0.05],
    [18.307038053275146, 10, 0.05],
    [0, 1, 1],
  ] as const) {
    it(`is ${share} above ${value} with ${degrees}`, () => {
      expect(chiSquaredUpperTail(value, degrees)).to.be.closeTo(share, 1e-13);
    });
  }
});
