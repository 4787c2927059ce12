import type { Interval } from './interval.js';
import { isNoFigure, noFigure, type NoFigure } from './no-figure.js';
import { normalQuantile } from './normal-quantile.js';
import { notGiven } from './not-given.js';
import { requireConfidence } from './require-confidence.js';
import { requireSameLength } from './require-same-length.js';
import { tieSizes } from './tie-sizes.js';
import { weightedLine } from './weighted-line.js';

/** The median line through a series, which one odd figure hardly moves. */
export interface TheilSenLine {
  /** The median of the slopes between all pairs of points. */
  readonly slope: number;
  /** Where the line is at time 0: for years, far outside the series. */
  readonly intercept: number;
  /** Between which slopes the true one lies. */
  readonly interval: Interval | NoFigure;
}

/** How the line is fitted. */
export interface TheilSenLineOptions {
  /** A share between 0 and 1; default 0.95. */
  readonly confidence?: number | undefined;
}

/**
 * The line whose slope is the median of the slopes between all pairs of points: one odd year hardly moves it.
 *
 * The intercept is median y - slope × median t (peers also use the median of y - slope × t). The interval is between
 * two of the slopes in order, of rank (N ∓ z σ) / 2, where N is the number of pairs with different times and
 * σ² = (n(n-1)(2n+5) - sum of k(k-1)(2k+5) over the ties of k times, and of k values) / 18. Below some six points
 * the ranks lie outside the slopes; then the lowest and the highest are given, and the confidence is not reached.
 *
 * Source: H. Theil (1950); P. K. Sen, "Estimates of the regression coefficient based on Kendall's tau" (1968).
 *
 * @param times - years, or any other times; they may be uneven, repeated and in any order
 * @param values - the figures, one for each time, in any unit
 * @returns `missing` or `not-finite` where a figure is, `too-few` below two points, `same-time` where all times are
 * the same. The interval is none for two points (`too-few`), and for points on a line or so many ties that nothing
 * is known of the ranks (`no-spread`); peers give a zero-width interval there
 * @throws {RangeError} if the lists differ in length, or the confidence is not between 0 and 1
 *
 * @example
 * theilSenLine([2005, 2006, 2007, 2008, 2009], [12, 13, 19, 15, 16]); // => { slope: 1, intercept: -1992, interval: { lower: -4, upper: 6 } }
 */
export function theilSenLine(
  times: readonly (number | undefined)[],
  values: readonly (number | undefined)[],
  { confidence = 0.95 }: TheilSenLineOptions = {},
): TheilSenLine | NoFigure {
  requireConfidence('theilSenLine', confidence);
  requireSameLength('theilSenLine', times, values);
  const absent = notGiven(...times, ...values);
  if (absent) return absent;
  const [x, y] = [times as readonly number[], values as readonly number[]];
  const line = weightedLine(
    x,
    y,
    x.map(() => 1),
  );
  if (isNoFigure(line)) return line;
  const slopes = pairSlopes(x, y);
  const slope = median(slopes);
  const intercept = median(y) - slope * median(x);
  if (![...slopes, slope, intercept].every(Number.isFinite)) return noFigure('not-finite');
  const isStraight = line.residuals.every((residual) => residual === 0);
  return { slope, intercept, interval: isStraight ? degenerate(x) : rankInterval(x, y, slopes, confidence) };
}

function degenerate(times: readonly number[]): NoFigure {
  return noFigure(times.length === 2 ? 'too-few' : 'no-spread');
}

function pairSlopes(times: readonly number[], values: readonly number[]): number[] {
  return times
    .flatMap((time, index) =>
      times.flatMap((later, other) =>
        later > time ? [(values[other]! - values[index]!) / (later - time)] : [],
      ),
    )
    .sort((a, b) => a - b);
}

function rankInterval(
  times: readonly number[],
  values: readonly number[],
  slopes: readonly number[],
  confidence: number,
): Interval | NoFigure {
  const term = (size: number): number => size * (size - 1) * (2 * size + 5);
  const tied = [...tieSizes(times), ...tieSizes(values)].reduce((sum, size) => sum + term(size), 0);
  const variance = (term(times.length) - tied) / 18;
  if (variance <= 0) return noFigure('no-spread');
  const reach = normalQuantile((1 + confidence) / 2) * Math.sqrt(variance);
  const lowest = Math.max(Math.round((slopes.length - reach) / 2) - 1, 0);
  const highest = Math.min(Math.round((slopes.length + reach) / 2), slopes.length - 1);
  return { lower: slopes[lowest]!, upper: slopes[highest]! };
}

function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)]!, sorted[Math.ceil(middle)]!];
  return low + (high - low) / 2;
}
