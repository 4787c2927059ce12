import { decimalPlaces } from './decimal-places.js';

/**
 * The difference of two decimal numbers as decimal arithmetic gives it: 0.8 - 0.7 is 0.1, not 0.1000000000000000888.
 *
 * The result has as many decimal places as the longer of the two. It is exact (the double nearest to the true
 * decimal) while both numbers have at most 15 significant digits and places together; beyond that the ordinary
 * difference may be given, with its binary rounding.
 *
 * @param from - the number to subtract from
 * @param amount - the number to subtract
 * @throws {RangeError} if either is not finite
 *
 * @example
 * exactDifference(39, 38.96); // => 0.04
 */
export function exactDifference(from: number, amount: number): number {
  const scale = 10 ** Math.max(decimalPlaces(from), decimalPlaces(amount));
  const [a, b] = [Math.round(from * scale), Math.round(amount * scale)];
  if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b) || scale > 1e15) return from - amount;
  return (a - b) / scale;
}
