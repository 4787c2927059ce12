import { deviance } from './deviance.js';
import { stirlingError } from './stirling-error.js';

/**
 * The probability of a count where another is expected, under Poisson's distribution: mean^count e^-mean / count!.
 *
 * The count may be a fraction, as the gamma function allows. Accurate to some 14 digits for counts of any size.
 *
 * @param count - zero or more
 * @param mean - the count expected, zero or more
 *
 * @example
 * poissonMass(3, 2); // => 0.18044704431548…
 */
export function poissonMass(count: number, mean: number): number {
  if (mean === 0) return count === 0 ? 1 : 0;
  if (count === 0) return Math.exp(-mean);
  return Math.exp(-stirlingError(count) - deviance(count, mean)) / Math.sqrt(2 * Math.PI * count);
}
