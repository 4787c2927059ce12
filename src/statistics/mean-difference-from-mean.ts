import { groupFigures } from './group-figures.js';
import { isNoFigure, noFigure, type NoFigure } from './no-figure.js';

/** Whether groups count by their people. */
export interface GroupWeightOptions {
  /** False counts every group the same, whatever its people. Default: true. */
  readonly weighted?: boolean | undefined;
}

/**
 * How far groups are on average from the figure of all people together, in the unit of the figures; 0 where all
 * groups are alike.
 *
 * Σ pᵢ|yᵢ - mean|, pᵢ being the share of the people in a group; unweighted, every pᵢ but those of the mean is 1 over
 * the number of groups.
 *
 * Source: Schlotheuber and Hosseinpoor, "Summary Measures of Health Inequality" (2022).
 *
 * @param values - a figure for each group, in any unit
 * @param populations - the people of each group, above zero
 * @returns the mean difference; or `too-few` below two groups, `missing`, `not-finite`, `negative` or `not-positive`
 * for populations
 * @throws {RangeError} if the lists differ in length
 *
 * @example
 * meanDifferenceFromMean([40, 60], [300, 100]); // => 7.5
 * meanDifferenceFromMean([40, 60], [300, 100], { weighted: false }); // => 10
 */
export function meanDifferenceFromMean(
  values: readonly (number | undefined)[],
  populations: readonly (number | undefined)[],
  { weighted = true }: GroupWeightOptions = {},
): number | NoFigure {
  const groups = groupFigures('meanDifferenceFromMean', values, populations);
  if (isNoFigure(groups)) return groups;
  const { shares, deviations } = groups;
  const difference = deviations.reduce(
    (sum, deviation, group) =>
      sum + Math.abs(deviation) * (weighted ? shares[group]! : 1 / deviations.length),
    0,
  );
  return Number.isFinite(difference) ? difference : noFigure('not-finite');
}
