import type { ConfidenceOptions } from './confidence-options.js';
import type { Interval } from './interval.js';
import { noFigure, type NoFigure } from './no-figure.js';
import { notGiven } from './not-given.js';
import { wilsonInterval } from './wilson-interval.js';

/**
 * The interval of a survey's share where only its sample and its design factor are published.
 *
 * A design factor says how many times larger the standard error is than that of a simple random sample: the interval is
 * Wilson's on n / factor². The Scottish Household Survey found 1.06 to 1.79 and gives 1.3 as a rule of thumb.
 *
 * @param share - the share found, 0 to 1
 * @param sample - how many answered, above zero
 * @param factor - the design factor, above zero; 1 is a simple random sample
 * @returns the limits as shares of one; or `missing`, `not-finite`, `not-positive`, or as for `wilsonInterval`
 * @throws {RangeError} if the confidence is not between 0 and 1
 *
 * @example
 * designFactorInterval(0.74, 1100, 1.3); // => { lower: 0.70496…, upper: 0.77221… }
 */
export function designFactorInterval(
  share: number | undefined,
  sample: number | undefined,
  factor: number | undefined,
  options: ConfidenceOptions = {},
): Interval | NoFigure {
  const fault = notGiven(share, sample, factor);
  if (fault !== undefined) return fault;
  if (factor! <= 0) return noFigure('not-positive');
  const effective = sample! / factor! ** 2;
  return wilsonInterval(share! * effective, effective, options);
}
