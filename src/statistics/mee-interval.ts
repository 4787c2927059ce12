import type { ConfidenceOptions } from './confidence-options.js';
import type { Interval } from './interval.js';
import { isNoFigure, type NoFigure } from './no-figure.js';
import { scoreDifference } from './score-difference.js';
import { standardErrors } from './standard-errors.js';
import { type SampleCount, twoProportions } from './two-proportions.js';

/**
 * Mee's score interval of a difference between two independent shares.
 *
 * Source: R. W. Mee, "Confidence bounds for the difference between two probabilities" (1984).
 *
 * @param first - one sample
 * @param second - the other
 * @returns the limits of first less second, as shares of one; or `missing`, `not-finite`, `negative`, `no-denominator`,
 *   `exceeds-whole`
 * @throws {RangeError} if the confidence is not between 0 and 1
 *
 * @example
 * meeInterval({ cases: 412, total: 1050 }, { cases: 533, total: 1210 }); // => { lower: -0.0886444…, upper: -0.0073497… }
 */
export function meeInterval(
  first: SampleCount,
  second: SampleCount,
  { confidence = 0.95 }: ConfidenceOptions = {},
): Interval | NoFigure {
  const z = standardErrors('meeInterval', confidence);
  const pair = twoProportions(first, second);
  return isNoFigure(pair) ? pair : scoreDifference(pair, z, 1);
}
