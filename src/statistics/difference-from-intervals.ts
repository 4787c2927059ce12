import type { Interval } from './interval.js';

/** An estimate with its interval, both in the same unit. */
export interface EstimateWithInterval extends Interval {
  readonly value: number;
}

/**
 * The interval of a difference between two independent estimates, from the interval of each: it works for any kind of
 * figure whose interval is known, and for intervals that are wider on one side.
 *
 * With d = a - b: d - √((a - lower a)² + (upper b - b)²) and d + √((upper a - a)² + (b - lower b)²). With Wilson's intervals of
 * two shares it is Newcombe's.
 *
 * Source: R. G. Newcombe (1998); G. Y. Zou and A. Donner, "Construction of confidence limits about effect measures" (2008).
 *
 * @param first - one estimate, within its interval
 * @param second - the other, with an interval of the same confidence
 * @returns the limits of first less second
 *
 * @example
 * differenceFromIntervals({ value: 7, lower: 4, upper: 9 }, { value: 5, lower: 4, upper: 9 }); // => { lower: -3, upper: 4.23606797749… }
 */
export function differenceFromIntervals(first: EstimateWithInterval, second: EstimateWithInterval): Interval {
  const difference = first.value - second.value;
  return {
    lower: difference - Math.hypot(first.value - first.lower, second.upper - second.value),
    upper: difference + Math.hypot(first.upper - first.value, second.value - second.lower),
  };
}
