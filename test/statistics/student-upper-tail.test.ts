import { expect } from 'chai';
import { normalUpperTail } from '../../src/statistics/normal-upper-tail.js';
import { studentUpperTail } from '../../src/statistics/student-upper-tail.js';

describe('studentUpperTail', () => {
  it('is Cauchy with one degree of freedom', () => {
    for (const value of [-20, -1, -0.3, 0, 0.3, 0.999, 1, 1.001, 5, 1000]) {
      const expected = value > 1 ? Math.atan(1 / value) / Math.PI : 0.5 - Math.atan(value) / Math.PI;
      expect(studentUpperTail(value, 1) / expected).to.be.closeTo(1, 1e-12);
    }
  });

  for (const [value, degrees, share] of [
    [0, 5, 0.5],
    [2.7764451051977987, 4, 0.025],
    [-2.7764451051977987, 4, 0.975],
    [2.228138851986274, 10, 0.025],
    [Math.sqrt(2), 2, (1 - Math.SQRT1_2) / 2],
  ] as const) {
    it(`is ${share} above ${value} with ${degrees} degrees`, () => {
      expect(studentUpperTail(value, degrees)).to.be.closeTo(share, 1e-13);
    });
  }

  it('is nearly normal with many degrees', () => {
    expect(studentUpperTail(1.96, 1e9)).to.be.closeTo(normalUpperTail(1.96), 1e-9);
  });
});
