import type { ConfidenceOptions } from './confidence-options.js';
import type { Interval } from './interval.js';
import { noFigure, type NoFigure } from './no-figure.js';
import { notGiven } from './not-given.js';
import { requireConfidence } from './require-confidence.js';
import { studentQuantile } from './student-quantile.js';

/** A mean, how far the values lie about it, and its interval. */
export interface MeanInterval {
  readonly mean: number;
  /** The standard deviation of the sample, with n - 1. */
  readonly standardDeviation: number | NoFigure;
  readonly count: number;
  readonly interval: Interval | NoFigure;
}

/**
 * The mean of a sample with Student's interval: mean ± t(n - 1) s / √n.
 *
 * Source: "Student", "The probable error of a mean" (1908); APHO Technical Briefing 3.
 *
 * @param values - the sample, in any unit
 * @returns the mean; deviation and interval are `too-few` for one value; or `too-few` for none, `missing`, `not-finite`
 * @throws {RangeError} if the confidence is not between 0 and 1
 *
 * @example
 * meanInterval([2, 4, 6]); // => { mean: 4, standardDeviation: 2, count: 3, interval: { lower: -0.96827…, upper: 8.96827… } }
 */
export function meanInterval(
  values: readonly (number | undefined)[],
  { confidence = 0.95 }: ConfidenceOptions = {},
): MeanInterval | NoFigure {
  requireConfidence('meanInterval', confidence);
  const fault = notGiven(...values);
  if (fault !== undefined) return fault;
  const count = values.length;
  if (count === 0) return noFigure('too-few');
  const mean = values.reduce<number>((sum, value) => sum + value!, 0) / count;
  if (count === 1) {
    return { mean, standardDeviation: noFigure('too-few'), count, interval: noFigure('too-few') };
  }
  const squares = values.reduce<number>((sum, value) => sum + (value! - mean) ** 2, 0);
  const standardDeviation = Math.sqrt(squares / (count - 1));
  const reach = (studentQuantile((1 + confidence) / 2, count - 1) * standardDeviation) / Math.sqrt(count);
  return { mean, standardDeviation, count, interval: { lower: mean - reach, upper: mean + reach } };
}
