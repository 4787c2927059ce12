import { groupFigures } from './group-figures.js';
import { isNoFigure, type NoFigure } from './no-figure.js';

/**
 * How far a group typically is from all people together: the standard deviation between groups, in the unit of the
 * figures. 0 where all groups are alike.
 *
 * The root of Σ pᵢ(yᵢ - mean)², pᵢ being the share of the people in a group. `betweenGroupVariance` has an interval.
 *
 * Source: Schlotheuber and Hosseinpoor, "Summary Measures of Health Inequality" (2022).
 *
 * @param values - a figure for each group, in any unit
 * @param populations - the people of each group, above zero
 * @returns the deviation; or `too-few` below two groups, `missing`, `not-finite`, `negative` or `not-positive` for
 * populations
 * @throws {RangeError} if the lists differ in length
 *
 * @example
 * betweenGroupDeviation([40, 60], [100, 100]); // => 10
 */
export function betweenGroupDeviation(
  values: readonly (number | undefined)[],
  populations: readonly (number | undefined)[],
): number | NoFigure {
  const groups = groupFigures('betweenGroupDeviation', values, populations);
  if (isNoFigure(groups)) return groups;
  const { shares, deviations } = groups;
  // As shares of the farthest one: squares of large figures would leave what numbers hold.
  const farthest = Math.max(...deviations.map(Math.abs));
  if (farthest === 0) return 0;
  const square = deviations.reduce((sum, from, group) => sum + shares[group]! * (from / farthest) ** 2, 0);
  return farthest * Math.sqrt(square);
}
