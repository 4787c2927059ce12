import type { Interval } from './interval.js';
import { sideOf, type Side } from './side-of.js';

/**
 * Which points of a control chart are outside its limits: one such point is already a signal.
 *
 * The comparison is strict: a point on a limit is inside.
 *
 * Source: NHS England, "Making Data Count"; W. A. Shewhart (1931).
 *
 * @param values - the points in the order of time, undefined where there is none
 * @param limits - in the unit of the values; see `controlLimits`
 * @returns one for each point: beyond which limit it is, or undefined
 *
 * @example
 * outsideLimits([5, 9, 1], { lower: 2, upper: 8 }); // => [undefined, 'higher', 'lower']
 */
export function outsideLimits(
  values: readonly (number | undefined)[],
  limits: Interval,
): readonly (Side | undefined)[] {
  return values.map((value) => {
    if (sideOf(value, limits.upper) === 'higher') return 'higher';
    return sideOf(value, limits.lower) === 'lower' ? 'lower' : undefined;
  });
}
