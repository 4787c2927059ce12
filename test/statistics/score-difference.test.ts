import { expect } from 'chai';
import { scoreDifference } from '../../src/statistics/score-difference.js';
import { near } from '../support/proportions.js';

const pair = (x1: number, n1: number, x2: number, n2: number) =>
  [
    { cases: x1, total: n1 },
    { cases: x2, total: n2 },
  ] as const;

describe('scoreDifference', () => {
  it('widens with the variance, on both sides', () => {
    const [one, two] = [
      scoreDifference(pair(7, 34, 1, 34), 1.96, 1),
      scoreDifference(pair(7, 34, 1, 34), 1.96, 2),
    ];
    expect(two.lower).to.be.below(one.lower);
    expect(two.upper).to.be.above(one.upper);
  });

  it('holds a difference exactly where the score is z', () => {
    // One of one against none of one: at a difference of d both shares are (1 + d)/2 and (1 - d)/2, the variance is
    // (1 - d²)/2, so that (1 - d)² = z² (1 - d²)/2 and d = (2 - z²)/(2 + z²).
    for (const z of [0.5, 1, 1.96]) {
      near(scoreDifference(pair(1, 1, 0, 1), z, 1), (2 - z * z) / (2 + z * z), 1, 1e-12);
      near(scoreDifference(pair(0, 1, 1, 1), z, 1), -1, (z * z - 2) / (2 + z * z), 1e-12);
    }
  });
});
