import type { Comparison } from './comparison.js';
import { intervalSide } from './interval-side.js';
import type { Interval } from './interval.js';
import type { NoFigure } from './no-figure.js';
import { notGiven } from './not-given.js';
import { limitsNotGiven, type ValueWithLimits } from './value-with-limits.js';

/**
 * Whether a figure is lower than a benchmark, similar to it or higher, by the figure's own confidence interval.
 *
 * Similar where lower limit <= benchmark <= upper limit: a limit that touches the benchmark does not tell them apart.
 * Only the limits decide; the value has to be there, since limits alone are no result. The benchmark counts as exact:
 * where it comes from few people, as a neighbouring ward does, use `comparisonByOverlap`. The word "similar" says that
 * no difference was shown, not that there is none.
 *
 * Source: Public Health England, Fingertips technical guidance and code (2019), single overlapping confidence
 * intervals; FingertipsNext (2025) has the same rule. The former takes a value of exactly -1 for a missing one; here it
 * is a figure like any other.
 *
 * @param figure - the figure with its limits, usually of 95%, all in one unit
 * @param benchmark - the figure to compare with, in the same unit
 * @returns `missing` without a value or a benchmark, `no-interval` without both limits, `not-finite` where a figure is
 * not, `limits-reversed` where the lower limit is above the upper one
 *
 * @example
 * comparisonByInterval({ value: 3.3, lower: 3.2, upper: 3.5 }, 3); // => 'higher'
 * comparisonByInterval({ value: 3.3, lower: 3, upper: 3.5 }, 3); // => 'similar'
 */
export function comparisonByInterval(
  figure: ValueWithLimits,
  benchmark: number | undefined,
): Comparison | NoFigure {
  const fault = notGiven(figure.value, benchmark) ?? limitsNotGiven(figure);
  // Nothing is undefined once both have passed.
  return fault ?? intervalSide(figure as Interval, { lower: benchmark!, upper: benchmark! });
}
