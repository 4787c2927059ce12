import type { Comparison } from './comparison.js';
import type { Interval } from './interval.js';

/**
 * On which side of an interval another one lies: lower or higher where they share no value, similar where they do.
 *
 * Intervals that only touch share the value at which they do. A plain figure is an interval without width.
 *
 * @param interval - finite limits, the lower not above the upper; the same holds for the other
 *
 * @example
 * intervalSide({ lower: 3.2, upper: 3.5 }, { lower: 3, upper: 3 }); // => 'higher'
 * intervalSide({ lower: 3.2, upper: 3.5 }, { lower: 3, upper: 3.2 }); // => 'similar'
 */
export function intervalSide(interval: Interval, other: Interval): Comparison {
  if (interval.upper < other.lower) return 'lower';
  return interval.lower > other.upper ? 'higher' : 'similar';
}
