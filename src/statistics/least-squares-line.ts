import { isNoFigure, noFigure, type NoFigure } from './no-figure.js';
import { notGiven } from './not-given.js';
import { requireSameLength } from './require-same-length.js';
import { studentUpperTail } from './student-upper-tail.js';
import { weightedLine, type WeightedLine } from './weighted-line.js';

/** The least-squares line through a series, and how sure its slope is. */
export interface LeastSquaresLine {
  /** How much the line rises in one unit of time. */
  readonly slope: number;
  /** Where the line is at time 0: for years, far outside the series. */
  readonly intercept: number;
  /** The mean of the times; the line passes through it at `meanValue`. */
  readonly meanTime: number;
  /** The mean of the values. */
  readonly meanValue: number;
  /** The correlation of time and value, from -1 to 1. */
  readonly r: number | NoFigure;
  /** The standard deviation of the values about the line, with n - 2 degrees of freedom. */
  readonly residualDeviation: number | NoFigure;
  /** The standard error of the slope. */
  readonly slopeStandardError: number | NoFigure;
  /** How likely a slope at least this steep is where there is no trend; both directions count. */
  readonly p: number | NoFigure;
}

/**
 * The straight line that comes nearest to a series: how much a figure rises or falls a year, and how sure that is.
 *
 * slope b = sum (t - mean t)(y - mean y) / S with S = sum (t - mean t)²; the variance about the line is
 * s² = sum of squared residuals / (n - 2), the standard error of the slope s / √S, and p that of Student's t test of
 * b / (s / √S) with n - 2 degrees of freedom. The times are centred first. Peers that use years as they are lose
 * digits: R's lm finds p = 0.33 in a series that is constant.
 *
 * Two points, or points that lie exactly on a line, say nothing of how much figures stray from it: the slope is
 * given and the test is not. Peers give p = 0 or rounding noise there.
 *
 * Source: C. F. Gauss (1809); N. R. Draper and H. Smith, "Applied Regression Analysis" (1998), chapter 1.
 *
 * @param times - years, or any other times; they may be uneven, repeated and in any order
 * @param values - the figures, one for each time, in any unit
 * @returns `missing` or `not-finite` where a figure is, `too-few` below two points, `same-time` where all times are
 * the same. Of the fields that may be none: `too-few` for two points; `no-spread` for points on a line, where `r` is
 * 1 or -1, and none for a constant series
 * @throws {RangeError} if the lists differ in length
 *
 * @example
 * leastSquaresLine([2006, 2007, 2008, 2009], [70, 71, 75, 76]); // => { slope: 2.2, r: 0.96…, p: 0.03…, … }
 */
export function leastSquaresLine(
  times: readonly (number | undefined)[],
  values: readonly (number | undefined)[],
): LeastSquaresLine | NoFigure {
  requireSameLength('leastSquaresLine', times, values);
  const absent = notGiven(...times, ...values);
  if (absent) return absent;
  const line = weightedLine(
    times as readonly number[],
    values as readonly number[],
    times.map(() => 1),
  );
  if (isNoFigure(line)) return line;
  const { slope, meanTime, meanValue, spread, residuals } = line;
  const explained = slope * slope * spread;
  const strayed = residuals.reduce((sum, residual) => sum + residual * residual, 0);
  const intercept = meanValue - slope * meanTime;
  if (!Number.isFinite(explained + strayed) || !Number.isFinite(intercept)) return noFigure('not-finite');
  return { slope, intercept, meanTime, meanValue, ...certainty(line, explained, strayed) };
}

/** What is known of the slope: `explained` and `strayed` are the sums of squares along the line and about it. */
function certainty(
  { slope, spread, residuals }: WeightedLine,
  explained: number,
  strayed: number,
): Pick<LeastSquaresLine, 'r' | 'residualDeviation' | 'slopeStandardError' | 'p'> {
  const degrees = residuals.length - 2;
  const none = noFigure(degrees === 0 ? 'too-few' : 'no-spread');
  const correlation = Math.sign(slope) * Math.sqrt(explained / (explained + strayed));
  if (degrees === 0 || strayed === 0) {
    const r = degrees === 0 || explained === 0 ? none : correlation;
    return { r, residualDeviation: none, slopeStandardError: none, p: none };
  }
  const residualDeviation = Math.sqrt(strayed / degrees);
  const slopeStandardError = residualDeviation / Math.sqrt(spread);
  const p = 2 * studentUpperTail(Math.abs(slope) / slopeStandardError, degrees);
  return { r: correlation, residualDeviation, slopeStandardError, p };
}
