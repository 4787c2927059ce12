import { findRoot } from './find-root.js';
import { studentUpperTail } from './student-upper-tail.js';

/**
 * The value below which a share of Student's t distribution lies: 12.7 for 0.975 with one degree of freedom.
 *
 * @param share - between 0 and 1, both excluded
 * @param degrees - degrees of freedom, above zero
 * @throws {RangeError} if the share is not between 0 and 1
 *
 * @example
 * studentQuantile(0.975, 4); // => 2.7764451051977…
 */
export function studentQuantile(share: number, degrees: number): number {
  if (!(share > 0 && share < 1)) {
    throw new RangeError(`studentQuantile requires a share between 0 and 1, got ${share}`);
  }
  if (share === 0.5) return 0;
  if (share < 0.5) return -quantileAbove(share, degrees);
  return quantileAbove(1 - share, degrees);
}

function quantileAbove(upper: number, degrees: number): number {
  let high = 2;
  while (studentUpperTail(high, degrees) > upper) high *= 4;
  return findRoot((value) => Math.log(upper / studentUpperTail(value, degrees)), 0, high);
}
