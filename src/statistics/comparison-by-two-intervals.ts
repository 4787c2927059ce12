import { comparisonByInterval } from './comparison-by-interval.js';
import type { FiveWayComparison } from './comparison.js';
import { isNoFigure, noFigure, type NoFigure } from './no-figure.js';
import type { ValueWithLimits } from './value-with-limits.js';

/**
 * Where a figure stands against a benchmark by two confidence intervals of its own, usually of 95% and 99.8%.
 *
 * Similar where the narrower interval holds the benchmark; lower or higher where only the wider one does; much lower or
 * much higher where neither does. A limit that touches the benchmark holds it. "Much" tells how sure the difference is,
 * not how large it is.
 *
 * Source: Public Health England, Fingertips code (2019), single overlapping confidence intervals at two levels.
 *
 * @param figure - the figure with the narrower limits, all in one unit
 * @param wider - the wider limits of the same figure
 * @param benchmark - the figure to compare with, in the same unit
 * @returns `missing` without a value or a benchmark, `no-interval` without all four limits, `not-finite` where a figure
 * is not, `limits-reversed` where a lower limit is above its upper one or the wider interval does not hold the narrower
 *
 * @example
 * const figure = { value: 2.6, lower: 2.5, upper: 2.7 };
 * comparisonByTwoIntervals(figure, { lower: 2.3, upper: 2.9 }, 2.8); // => 'lower'
 * comparisonByTwoIntervals(figure, { lower: 2.3, upper: 2.9 }, 3); // => 'much-lower'
 */
export function comparisonByTwoIntervals(
  figure: ValueWithLimits,
  wider: Pick<ValueWithLimits, 'lower' | 'upper'>,
  benchmark: number | undefined,
): FiveWayComparison | NoFigure {
  const near = comparisonByInterval(figure, benchmark);
  if (isNoFigure(near)) return near;
  const far = comparisonByInterval(
    { value: figure.value, lower: wider.lower, upper: wider.upper },
    benchmark,
  );
  if (isNoFigure(far)) return far;
  // No limit is undefined once both comparisons could be made.
  if (wider.lower! > figure.lower! || wider.upper! < figure.upper!) return noFigure('limits-reversed');
  return far === 'similar' ? near : `much-${far}`;
}
