import { gammaTails } from './gamma-tails.js';

/**
 * The share of the standard normal distribution above a value: 0.025 for 1.96.
 *
 * @example
 * normalUpperTail(1.959963984540054); // => 0.025…
 */
export function normalUpperTail(value: number): number {
  // Half the tail of a chi-squared variable with one degree of freedom lies on each side.
  const { lower, upper } = gammaTails(0.5, (value * value) / 2);
  return value >= 0 ? upper / 2 : 0.5 + lower / 2;
}
