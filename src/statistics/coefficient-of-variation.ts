import { betweenGroupDeviation } from './between-group-deviation.js';
import { isNoFigure, type NoFigure } from './no-figure.js';
import { shareOfMean } from './share-of-mean.js';

/**
 * How much groups differ, as a share of the figure of all people together: the standard deviation between groups over
 * the mean. 0 where all groups are alike; free of units, so that inequality of different figures can be compared.
 *
 * It depends on what is counted: 90% and 95% who agree differ by less than 10% and 5% who do not.
 *
 * Source: Schlotheuber and Hosseinpoor, "Summary Measures of Health Inequality" (2022).
 *
 * @param values - a figure for each group, in any unit
 * @param populations - the people of each group, above zero
 * @returns the coefficient as a share, 0.1 for 10%; or `no-denominator` where the mean is not above zero, `too-few`
 * below two groups, `missing`, `not-finite`, `negative` or `not-positive` for populations
 * @throws {RangeError} if the lists differ in length
 *
 * @example
 * coefficientOfVariation([40, 60], [100, 100]); // => 0.2
 */
export function coefficientOfVariation(
  values: readonly (number | undefined)[],
  populations: readonly (number | undefined)[],
): number | NoFigure {
  const deviation = betweenGroupDeviation(values, populations);
  return isNoFigure(deviation)
    ? deviation
    : shareOfMean('coefficientOfVariation', deviation, values, populations);
}
