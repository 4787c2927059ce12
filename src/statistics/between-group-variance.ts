import { type Estimate, estimateWithin } from './estimate.js';
import { type GroupErrorOptions, groupErrors } from './group-errors.js';
import { groupFigures } from './group-figures.js';
import { isNoFigure, type NoFigure } from './no-figure.js';
import { standardErrors as reachOf } from './standard-errors.js';

/**
 * How much groups differ from all people together: the variance between groups, in the unit of the figures squared.
 * 0 where all groups are alike; large groups count for more, and far ones for much more.
 *
 * Σ pᵢ(yᵢ - mean)², pᵢ being the share of the people in a group. Its standard error is exact where figures are
 * independent and normal: the root of 4 Σ pᵢ²(yᵢ - mean)²sᵢ² + 2[(Σ pᵢ²sᵢ²)² + Σ pᵢ²sᵢ⁴(1 - 2pᵢ)]. Chance alone makes
 * groups differ, so that the variance found is too high by about Σ pᵢ(1 - pᵢ)sᵢ², and the lower limit can be below 0.
 *
 * Source: Schlotheuber and Hosseinpoor, "Summary Measures of Health Inequality" (2022); the variance of a quadratic
 * form of normal figures.
 *
 * @param values - a figure for each group, in any unit
 * @param populations - the people of each group, above zero
 * @returns the variance; its standard error and interval are `missing`, `not-finite` or `negative` where a standard
 * error is. Or `too-few` below two groups, `missing`, `not-finite`, `negative` or `not-positive` for populations
 * @throws {RangeError} if the lists differ in length, or the confidence is not between 0 and 1
 *
 * @example
 * betweenGroupVariance([40, 60], [300, 100], { standardErrors: [2, 2] }); // => { value: 75, standardError: 21.3…, interval: { lower: 33.2…, upper: 116.7… } }
 */
export function betweenGroupVariance(
  values: readonly (number | undefined)[],
  populations: readonly (number | undefined)[],
  { standardErrors, confidence = 0.95 }: GroupErrorOptions = {},
): Estimate | NoFigure {
  const reach = reachOf('betweenGroupVariance', confidence);
  const errors = groupErrors('betweenGroupVariance', values, standardErrors);
  const groups = groupFigures('betweenGroupVariance', values, populations);
  if (isNoFigure(groups)) return groups;
  const { shares, deviations } = groups;
  const sum = (of: (share: number, group: number) => number): number =>
    shares.reduce((total, share, group) => total + of(share, group), 0);
  const variance = sum((share, group) => share * deviations[group]! ** 2);
  if (isNoFigure(errors)) return estimateWithin(variance, errors, reach);
  const varianceOf = (group: number): number => errors[group]! ** 2;
  const slope = sum((share, group) => share ** 2 * deviations[group]! ** 2 * varianceOf(group));
  const curve =
    sum((share, group) => share ** 2 * varianceOf(group)) ** 2 +
    sum((share, group) => share ** 2 * varianceOf(group) ** 2 * (1 - 2 * share));
  return estimateWithin(variance, Math.sqrt(4 * slope + 2 * curve), reach);
}
