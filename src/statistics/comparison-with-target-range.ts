import { noFigure, type NoFigure } from './no-figure.js';
import { notGiven } from './not-given.js';

/** Where a figure stands against two thresholds; `at` where both are one figure and it is that figure. */
export type TargetRangeComparison = 'below' | 'at-lower' | 'between' | 'at-upper' | 'above' | 'at';

/**
 * Where a figure stands against a target that has two thresholds, such as a floor standard and the target proper.
 *
 * A figure exactly on a threshold has a word of its own, since councils differ on whose side it is; what it means for
 * the colour is told with the direction wanted, by `judgedComparison`. Two equal thresholds are a single target.
 *
 * Source: Public Health England, Fingertips code (2019), comparison with a target range. There a figure on the upper
 * threshold is always past it, which makes it red where low is good.
 *
 * @param value - the figure
 * @param thresholds - the lower and the upper threshold, in the unit of the figure
 * @returns `missing` without the figure or a threshold, `not-finite` where one is not, `limits-reversed` where the lower
 * threshold is above the upper one
 *
 * @example
 * comparisonWithTargetRange(1.5, { lower: 1, upper: 2 }); // => 'between'
 * comparisonWithTargetRange(2, { lower: 1, upper: 2 }); // => 'at-upper'
 */
export function comparisonWithTargetRange(
  value: number | undefined,
  thresholds: { readonly lower: number | undefined; readonly upper: number | undefined },
): TargetRangeComparison | NoFigure {
  const { lower, upper } = thresholds;
  const fault = notGiven(value, lower, upper);
  if (fault) return fault;
  // Nothing is undefined once all have passed.
  if (lower! > upper!) return noFigure('limits-reversed');
  if (value! < lower!) return 'below';
  if (value! > upper!) return 'above';
  if (value === lower) return value === upper ? 'at' : 'at-lower';
  return value === upper ? 'at-upper' : 'between';
}
