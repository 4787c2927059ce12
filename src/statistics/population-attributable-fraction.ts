import type { BestGroupOptions } from './best-group.js';
import { isNoFigure, type NoFigure } from './no-figure.js';
import { populationAttributableRisk } from './population-attributable-risk.js';
import { shareOfMean } from './share-of-mean.js';

/**
 * By how much the figure of all people would change if every group had that of the reference, as a share of it:
 * `populationAttributableRisk` over the mean. For figures that are not below zero it is at least -1 where a low figure
 * is good; it can exceed 1 where a high one is.
 *
 * Source: Schlotheuber and Hosseinpoor, "Summary Measures of Health Inequality" (2022).
 *
 * @param values - a figure for each group, in any unit
 * @param populations - the people of each group, above zero
 * @returns the change as a share, 0.1 for 10%; or `no-denominator` where the mean is not above zero, `too-few` below
 * two groups, `missing`, `not-finite`, `negative` or `not-positive` for populations
 * @throws {RangeError} if the lists differ in length, or the reference is not the index of a group
 *
 * @example
 * populationAttributableFraction([40, 60], [100, 100]); // => 0.2
 */
export function populationAttributableFraction(
  values: readonly (number | undefined)[],
  populations: readonly (number | undefined)[],
  options: BestGroupOptions = {},
): number | NoFigure {
  const risk = populationAttributableRisk(values, populations, options);
  return isNoFigure(risk) ? risk : shareOfMean('populationAttributableFraction', risk, values, populations);
}
