import { isNoFigure, noFigure, type NoFigure } from './no-figure.js';
import { recentPoints, type RecentTrendOptions } from './recent-points.js';
import { recentTrend, type RecentTrend } from './recent-trend.js';
import { limitsNotGiven, type ValueWithLimits } from './value-with-limits.js';
import { weightedLine } from './weighted-line.js';

/** A figure for a time, with the limits of its confidence interval. */
export interface ValueAtTime extends ValueWithLimits {
  /** The year, or any other time. */
  readonly time: number | undefined;
}

/** How the trend is worked out. */
export interface RecentTrendOfValuesOptions extends RecentTrendOptions {
  /**
   * How many standard errors lie between a value and each of its limits: 1.96 for 95% limits, as Fingertips rounds it;
   * 3.09 for 99.8% ones. Above zero; default 1.96.
   */
  readonly limitDistance?: number | undefined;
}

/**
 * Whether a figure that is published with limits has been rising or falling lately: the recent trend of Fingertips.
 *
 * It looks at the latest five points. Each has the weight 1/se², with se = (upper - lower) / (2 × 1.96). χ² = b² S for
 * the slope b of the weighted line, S = sum w (t - mean t)² and t = 1 to 5. There is a trend where χ² is above 9.5495
 * (99.8%) and the slope keeps its sign whichever point is left out. The periods must not overlap and the definition
 * must not change between them; that is for the caller to know.
 *
 * Only the width of an interval counts, so a value outside its own limits is not noticed. Both releases of the
 * Fingertips code drop points without limits and decide on the three or four left; here such a series has no trend.
 * They also refuse a series where a count is its denominator, although no count is used; here it plays no part.
 *
 * Source: Office for Health Improvement and Disparities, Fingertips technical guidance, "Recent trends".
 *
 * @param points - in any order; all figures in one unit. Points before the latest five may lack figures
 * @returns `too-few` below five points, `same-time` where two are for the same time, `missing` where one of the five
 * (or a time) is missing, `no-interval` where one has no limits, `limits-reversed` where the lower limit is above the
 * upper one, `no-spread` where a lower limit is the upper one: such a figure would count for everything;
 * `not-finite` where a figure is not
 * @throws {RangeError} if `limitDistance` is not above zero, or `spacing` is unknown
 *
 * @example
 * const limits = (value) => ({ value, lower: value - 2, upper: value + 2 });
 * const points = [60, 62, 65, 66, 70].map((value, index) => ({ time: 2006 + index, ...limits(value) }));
 * recentTrendOfValues(points); // => { trend: 'increasing', chiSquared: 55.3…, significant: true, steady: true, slope: 2.4 }
 * recentTrendOfValues(points.slice(1)); // => { noFigure: 'too-few' }
 */
export function recentTrendOfValues(
  points: readonly ValueAtTime[],
  { limitDistance = 1.96, ...options }: RecentTrendOfValuesOptions = {},
): RecentTrend | NoFigure {
  if (!(limitDistance > 0)) {
    throw new RangeError(`recentTrendOfValues requires a limitDistance above zero, got ${limitDistance}`);
  }
  const latest = recentPoints('recentTrendOfValues', points, options);
  if (isNoFigure(latest)) return latest;
  const fault = faultOf(latest);
  if (fault) return fault;
  const times = latest.map(({ time }) => time);
  const values = latest.map(({ value }) => value!);
  const weights = latest.map(({ lower, upper }) => ((2 * limitDistance) / (upper! - lower!)) ** 2);
  const line = weightedLine(times, values, weights);
  if (isNoFigure(line)) return line;
  const chiSquared = line.slope * line.slope * line.spread;
  if (!Number.isFinite(chiSquared)) return noFigure('not-finite');
  return recentTrend(chiSquared, times, values, weights);
}

/** The first reason why the points cannot be used; a missing value comes before missing limits. */
function faultOf(points: readonly ValueAtTime[]): NoFigure | undefined {
  if (points.some(({ value }) => value === undefined)) return noFigure('missing');
  const fault = points.map(limitsNotGiven).find((reason) => reason !== undefined);
  return fault ?? (points.some(({ lower, upper }) => lower === upper) ? noFigure('no-spread') : undefined);
}
