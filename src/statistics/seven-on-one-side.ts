import { runEnds } from './run-ends.js';
import { sideOf, type Side } from './side-of.js';
import { wholeRuns } from './whole-runs.js';

/**
 * Which points of a control chart belong to a shift: seven points or more on end on the same side of the mean.
 *
 * A point on the mean, or one that is missing, breaks the run.
 *
 * Source: NHS England, "Making Data Count". Other rule books ask for eight, or for nine points.
 *
 * @param values - the points in the order of time, undefined where there is none
 * @param mean - the centre line, in the unit of the values
 * @returns one for each point: the side of the mean, or undefined
 *
 * @example
 * sevenOnOneSide([4, 6, 7, 6, 8, 6, 7, 6], 5); // => [undefined, 'higher', 'higher', 'higher', 'higher', 'higher', 'higher', 'higher']
 */
export function sevenOnOneSide(
  values: readonly (number | undefined)[],
  mean: number,
): readonly (Side | undefined)[] {
  const sides = values.map((value) => sideOf(value, mean));
  return wholeRuns(runEnds(sides, POINTS), POINTS);
}

const POINTS = 7;
