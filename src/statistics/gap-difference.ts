import type { ConfidenceOptions } from './confidence-options.js';
import { type Estimate, estimateWithin } from './estimate.js';
import { groupErrors, propagatedError } from './group-errors.js';
import type { NoFigure } from './no-figure.js';
import { notGiven } from './not-given.js';
import { standardErrors } from './standard-errors.js';

/** The figure of a group and how sure it is, as published: either may be missing. */
export interface FigureWithError {
  readonly value: number | undefined;
  /** The standard error, in the unit of the figure, zero or more. */
  readonly standardError?: number | undefined;
}

/**
 * The gap between two groups as a difference, in the unit of the figures: how many points one is above the other.
 *
 * Standard error √(s₁² + s₂²), the groups being independent, and a normal interval. Where the intervals of the figures
 * are known and not symmetric, as those of shares are, `differenceFromIntervals` is better.
 *
 * Source: Schlotheuber and Hosseinpoor, "Summary Measures of Health Inequality" (2022).
 *
 * @param first - the group to subtract from: `groupsToCompare` chooses
 * @param second - the group to subtract
 * @returns the difference; its standard error and interval are `missing`, `not-finite` or `negative` where a standard
 * error is. Or `missing` or `not-finite` where a figure is
 * @throws {RangeError} if the confidence is not between 0 and 1
 *
 * @example
 * gapDifference({ value: 62, standardError: 3 }, { value: 52, standardError: 4 }); // => { value: 10, standardError: 5, interval: { lower: 0.20…, upper: 19.79… } }
 */
export function gapDifference(
  first: FigureWithError,
  second: FigureWithError,
  { confidence = 0.95 }: ConfidenceOptions = {},
): Estimate | NoFigure {
  const reach = standardErrors('gapDifference', confidence);
  const fault = notGiven(first.value, second.value);
  if (fault !== undefined) return fault;
  const errors = groupErrors('gapDifference', [first, second], [first.standardError, second.standardError]);
  return estimateWithin(first.value! - second.value!, propagatedError([1, -1], errors), reach);
}
