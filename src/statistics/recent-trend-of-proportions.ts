import { chiSquaredTrend } from './chi-squared-trend.js';
import { isNoFigure, noFigure, type NoFigure } from './no-figure.js';
import { recentPoints, type RecentTrendOptions } from './recent-points.js';
import { recentTrend, type RecentTrend } from './recent-trend.js';

/** How many of how many, at a time. */
export interface ProportionAtTime {
  /** The year, or any other time. */
  readonly time: number | undefined;
  /** How many have the answer. */
  readonly count: number | undefined;
  /** How many were asked. */
  readonly denominator: number | undefined;
}

/**
 * Whether a share of people has been rising or falling lately: the recent trend of Fingertips for proportions.
 *
 * It looks at the latest five points. χ² is that of the test for trend (see `chiSquaredTrend`) with the scores 1 to 5,
 * or the times; the direction is that of the unweighted slope of ln(count / (denominator - count)). There is a trend
 * where χ² is above 9.5495 (99.8%) and that slope keeps its sign whichever point is left out. The `slope` is that of
 * the logarithm of the odds: 0.1 means that the odds rise by a tenth, roughly, from one point to the next.
 *
 * The periods must not overlap and the definition must not change between them; that is for the caller to know. The
 * Fingertips code of 2019 calls every significant trend of a proportion decreasing, and that of 2025 treats
 * proportions as values with limits (`recentTrendOfValues`). The branch of PHEindicatormethods that has trends takes
 * the years as scores: spacing `times`.
 *
 * Source: Office for Health Improvement and Disparities, Fingertips technical guidance, "Recent trends"; P. Armitage
 * (1955).
 *
 * @param points - in any order. Points before the latest five may lack figures
 * @returns `too-few` below five points, `same-time` where two are for the same time, `missing` where a figure of the
 * five (or a time) is missing, `not-finite` where one is not, `negative` for a count below zero, `no-denominator` for a
 * denominator of zero or less, `exceeds-whole` for a count above its denominator, `all-alike` where a count is zero or
 * its denominator, because the odds then have no logarithm
 * @throws {RangeError} if the spacing is unknown
 *
 * @example
 * const counts = [412, 430, 455, 466, 502];
 * recentTrendOfProportions(counts.map((count, index) => ({ time: 2006 + index, count, denominator: 800 })));
 * // => { trend: 'increasing', chiSquared: 23.7…, significant: true, steady: true, slope: 0.11… }
 */
export function recentTrendOfProportions(
  points: readonly ProportionAtTime[],
  options: RecentTrendOptions = {},
): RecentTrend | NoFigure {
  const latest = recentPoints('recentTrendOfProportions', points, options);
  if (isNoFigure(latest)) return latest;
  const times = latest.map(({ time }) => time);
  const counts = latest.map(({ count }) => count);
  const denominators = latest.map(({ denominator }) => denominator);
  const test = chiSquaredTrend(counts, denominators, times);
  if (isNoFigure(test)) return test;
  const odds = counts.map((count, index) => count! / (denominators[index]! - count!));
  if (odds.some((ratio) => ratio === 0 || ratio === Infinity)) return noFigure('all-alike');
  return recentTrend(
    test.chiSquared,
    times,
    odds.map(Math.log),
    odds.map(() => 1),
  );
}
