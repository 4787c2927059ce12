import type { ConfidenceOptions } from './confidence-options.js';
import type { Interval } from './interval.js';
import { isNoFigure, noFigure, type NoFigure } from './no-figure.js';
import { standardErrors } from './standard-errors.js';
import { differenceOf, type KnownPair, type SampleCount, twoProportions } from './two-proportions.js';

/**
 * The plain interval of a difference between two shares: too narrow for small samples. Prefer `newcombeInterval`.
 *
 * (p1 - p2) ± z √(p1(1 - p1)/n1 + p2(1 - p2)/n2), kept between -1 and 1.
 *
 * @param first - one sample
 * @param second - the other
 * @returns the limits of first less second, as shares of one; or `all-alike` where all in both answer alike, `missing`,
 *   `not-finite`, `negative`, `no-denominator`, `exceeds-whole`
 * @throws {RangeError} if the confidence is not between 0 and 1
 *
 * @example
 * waldDifferenceInterval({ cases: 7, total: 34 }, { cases: 1, total: 34 }); // => { lower: 0.029169…, upper: 0.323771… }
 */
export function waldDifferenceInterval(
  first: SampleCount,
  second: SampleCount,
  { confidence = 0.95 }: ConfidenceOptions = {},
): Interval | NoFigure {
  const z = standardErrors('waldDifferenceInterval', confidence);
  const pair = twoProportions(first, second);
  return isNoFigure(pair) ? pair : plainDifference(pair, z);
}

/**
 * The plain interval of the difference of two known samples.
 *
 * @example
 * plainDifference([{ cases: 0, total: 5 }, { cases: 0, total: 9 }], 1.96); // => { noFigure: 'all-alike' }
 */
export function plainDifference(pair: KnownPair, z: number): Interval | NoFigure {
  const variance = pair.reduce(
    (sum, { cases, total }) => sum + ((cases / total) * (1 - cases / total)) / total,
    0,
  );
  const [difference, reach] = [differenceOf(pair), z * Math.sqrt(variance)];
  if (variance === 0 && difference === 0) return noFigure('all-alike');
  return { lower: Math.max(-1, difference - reach), upper: Math.min(1, difference + reach) };
}
