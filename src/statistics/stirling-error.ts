import { logGamma } from './log-gamma.js';

/**
 * How far Stirling's formula is from the logarithm of n!: log(n!) - log(sqrt(2 pi n) (n/e)^n).
 *
 * It is what keeps probabilities of large counts accurate, where the logarithms themselves are huge and cancel.
 *
 * Source: C. Loader, "Fast and Accurate Computation of Binomial Probabilities" (2000).
 *
 * @param n - zero or more, whole or not; zero gives no finite number and must be treated apart
 *
 * @example
 * stirlingError(10); // => 0.00833056343336…
 */
export function stirlingError(n: number): number {
  if (n < 16) return logGamma(n + 1) - (n + 0.5) * Math.log(n) + n - Math.log(2 * Math.PI) / 2;
  const square = n * n;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n;
}
