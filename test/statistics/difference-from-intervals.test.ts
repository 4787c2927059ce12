import { differenceFromIntervals } from '../../src/statistics/difference-from-intervals.js';
import { near } from '../support/proportions.js';

describe('differenceFromIntervals', () => {
  it('adds squares of the sides that matter', () => {
    const first = { value: 7, lower: 4, upper: 9 };
    near(differenceFromIntervals(first, { value: 5, lower: 4, upper: 9 }), 2 - 5, 2 + Math.sqrt(5), 1e-14);
    near(differenceFromIntervals({ value: 5, lower: 4, upper: 9 }, first), -2 - Math.sqrt(5), -2 + 5, 1e-14);
  });

  it('is the interval of the first where the second is known without error', () => {
    near(
      differenceFromIntervals({ value: 7, lower: 4, upper: 9 }, { value: 5, lower: 5, upper: 5 }),
      -1,
      4,
      1e-14,
    );
  });
});
