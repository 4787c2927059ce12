import type { ConfidenceOptions } from './confidence-options.js';
import type { Interval } from './interval.js';
import { isNoFigure, type NoFigure } from './no-figure.js';
import { scoreDifference } from './score-difference.js';
import { standardErrors } from './standard-errors.js';
import { type SampleCount, twoProportions } from './two-proportions.js';

/**
 * Miettinen and Nurminen's score interval of a difference between two independent shares.
 *
 * It is Mee's with a variance N / (N - 1) times as large, N being both samples together.
 *
 * Source: O. Miettinen and M. Nurminen, "Comparative analysis of two rates" (1985).
 *
 * @param first - one sample
 * @param second - the other
 * @returns the limits of first less second, as shares of one; or `missing`, `not-finite`, `negative`, `no-denominator`,
 *   `exceeds-whole`
 * @throws {RangeError} if the confidence is not between 0 and 1
 *
 * @example
 * miettinenNurminenInterval({ cases: 412, total: 1050 }, { cases: 533, total: 1210 }); // => { lower: -0.0886533…, upper: -0.0073406… }
 */
export function miettinenNurminenInterval(
  first: SampleCount,
  second: SampleCount,
  { confidence = 0.95 }: ConfidenceOptions = {},
): Interval | NoFigure {
  const z = standardErrors('miettinenNurminenInterval', confidence);
  const pair = twoProportions(first, second);
  if (isNoFigure(pair)) return pair;
  const all = pair[0].total + pair[1].total;
  return scoreDifference(pair, z, all / (all - 1));
}
