import type { Interval } from './interval.js';
import { leastSquaresLine, type LeastSquaresLine } from './least-squares-line.js';
import { isNoFigure, noFigure, type NoFigure } from './no-figure.js';
import { notGiven } from './not-given.js';
import { requireConfidence } from './require-confidence.js';
import { requireSameLength } from './require-same-length.js';
import { studentQuantile } from './student-quantile.js';

/** Where a line leads, and how sure that is. */
export interface LinearProjection {
  /** Where the line is at the time. */
  readonly value: number;
  /** Where the line itself may be at the time: the mean that figures would stray about. */
  readonly confidenceInterval: Interval | NoFigure;
  /** Where a single figure may be at the time, which strays from the line as the others do. */
  readonly predictionInterval: Interval | NoFigure;
}

/** How a projection is made. */
export interface LinearProjectionOptions {
  /** A share between 0 and 1; default 0.95. */
  readonly confidence?: number | undefined;
}

/**
 * Where a figure will be at a time if it goes on as it did: the least-squares line at that time, with its intervals.
 *
 * value = mean y + b (T - mean t); confidence interval: value ± t(n - 2) s √(1/n + (T - mean t)² / S); prediction
 * interval: the same with 1 + under the root. To compare a target with a projection, use the prediction interval.
 *
 * A straight line knows no bounds: a share may be projected above 100%, a count below zero. The intervals take for
 * granted that the line goes on, and that the figures stray from it independently of one another.
 *
 * Source: N. R. Draper and H. Smith, "Applied Regression Analysis" (1998), sections 1.4 and 3.1.
 *
 * @param times - years, or any other times
 * @param values - the figures, one for each time, in any unit
 * @param time - when the projection is for, in the unit of the times
 * @returns the reasons of `leastSquaresLine`. Two points give a value and no interval (`too-few`), points on a line
 * too (`no-spread`), where peers give an interval that is rounding noise
 * @throws {RangeError} if the lists differ in length, or the confidence is not between 0 and 1
 *
 * @example
 * linearProjection([2006, 2007, 2008, 2009], [70, 71, 75, 76], 2011);
 * // => { value: 80.7, confidenceInterval: { lower: 73.9…, upper: 87.4… }, predictionInterval: { lower: 72.8…, upper: 88.5… } }
 */
export function linearProjection(
  times: readonly (number | undefined)[],
  values: readonly (number | undefined)[],
  time: number | undefined,
  { confidence = 0.95 }: LinearProjectionOptions = {},
): LinearProjection | NoFigure {
  requireConfidence('linearProjection', confidence);
  requireSameLength('linearProjection', times, values);
  const line = notGiven(time) ?? leastSquaresLine(times, values);
  if (isNoFigure(line)) return line;
  const ahead = time! - line.meanTime;
  const value = line.meanValue + line.slope * ahead;
  if (!Number.isFinite(value)) return noFigure('not-finite');
  return { value, ...intervals(line, value, ahead, times.length, confidence) };
}

function intervals(
  { residualDeviation, slopeStandardError }: LeastSquaresLine,
  value: number,
  ahead: number,
  count: number,
  confidence: number,
): Pick<LinearProjection, 'confidenceInterval' | 'predictionInterval'> {
  if (isNoFigure(residualDeviation) || isNoFigure(slopeStandardError)) {
    return {
      confidenceInterval: residualDeviation as NoFigure,
      predictionInterval: residualDeviation as NoFigure,
    };
  }
  const quantile = studentQuantile((1 + confidence) / 2, count - 2);
  // The level of the line and its slope are uncertain independently of each other.
  const deviations = [residualDeviation / Math.sqrt(count), slopeStandardError * ahead];
  const around = (deviation: number): Interval | NoFigure => {
    const reach = quantile * deviation;
    return Number.isFinite(reach) ? { lower: value - reach, upper: value + reach } : noFigure('not-finite');
  };
  return {
    confidenceInterval: around(Math.hypot(...deviations)),
    predictionInterval: around(Math.hypot(residualDeviation, ...deviations)),
  };
}
