import { type GroupWeightOptions, meanDifferenceFromMean } from './mean-difference-from-mean.js';
import { isNoFigure, type NoFigure } from './no-figure.js';
import { shareOfMean } from './share-of-mean.js';

/**
 * How far groups are on average from the figure of all people together, as a share of it; 0 where all groups are
 * alike. It is `meanDifferenceFromMean` over the mean, and free of units.
 *
 * Every group is compared with all people together, as WHO does. Others compare with the best group under the same name.
 *
 * Source: Schlotheuber and Hosseinpoor, "Summary Measures of Health Inequality" (2022); J. N. Pearcy and K. G. Keppel,
 * "A summary measure of health disparity" (2002).
 *
 * @param values - a figure for each group, in any unit
 * @param populations - the people of each group, above zero
 * @returns the index as a share, 0.1 for 10%; or `no-denominator` where the mean is not above zero, `too-few` below
 * two groups, `missing`, `not-finite`, `negative` or `not-positive` for populations
 * @throws {RangeError} if the lists differ in length
 *
 * @example
 * indexOfDisparity([40, 60], [100, 100]); // => 0.2
 */
export function indexOfDisparity(
  values: readonly (number | undefined)[],
  populations: readonly (number | undefined)[],
  options: GroupWeightOptions = {},
): number | NoFigure {
  const difference = meanDifferenceFromMean(values, populations, options);
  return isNoFigure(difference)
    ? difference
    : shareOfMean('indexOfDisparity', difference, values, populations);
}
