import type { ControlLimits } from './control-limits.js';
import { outsideLimits } from './outside-limits.js';
import { runEnds } from './run-ends.js';
import { sideOf, type Side } from './side-of.js';
import { wholeRuns } from './whole-runs.js';

/** Which points are marked. */
export interface TwoOfThreeNearLimitOptions {
  /** `near`: of the three points those near the limit; `all`: all three. Default `near`. */
  readonly marked?: 'near' | 'all' | undefined;
}

/**
 * Which points of a control chart are near a limit together with another: two of three points on end, with all three
 * on the same side of the mean.
 *
 * A point is near a limit if it is beyond two thirds of the way from the mean to it, and not outside it. A point on
 * the line of two thirds is not near.
 *
 * Source: NHS England, "Making Data Count". Peers differ: some let the third point be on the other side of the mean
 * (PowerBI-SPC), and the Western Electric rules count points outside the limit as well.
 *
 * @param values - the points in the order of time, undefined where there is none
 * @param limits - in the unit of the values; see `controlLimits`
 * @returns one for each point: near which limit, or undefined
 * @throws {RangeError} if `marked` is unknown
 *
 * @example
 * const limits = { mean: 0, lower: -3, upper: 3, nearLower: -2, nearUpper: 2 };
 * twoOfThreeNearLimit([2.5, 1, 2.5, -1], limits); // => ['higher', undefined, 'higher', undefined]
 * twoOfThreeNearLimit([2.5, 1, 2.5, -1], limits, { marked: 'all' }); // => ['higher', 'higher', 'higher', undefined]
 */
export function twoOfThreeNearLimit(
  values: readonly (number | undefined)[],
  limits: Pick<ControlLimits, 'mean' | 'lower' | 'upper' | 'nearLower' | 'nearUpper'>,
  { marked = 'near' }: TwoOfThreeNearLimitOptions = {},
): readonly (Side | undefined)[] {
  if (marked !== 'near' && marked !== 'all') {
    throw new RangeError(`twoOfThreeNearLimit requires marked 'near' or 'all', got '${String(marked)}'`);
  }
  const outside = outsideLimits(values, limits);
  const beyond = outsideLimits(values, { lower: limits.nearLower, upper: limits.nearUpper });
  const near = beyond.map((side, index) => (outside[index] === undefined ? side : undefined));
  const sides = values.map((value) => sideOf(value, limits.mean));
  // Three on one side, and two of them near: the ends of the threes that signal.
  const ends = runEnds(sides, 3).map((side, index) => {
    const count = near.slice(Math.max(index - 2, 0), index + 1).filter((mark) => mark !== undefined).length;
    return count >= 2 ? side : undefined;
  });
  const threes = wholeRuns(ends, 3);
  return marked === 'all'
    ? threes
    : near.map((side, index) => (threes[index] === undefined ? undefined : side));
}
