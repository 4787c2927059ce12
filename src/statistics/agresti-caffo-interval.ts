import type { ConfidenceOptions } from './confidence-options.js';
import type { Interval } from './interval.js';
import { isNoFigure, type NoFigure } from './no-figure.js';
import { standardErrors } from './standard-errors.js';
import { type KnownCount, type SampleCount, twoProportions } from './two-proportions.js';
import { plainDifference } from './wald-difference-interval.js';

/**
 * Agresti and Caffo's interval of a difference between two shares: the plain one after adding one yes and one no to
 * each sample; kept between -1 and 1.
 *
 * Source: A. Agresti and B. Caffo, "Simple and effective confidence intervals for proportions and differences of
 * proportions" (2000).
 *
 * @param first - one sample
 * @param second - the other
 * @returns the limits of first less second, as shares of one; or `missing`, `not-finite`, `negative`, `no-denominator`,
 *   `exceeds-whole`
 * @throws {RangeError} if the confidence is not between 0 and 1
 *
 * @example
 * agrestiCaffoInterval({ cases: 0, total: 50 }, { cases: 0, total: 60 }); // => { lower: -0.045648…, upper: 0.051851… }
 */
export function agrestiCaffoInterval(
  first: SampleCount,
  second: SampleCount,
  { confidence = 0.95 }: ConfidenceOptions = {},
): Interval | NoFigure {
  const z = standardErrors('agrestiCaffoInterval', confidence);
  const pair = twoProportions(first, second);
  if (isNoFigure(pair)) return pair;
  const more = ({ cases, total }: KnownCount): KnownCount => ({ cases: cases + 1, total: total + 2 });
  return plainDifference([more(pair[0]), more(pair[1])], z);
}
