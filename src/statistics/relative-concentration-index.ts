import { absoluteConcentrationIndex } from './absolute-concentration-index.js';
import type { ConfidenceOptions } from './confidence-options.js';
import { type Estimate, estimateWithin } from './estimate.js';
import { isNoFigure, type NoFigure } from './no-figure.js';
import { shareOfMean } from './share-of-mean.js';
import { standardErrors } from './standard-errors.js';

/**
 * Whether a figure is concentrated among the worst placed (below 0) or the best placed (above 0) people, as a share of
 * the figure of all: from -1 to 1 for figures that are not below zero, 0 where it is spread evenly.
 *
 * `absoluteConcentrationIndex` over the mean, and so its standard error and limits: the mean is taken as known.
 *
 * Source: N. Kakwani, A. Wagstaff and E. van Doorslaer, "Socioeconomic inequalities in health" (1997).
 *
 * @param values - a figure for each group, in any unit, from the worst placed group to the best
 * @param populations - the people of each group, above zero
 * @returns the index; its standard error and interval are `too-few` below three groups, and `no-spread` where the
 * figures lie on a line. Or `no-denominator` where the mean is not above zero, `too-few` below two groups, `missing`,
 * `not-finite`, `negative` or `not-positive` for populations
 * @throws {RangeError} if the lists differ in length, or the confidence is not between 0 and 1
 *
 * @example
 * relativeConcentrationIndex([40, 50, 70], [100, 100, 100]); // => { value: 0.125, standardError: 0.024…, interval: { lower: 0.077…, upper: 0.172… } }
 */
export function relativeConcentrationIndex(
  values: readonly (number | undefined)[],
  populations: readonly (number | undefined)[],
  { confidence = 0.95 }: ConfidenceOptions = {},
): Estimate | NoFigure {
  const reach = standardErrors('relativeConcentrationIndex', confidence);
  const absolute = absoluteConcentrationIndex(values, populations, { confidence });
  if (isNoFigure(absolute)) return absolute;
  const over = (figure: number | NoFigure): number | NoFigure =>
    isNoFigure(figure) ? figure : shareOfMean('relativeConcentrationIndex', figure, values, populations);
  const index = over(absolute.value);
  return isNoFigure(index) ? index : estimateWithin(index, over(absolute.standardError), reach);
}
