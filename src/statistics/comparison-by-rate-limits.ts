import type { Comparison } from './comparison.js';
import { intervalSide } from './interval-side.js';
import { noFigure, type NoFigure } from './no-figure.js';
import { notGiven } from './not-given.js';
import { poissonLimits } from './poisson-limits.js';
import { requireConfidence } from './require-confidence.js';

/** How a rate is held against limits about a benchmark. */
export interface RateLimitsOptions {
  /** How sure the limits are, between 0 and 1. Default: 0.95. It is not used where `tail` is given. */
  readonly confidence?: number | undefined;
  /** The probability beyond each limit, above 0 and below 0.5: 0.025 or 0.001 in published rules. */
  readonly tail?: number | undefined;
  /** Per how many people the rates are: 100,000 for events per 100,000. Above zero. Default: 1. */
  readonly multiplier?: number | undefined;
}

/**
 * Whether a rate is lower than a benchmark, similar to it or higher, by limits about the benchmark for as many people
 * as the rate is of: a point of a funnel plot.
 *
 * The events expected are benchmark × denominator / multiplier; the limits are Poisson's exact limits of that count,
 * and on a limit is similar. They are those published, and have a known oddity: they belong to a count that was
 * observed, and here it is only expected. Both lie somewhat high, so no event at all is always lower, however few were
 * expected.
 *
 * Source: Public Health England, Fingertips code (2019), statistical process control for directly standardised rates.
 *
 * @param rate - events per `multiplier` people, zero or more
 * @param denominator - how many people or person-years the rate is of, above zero
 * @param benchmark - the rate to compare with, zero or more
 * @returns `missing` or `not-finite` where a figure is, `no-denominator` where it is a rate of nobody, `negative` where
 * rate or benchmark is below zero
 * @throws {RangeError} if the confidence is not between 0 and 1, the tail not between 0 and 0.5, or the multiplier not
 * finite and above zero
 *
 * @example
 * comparisonByRateLimits(1.1, 616_282, 2.2, { multiplier: 100_000 }); // => 'lower'
 * comparisonByRateLimits(1.1, 616_282, 2.2, { multiplier: 100_000, tail: 0.001 }); // => 'similar'
 */
export function comparisonByRateLimits(
  rate: number | undefined,
  denominator: number | undefined,
  benchmark: number | undefined,
  options: RateLimitsOptions = {},
): Comparison | NoFigure {
  const { multiplier = 1 } = options;
  if (!(multiplier > 0 && multiplier < Infinity)) {
    throw new RangeError(`comparisonByRateLimits requires a finite multiplier above zero, got ${multiplier}`);
  }
  const tail = tailOf(options);
  const fault = notGiven(rate, denominator, benchmark);
  if (fault) return fault;
  // No figure is undefined once all have passed.
  if (denominator! <= 0) return noFigure('no-denominator');
  if (rate! < 0 || benchmark! < 0) return noFigure('negative');
  const people = denominator! / multiplier;
  const [events, expected] = [rate! * people, benchmark! * people];
  return (
    notGiven(events, expected) ??
    intervalSide({ lower: events, upper: events }, poissonLimits(expected, tail))
  );
}

function tailOf({ confidence = 0.95, tail }: RateLimitsOptions): number {
  requireConfidence('comparisonByRateLimits', confidence);
  if (tail === undefined) return (1 - confidence) / 2;
  if (!(tail > 0 && tail < 0.5)) {
    throw new RangeError(`comparisonByRateLimits requires a tail between 0 and 0.5, got ${tail}`);
  }
  return tail;
}
