import { deviance } from './deviance.js';
import type { Tails } from './gamma-tails.js';
import { stirlingError } from './stirling-error.js';

/**
 * The shares of the beta distribution below and above a value: the regularised incomplete beta function.
 *
 * @param a - the first shape, above zero
 * @param b - the second shape, above zero
 * @param value - between 0 and 1
 *
 * @example
 * betaTails(0.5, 0.5, 0.25); // => { lower: 0.33333333333…, upper: 0.66666666666… }
 */
export function betaTails(a: number, b: number, value: number): Tails {
  if (value <= 0) return { lower: 0, upper: 1 };
  if (value >= 1) return { lower: 1, upper: 0 };
  // The fraction converges quickly on the side of the mean that the value is on.
  if (value <= (a + 1) / (a + b + 2)) {
    const lower = fraction(a, b, value);
    return { lower, upper: 1 - lower };
  }
  const upper = fraction(b, a, 1 - value);
  return { lower: 1 - upper, upper };
}

// value^a (1 - value)^b / (a B(a, b)), by way of the binomial probability, times the continued fraction of
// Numerical Recipes 6.4 by Lentz's method.
function fraction(a: number, b: number, value: number): number {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * value) / (a + 1));
  let product = d;
  for (let step = 1; ; step += 1) {
    const even = (step * (b - step) * value) / ((a + 2 * step - 1) * (a + 2 * step));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    product *= d * c;
    const odd = (-(a + step) * (a + b + step) * value) / ((a + 2 * step) * (a + 2 * step + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    const factor = d * c;
    product *= factor;
    if (Math.abs(factor - 1) < 1e-15) break;
  }
  return (binomial(a, b, value) * b * product) / (a + b);
}

// (a + b)! / (a! b!) value^a (1 - value)^b, also for shapes that are not whole.
function binomial(a: number, b: number, value: number): number {
  const n = a + b;
  const logarithm =
    stirlingError(n) -
    stirlingError(a) -
    stirlingError(b) -
    deviance(a, n * value) -
    deviance(b, n * (1 - value));
  return Math.exp(logarithm) * Math.sqrt(n / (2 * Math.PI * a * b));
}

const TINY = 1e-300;

function away(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
