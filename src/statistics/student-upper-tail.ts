import { betaTails } from './beta-tails.js';

/**
 * The share of Student's t distribution above a value.
 *
 * @param degrees - degrees of freedom, above zero
 *
 * @example
 * studentUpperTail(12.7062047361747, 1); // => 0.025…
 */
export function studentUpperTail(value: number, degrees: number): number {
  const square = value * value;
  // The share outside both ±value, from whichever side of one keeps the digits.
  const outside =
    square < degrees
      ? betaTails(0.5, degrees / 2, square / (degrees + square)).upper
      : betaTails(degrees / 2, 0.5, degrees / (degrees + square)).lower;
  return value >= 0 ? outside / 2 : 1 - outside / 2;
}
