import type { Interval } from './interval.js';
import { noFigure, type NoFigure } from './no-figure.js';

/** A figure calculated from others, and how sure it is. */
export interface Estimate {
  readonly value: number;
  /** In the unit of the figure. */
  readonly standardError: number | NoFigure;
  readonly interval: Interval | NoFigure;
}

/** A ratio calculated from figures, and how sure it is. */
export interface RatioEstimate {
  readonly value: number;
  /** The standard error of the natural logarithm of the ratio. */
  readonly logStandardError: number | NoFigure;
  readonly interval: Interval | NoFigure;
}

/**
 * A figure with its normal interval: as far to each side as the standard errors told reach.
 *
 * @param reach - how many standard errors the interval reaches to each side: 1.96 for 95%
 * @returns the estimate, without an interval where there is no standard error; `not-finite` where the figure is beyond
 * what numbers hold
 *
 * @example
 * estimateWithin(4, 0.5, 2); // => { value: 4, standardError: 0.5, interval: { lower: 3, upper: 5 } }
 */
export function estimateWithin(
  value: number,
  standardError: number | NoFigure,
  reach: number,
): Estimate | NoFigure {
  if (!Number.isFinite(value)) return noFigure('not-finite');
  const error = finite(standardError);
  const interval = within(error, (figure) => ({
    lower: value - reach * figure,
    upper: value + reach * figure,
  }));
  return { value, standardError: error, interval };
}

/**
 * A ratio with its interval, which is symmetric on the scale of logarithms: as many times smaller as it is larger.
 *
 * @param reach - how many standard errors the interval reaches to each side: 1.96 for 95%
 * @returns the estimate, without an interval where there is no standard error; `not-finite` where the ratio is beyond
 * what numbers hold
 *
 * @example
 * ratioWithin(4, Math.LN2, 1); // => { value: 4, logStandardError: 0.693…, interval: { lower: 2, upper: 8 } }
 */
export function ratioWithin(
  value: number,
  logStandardError: number | NoFigure,
  reach: number,
): RatioEstimate | NoFigure {
  if (!Number.isFinite(value)) return noFigure('not-finite');
  const error = finite(logStandardError);
  const interval = within(error, (figure) => {
    const times = Math.exp(reach * figure);
    return { lower: value / times, upper: value * times };
  });
  return { value, logStandardError: error, interval };
}

function finite(figure: number | NoFigure): number | NoFigure {
  return typeof figure === 'number' && !Number.isFinite(figure) ? noFigure('not-finite') : figure;
}

function within(error: number | NoFigure, of: (error: number) => Interval): Interval | NoFigure {
  if (typeof error !== 'number') return error;
  const limits = of(error);
  return Number.isFinite(limits.lower) && Number.isFinite(limits.upper) ? limits : noFigure('not-finite');
}
