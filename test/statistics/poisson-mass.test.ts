import { expect } from 'chai';
import { poissonMass } from '../../src/statistics/poisson-mass.js';

describe('poissonMass', () => {
  for (const [count, mean, expected] of [
    [0, 0, 1],
    [3, 0, 0],
    [0, 2, Math.exp(-2)],
    [3, 2, (8 * Math.exp(-2)) / 6],
    [10, 5, (5 ** 10 * Math.exp(-5)) / 3628800],
    [1, 1e-9, 1e-9 * Math.exp(-1e-9)],
  ] as const) {
    it(`of ${count} where ${mean} are expected is ${expected}`, () => {
      expect(poissonMass(count, mean)).to.be.closeTo(expected, 1e-13 * expected);
    });
  }

  it('adds up to one', () => {
    const sum = (mean: number, upTo: number): number =>
      Array.from({ length: upTo }, (_, count) => poissonMass(count, mean)).reduce((a, b) => a + b, 0);
    expect(sum(3.7, 60)).to.be.closeTo(1, 1e-13);
    expect(sum(400, 900)).to.be.closeTo(1, 1e-12);
  });

  it('keeps its digits for millions', () => {
    expect(poissonMass(1e8, 1e8) * Math.sqrt(2 * Math.PI * 1e8)).to.be.closeTo(1 - 1 / 12e8, 1e-12);
  });
});
