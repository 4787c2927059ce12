import { bestGroup, type BestGroupOptions } from './best-group.js';
import { groupFigures } from './group-figures.js';
import { isNoFigure, type NoFigure } from './no-figure.js';

/**
 * By how much the figure of all people would change if every group had that of the reference, in the unit of the
 * figure: above 0 where a high figure is good, below 0 where a low one is, 0 where all are as good as the reference.
 *
 * The reference less the mean, each group counting by its people. Where the reference does worse than all together
 * there is nothing to gain, and the answer is 0. It is what would follow if the groups differed for no other cause.
 *
 * Source: Schlotheuber and Hosseinpoor, "Summary Measures of Health Inequality" (2022).
 *
 * @param values - a figure for each group, in any unit
 * @param populations - the people of each group, above zero
 * @returns the change; or `too-few` below two groups, `missing`, `not-finite`, `negative` or `not-positive` for
 * populations
 * @throws {RangeError} if the lists differ in length, or the reference is not the index of a group
 *
 * @example
 * populationAttributableRisk([40, 60], [300, 100]); // => 15
 * populationAttributableRisk([40, 60], [300, 100], { lowIsBest: true }); // => -5
 */
export function populationAttributableRisk(
  values: readonly (number | undefined)[],
  populations: readonly (number | undefined)[],
  options: BestGroupOptions = {},
): number | NoFigure {
  const reference = bestGroup('populationAttributableRisk', values, options);
  const groups = groupFigures('populationAttributableRisk', values, populations);
  if (isNoFigure(groups)) return groups;
  const change = groups.deviations[reference]!;
  // Compared rather than clamped: Math.min and Math.max can leave a negative zero.
  return (options.lowIsBest ? change < 0 : change > 0) ? change : 0;
}
