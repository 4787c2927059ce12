import type { ConfidenceOptions } from './confidence-options.js';
import { type RatioEstimate, ratioWithin } from './estimate.js';
import type { FigureWithError } from './gap-difference.js';
import { groupErrors, propagatedError } from './group-errors.js';
import { noFigure, type NoFigure } from './no-figure.js';
import { notGiven } from './not-given.js';
import { standardErrors } from './standard-errors.js';

/**
 * The gap between two groups as a ratio: how many times the figure of one is that of the other. 1 is no gap.
 *
 * The interval is symmetric on the scale of logarithms, where the standard error is √((s₁/y₁)² + (s₂/y₂)²), the groups
 * being independent. A ratio to zero is none, and not infinite.
 *
 * Source: Schlotheuber and Hosseinpoor, "Summary Measures of Health Inequality" (2022).
 *
 * @param first - the group to divide, zero or more: `groupsToCompare` chooses
 * @param second - the group to divide by, above zero
 * @returns the ratio; its standard error and interval are `missing`, `not-finite` or `negative` where a standard error
 * is, and `not-positive` where the ratio is zero. Or `missing` or `not-finite` where a figure is, `negative` for the
 * first, `no-denominator` where the second is zero or less
 * @throws {RangeError} if the confidence is not between 0 and 1
 *
 * @example
 * gapRatio({ value: 60, standardError: 3 }, { value: 40, standardError: 2 }); // => { value: 1.5, logStandardError: 0.0707…, interval: { lower: 1.30…, upper: 1.72… } }
 */
export function gapRatio(
  first: FigureWithError,
  second: FigureWithError,
  { confidence = 0.95 }: ConfidenceOptions = {},
): RatioEstimate | NoFigure {
  const reach = standardErrors('gapRatio', confidence);
  const fault = notGiven(first.value, second.value);
  if (fault !== undefined) return fault;
  const [above, below] = [first.value!, second.value!];
  if (above < 0) return noFigure('negative');
  if (below <= 0) return noFigure('no-denominator');
  if (above === 0) return ratioWithin(0, noFigure('not-positive'), reach);
  const errors = groupErrors('gapRatio', [first, second], [first.standardError, second.standardError]);
  return ratioWithin(above / below, propagatedError([1 / above, -1 / below], errors), reach);
}
