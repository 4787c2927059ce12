import { intervalSide } from './interval-side.js';
import type { Interval } from './interval.js';
import type { NoFigure } from './no-figure.js';
import { notGiven } from './not-given.js';
import { limitsNotGiven, type ValueWithLimits } from './value-with-limits.js';

/** Where a figure stands against a target; `spanning` where its interval holds values on both sides, or touches it. */
export type TargetComparison = 'below' | 'at' | 'above' | 'spanning';

/**
 * Where a figure stands against a target: below it, at it or above it, or not to be told apart from it by its interval.
 *
 * A plain figure is below, at or above. A figure with its limits is below or above only where the whole interval is;
 * where the interval holds the target or a limit touches it, the answer is `spanning`. An interval without width is a
 * plain figure, so on the target it is `at`. The rule is the same from both sides. In the source the lower limit may
 * touch the target and count as past it while the upper may not, so that a figure on its target, known without error,
 * is green where high is good and red where low is good.
 *
 * Source: Public Health England, Fingertips code (2019), comparison with a single target, made symmetric. There a
 * missing target gives red; here it is `missing`.
 *
 * @param figure - the value alone, or the value with its limits, all in one unit
 * @param target - the target, in the same unit
 * @returns `missing` without a value or a target, `no-interval` where a value with limits lacks one, `not-finite` where
 * a figure is not, `limits-reversed` where the lower limit is above the upper one
 *
 * @example
 * comparisonWithTarget(10, 10); // => 'at'
 * comparisonWithTarget({ value: 10.5, lower: 9.8, upper: 11.2 }, 10); // => 'spanning'
 * comparisonWithTarget({ value: 10.5, lower: 10.1, upper: 10.9 }, 10); // => 'above'
 */
export function comparisonWithTarget(
  figure: number | ValueWithLimits | undefined,
  target: number | undefined,
): TargetComparison | NoFigure {
  const known = typeof figure === 'object' ? figure : { value: figure, lower: figure, upper: figure };
  const fault = notGiven(known.value, target) ?? limitsNotGiven(known);
  if (fault) return fault;
  // Nothing is undefined once both have passed.
  const side = intervalSide(known as Interval, { lower: target!, upper: target! });
  if (side !== 'similar') return side === 'lower' ? 'below' : 'above';
  return known.lower === known.upper ? 'at' : 'spanning';
}
