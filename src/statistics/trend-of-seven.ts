import { runEnds } from './run-ends.js';
import { sideOf, type Side } from './side-of.js';
import { wholeRuns } from './whole-runs.js';

/**
 * Which points of a control chart belong to a trend: seven points on end, each higher (or each lower) than the one
 * before it.
 *
 * Seven points are six steps. Two equal points, or a point that is missing, break the trend. A point at which a rise
 * ends and a fall begins belongs to the fall.
 *
 * Source: NHS England, "Making Data Count". Other rule books ask for six, or for eight points.
 *
 * @param values - the points in the order of time, undefined where there is none
 * @returns one for each point: `higher` in a rise, `lower` in a fall, or undefined
 *
 * @example
 * trendOfSeven([3, 1, 2, 3, 4, 5, 6, 7]); // => [undefined, 'higher', 'higher', 'higher', 'higher', 'higher', 'higher', 'higher']
 */
export function trendOfSeven(values: readonly (number | undefined)[]): readonly (Side | undefined)[] {
  const steps = values.map((value, index) => sideOf(value, values[index - 1]));
  return wholeRuns(runEnds(steps, POINTS - 1), POINTS);
}

const POINTS = 7;
