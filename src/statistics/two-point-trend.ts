import { noFigure, type NoFigure } from './no-figure.js';
import type { Trend } from './trend.js';
import { limitsNotGiven, type ValueWithLimits } from './value-with-limits.js';

/**
 * Whether a figure has changed since the one before, as far as two confidence intervals can tell.
 *
 * Where the intervals overlap or touch there is no significant change; otherwise it is increasing where the latest lies
 * above the previous, and decreasing where it lies below. The comparison is a cautious one: with 95% limits, intervals
 * that just touch mean p of some 0.006, so a real change may be missed. Two points are no trend in the longer run;
 * with five, use `recentTrendOfValues`.
 *
 * Source: Public Health England, Fingertips code (2019), "trend marker" of the latest against the previous figure.
 *
 * @param previous - the figure before, with its limits
 * @param latest - the latest figure, with its limits, in the same unit
 * @returns `missing` where there is no figure, `no-interval` where a limit is missing, `limits-reversed` where a lower
 * limit is above the upper one, `not-finite` where a figure is not
 *
 * @example
 * twoPointTrend({ value: 70, lower: 68, upper: 72 }, { value: 75, lower: 73, upper: 77 }); // => 'increasing'
 */
export function twoPointTrend(
  previous: ValueWithLimits | undefined,
  latest: ValueWithLimits | undefined,
): Trend | NoFigure {
  if (previous === undefined || latest === undefined) return noFigure('missing');
  const fault = limitsNotGiven(previous) ?? limitsNotGiven(latest);
  if (fault) return fault;
  if (latest.lower! > previous.upper!) return 'increasing';
  return latest.upper! < previous.lower! ? 'decreasing' : 'no-significant-change';
}
