import type { Polarity } from '../document/polarity.js';
import { exactDifference } from '../statistics/exact-difference.js';

/** A polarity that says which way is good. How that is known plays no part in the arithmetic. */
export type JudgedPolarity =
  | { readonly direction: 'higher' | 'lower' }
  | { readonly direction: 'nearest'; readonly to: number }
  | { readonly direction: 'within'; readonly low: number; readonly high: number };

/**
 * How far a result falls short of a target, in the unit of both: above zero is short, zero is met, below zero
 * is better. Decimals are exact: 38.96 against 39 is short by 0.04.
 *
 * | polarity | shortfall |
 * | --- | --- |
 * | higher | target - result |
 * | lower | result - target |
 * | nearest to a value | the result's distance from it, less the target's |
 * | within a range | the distance outside the range; the target does not count |
 *
 * @throws {RangeError} if a figure is not finite
 *
 * @example
 * shortfall(38.96, 39, { direction: 'higher' }); // => 0.04
 */
export function shortfall(result: number, target: number, polarity: JudgedPolarity): number {
  switch (polarity.direction) {
    case 'higher':
      return exactDifference(target, result);
    case 'lower':
      return exactDifference(result, target);
    case 'nearest': {
      const from = (figure: number): number => Math.abs(exactDifference(figure, polarity.to));
      return exactDifference(from(result), from(target));
    }
    case 'within':
      return Math.max(0, exactDifference(polarity.low, result), exactDifference(result, polarity.high));
  }
}

/** Whether a polarity says which way is good. */
export function isJudged(polarity: Polarity): polarity is Polarity & JudgedPolarity {
  return polarity.direction !== 'none' && polarity.direction !== 'unknown';
}
