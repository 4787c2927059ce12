import type { Comparison } from './comparison.js';
import { intervalSide } from './interval-side.js';
import type { Interval } from './interval.js';
import type { NoFigure } from './no-figure.js';
import { limitsNotGiven, type ValueWithLimits } from './value-with-limits.js';

/**
 * Whether a figure is lower than another, similar to it or higher, by whether their confidence intervals overlap.
 *
 * Similar where the intervals share a value; touching counts as overlap. It is for two figures that are both
 * uncertain, such as two wards. It is a cautious rule: 95% intervals that just touch mean p of some 0.006, so that a
 * real difference may be called similar. Where counts are known, a test or an interval of the difference tells more.
 *
 * Source: Public Health England, Fingertips code (2019), double overlapping confidence intervals.
 *
 * @param figure - the figure with its limits, usually of 95%
 * @param other - the figure to compare with, with its limits, in the same unit and at the same confidence
 * @returns `missing` without a value of either, `no-interval` without a limit of either, `not-finite` where a figure is
 * not, `limits-reversed` where a lower limit is above its upper one
 *
 * @example
 * const city = { value: 3, lower: 2.7, upper: 3.1 };
 * comparisonByOverlap({ value: 4, lower: 3.5, upper: 4.5 }, city); // => 'higher'
 * comparisonByOverlap({ value: 3.3, lower: 3.1, upper: 3.5 }, city); // => 'similar'
 */
export function comparisonByOverlap(figure: ValueWithLimits, other: ValueWithLimits): Comparison | NoFigure {
  const fault = limitsNotGiven(figure) ?? limitsNotGiven(other);
  // No limit is undefined once both have passed.
  return fault ?? intervalSide(figure as Interval, other as Interval);
}
