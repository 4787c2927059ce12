import type { ConfidenceOptions } from './confidence-options.js';
import type { Interval } from './interval.js';
import { noFigure, type NoFigure } from './no-figure.js';
import { notGiven } from './not-given.js';
import { poissonLimits } from './poisson-limits.js';
import { requireConfidence } from './require-confidence.js';

/**
 * The exact interval of a count of events: half the chi-squared quantiles with 2x and 2x + 2 degrees of freedom.
 *
 * Source: F. Garwood (1936); APHO Technical Briefing 3.
 *
 * @param count - the events, zero or more
 * @returns the limits in events; or `missing`, `not-finite`, `negative`
 * @throws {RangeError} if the confidence is not between 0 and 1
 *
 * @example
 * exactCountInterval(1); // => { lower: 0.02531780798428…, upper: 5.5716433909388… }
 */
export function exactCountInterval(
  count: number | undefined,
  { confidence = 0.95 }: ConfidenceOptions = {},
): Interval | NoFigure {
  requireConfidence('exactCountInterval', confidence);
  const fault = notGiven(count);
  if (fault !== undefined) return fault;
  return count! < 0 ? noFigure('negative') : poissonLimits(count!, (1 - confidence) / 2);
}
