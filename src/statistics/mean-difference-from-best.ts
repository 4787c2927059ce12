import { bestGroup, type BestGroupOptions } from './best-group.js';
import { groupFigures } from './group-figures.js';
import type { GroupWeightOptions } from './mean-difference-from-mean.js';
import { isNoFigure, noFigure, type NoFigure } from './no-figure.js';

/** What groups are compared with, and whether they count by their people. */
export interface MeanDifferenceFromBestOptions extends BestGroupOptions, GroupWeightOptions {}

/**
 * How far groups are on average from the best one, in the unit of the figures; 0 where all groups are alike.
 *
 * Σ pᵢ|yᵢ - best|, pᵢ being the share of the people in a group, or 1 over the number of groups where they all count
 * the same. The best is taken from the figures, so that chance makes it look better than it is: name a reference
 * where one is known beforehand.
 *
 * Source: Schlotheuber and Hosseinpoor, "Summary Measures of Health Inequality" (2022).
 *
 * @param values - a figure for each group, in any unit
 * @param populations - the people of each group, above zero
 * @returns the mean difference; or `too-few` below two groups, `missing`, `not-finite`, `negative` or `not-positive`
 * for populations
 * @throws {RangeError} if the lists differ in length, or the reference is not the index of a group
 *
 * @example
 * meanDifferenceFromBest([40, 60], [300, 100]); // => 15
 * meanDifferenceFromBest([40, 60], [300, 100], { lowIsBest: true }); // => 5
 */
export function meanDifferenceFromBest(
  values: readonly (number | undefined)[],
  populations: readonly (number | undefined)[],
  { weighted = true, ...best }: MeanDifferenceFromBestOptions = {},
): number | NoFigure {
  const reference = bestGroup('meanDifferenceFromBest', values, best);
  const groups = groupFigures('meanDifferenceFromBest', values, populations);
  if (isNoFigure(groups)) return groups;
  const { shares } = groups;
  const difference = groups.values.reduce(
    (sum, value, group) =>
      sum +
      Math.abs(value - groups.values[reference]!) * (weighted ? shares[group]! : 1 / groups.values.length),
    0,
  );
  return Number.isFinite(difference) ? difference : noFigure('not-finite');
}
