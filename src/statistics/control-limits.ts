import { exactDifference } from './exact-difference.js';
import { exactMean } from './exact-mean.js';
import type { Interval } from './interval.js';
import { isNoFigure, noFigure, type NoFigure } from './no-figure.js';
import { notGiven } from './not-given.js';

/** Between which limits the figures of a stable process lie, all in the unit of the figures. */
export interface ControlLimits extends Interval {
  /** The mean of the figures: the centre line. */
  readonly mean: number;
  /** The mean of the differences from one figure to the next that the limits are made of. */
  readonly meanMovingRange: number;
  /** Two thirds of the way from the mean to the lower limit. */
  readonly nearLower: number;
  /** Two thirds of the way from the mean to the upper limit. */
  readonly nearUpper: number;
  /** How many figures the limits are made of. */
  readonly count: number;
}

/** How the limits are made. */
export interface ControlLimitsOptions {
  /**
   * Whether moving ranges of 3.267 times their mean or more are left out, once, so that one jump does not widen the
   * limits. Default true; the Excel tool of NHS England does not do it.
   */
  readonly screened?: boolean | undefined;
}

/**
 * Between which limits the figures of a process lie as long as nothing but chance moves them (an XmR chart).
 *
 * mean ± 2.66 × the mean moving range, where a moving range is the difference between two figures on end, without its
 * sign. The near limits are two thirds of the way. Missing figures are left out, with the moving ranges beside them.
 *
 * Source: W. A. Shewhart (1931); D. J. Wheeler, "Understanding Variation" (1993); NHS England, "Making Data Count".
 * Peers differ: NHSRplotthedots finds no limits for a constant series, for its screen drops every range of zero, and
 * limits without width where all but one or two figures are alike. Here no range is left out where those that remain
 * would all be zero; the limits of a constant series equal its mean. PowerBI-SPC has 3/1.128 in place of 2.66.
 *
 * @param values - the figures in the order of time, undefined where there is none, in any unit
 * @returns `too-few` below two figures, `gap` where no two figures are on end, `not-finite` where a figure is not finite
 *
 * @example
 * controlLimits([10, 12, 11, 13, 12, 14]); // => { mean: 12, meanMovingRange: 1.6, lower: 7.744, upper: 16.256, nearLower: 9.16…, nearUpper: 14.83…, count: 6 }
 */
export function controlLimits(
  values: readonly (number | undefined)[],
  { screened = true }: ControlLimitsOptions = {},
): ControlLimits | NoFigure {
  const given = values.filter((value) => value !== undefined);
  const absent = notGiven(...given);
  if (absent) return absent;
  if (given.length < 2) return noFigure('too-few');
  const ranges = movingRanges(values);
  if (ranges.length === 0) return noFigure('gap');
  const mean = exactMean(given);
  const movingRange = meanMovingRange(ranges, screened);
  if (isNoFigure(mean)) return mean;
  if (isNoFigure(movingRange)) return movingRange;
  const reach = LIMIT * movingRange;
  const near = (2 * reach) / 3;
  const limits = { lower: mean - reach, upper: mean + reach, nearLower: mean - near, nearUpper: mean + near };
  return (
    notGiven(limits.lower, limits.upper) ?? {
      mean,
      meanMovingRange: movingRange,
      ...limits,
      count: given.length,
    }
  );
}

/** 3 / 1.128, the mean range of two figures from a normal distribution, as the handbooks round it. */
const LIMIT = 2.66;
/** The upper limit of the moving ranges, as a multiple of their mean. */
const SCREEN = 3.267;

function movingRanges(values: readonly (number | undefined)[]): number[] {
  return values.slice(1).flatMap((value, index) => {
    const before = values[index];
    return value === undefined || before === undefined ? [] : [Math.abs(exactDifference(value, before))];
  });
}

function meanMovingRange(ranges: readonly number[], screened: boolean): number | NoFigure {
  const all = exactMean(ranges);
  if (isNoFigure(all) || !screened) return all;
  const kept = ranges.filter((range) => range < SCREEN * all);
  return kept.some((range) => range > 0) ? exactMean(kept) : all;
}
