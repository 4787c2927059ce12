import { expect } from 'chai';
import { valueAtRank } from '../../src/statistics/value-at-rank.js';

// ordered, rank
const rows = [
  [[10, 20, 40], 1, 10, 'the lowest'],
  [[10, 20, 40], 2, 20, 'a rank that is whole'],
  [[10, 20, 40], 3, 40, 'the highest'],
  [[10, 20, 40], 1.25, 12.5, 'a quarter of the way'],
  [[10, 20, 40], 2.75, 35, 'three quarters of the way'],
  [[-(2 ** 1023), 2 ** 1023], 1.5, 0, 'figures whose difference is not finite'],
  [[-(2 ** 1023), 2 ** 1023], 1.75, 2 ** 1022, 'figures whose difference is not finite'],
  [[5e-324], 1, 5e-324, 'a figure that has no half'],
] as const;

describe('valueAtRank', () => {
  for (const [ordered, rank, figure, why] of rows) {
    it(`is ${figure} at ${rank} of ${ordered.join(', ')} (${why})`, () => {
      expect(valueAtRank(Object.freeze(ordered), rank)).to.equal(figure);
    });
  }
});
