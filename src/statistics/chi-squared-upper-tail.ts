import { gammaTails } from './gamma-tails.js';

/**
 * The share of the chi-squared distribution above a value: the p value of a chi-squared test.
 *
 * @param degrees - degrees of freedom, above zero
 *
 * @example
 * chiSquaredUpperTail(3.841458820694124, 1); // => 0.05…
 */
export function chiSquaredUpperTail(value: number, degrees: number): number {
  return gammaTails(degrees / 2, value / 2).upper;
}
