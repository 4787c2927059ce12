import type { ConfidenceOptions } from './confidence-options.js';
import { type CountInterval, countInterval } from './count-interval.js';
import { isNoFigure, noFigure, type NoFigure } from './no-figure.js';
import { notGiven } from './not-given.js';

/** A rate with its interval, and which method made it. */
export interface RateInterval extends CountInterval {
  readonly value: number;
}

/** How a rate is given. */
export interface RateOptions extends ConfidenceOptions {
  /** For how many it is: 1,000 or 100,000. Default: 1. */
  readonly per?: number | undefined;
}

/**
 * A crude rate with its interval: events for every so many people, with the interval of the events as `countInterval`
 * gives it. A rate may exceed one event each.
 *
 * @param events - how many, zero or more
 * @param population - among how many, above zero; taken as known without error
 * @returns the rate and its limits; or `missing`, `not-finite`, `negative`, `no-denominator`
 * @throws {RangeError} if the confidence is not between 0 and 1, or `per` is not above zero
 *
 * @example
 * rateInterval(65, 100, { per: 100 }); // => { value: 65, lower: 50.163187710459…, upper: 82.849138545939…, method: 'byar' }
 */
export function rateInterval(
  events: number | undefined,
  population: number | undefined,
  { per = 1, confidence }: RateOptions = {},
): RateInterval | NoFigure {
  if (!(per > 0)) throw new RangeError(`rateInterval requires per above zero, got ${per}`);
  const interval = countInterval(events, { confidence });
  const fault = notGiven(events, population);
  if (fault !== undefined) return fault;
  if (population! <= 0) return noFigure('no-denominator');
  if (isNoFigure(interval)) return interval;
  const scaled = (count: number): number => (count / population!) * per;
  return {
    value: scaled(events!),
    lower: scaled(interval.lower),
    upper: scaled(interval.upper),
    method: interval.method,
  };
}
