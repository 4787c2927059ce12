import { decimalPlaces } from './decimal-places.js';

/**
 * The product of two decimal numbers as decimal arithmetic gives it: 1.1 x 1.1 is 1.21.
 *
 * It is exact (the double nearest to the true decimal) while the product, written without its decimal point,
 * stays under 2^53 and the two have no more than 15 decimal places together; beyond that the ordinary product is given.
 *
 * @throws {RangeError} if either is not finite
 *
 * @example
 * exactProduct(11, 1.041); // => 11.451
 */
export function exactProduct(a: number, b: number): number {
  const [x, y] = [10 ** decimalPlaces(a), 10 ** decimalPlaces(b)];
  const product = Math.round(a * x) * Math.round(b * y);
  return Number.isSafeInteger(product) && x * y <= 1e15 ? product / (x * y) : a * b;
}
