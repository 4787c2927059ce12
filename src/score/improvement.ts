import { exactDifference } from '../statistics/exact-difference.js';
import { type JudgedPolarity, shortfall } from './shortfall.js';

/**
 * By how much one figure is better than another, in the unit of both: below zero where it is worse. Decimals are exact.
 *
 * @param from - the figure to compare with
 * @param to - the figure that may be better
 * @throws {RangeError} if a figure is not finite
 *
 * @example
 * improvement(36.83, 38.96, { direction: 'higher' }); // => 2.13
 * improvement(6, -4, { direction: 'nearest', to: 0 }); // => 2
 */
export function improvement(from: number, to: number, polarity: JudgedPolarity): number {
  if (polarity.direction === 'higher') return exactDifference(to, from) + 0;
  if (polarity.direction === 'lower') return exactDifference(from, to) + 0;
  // How far each is from good, up to an amount that is the same for both.
  return exactDifference(shortfall(from, 0, polarity), shortfall(to, 0, polarity)) + 0;
}
