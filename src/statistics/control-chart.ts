import { controlLimits, type ControlLimits, type ControlLimitsOptions } from './control-limits.js';
import { isNoFigure, type NoFigure } from './no-figure.js';
import { outsideLimits } from './outside-limits.js';
import { sevenOnOneSide } from './seven-on-one-side.js';
import type { Side } from './side-of.js';
import { trendOfSeven } from './trend-of-seven.js';
import { twoOfThreeNearLimit } from './two-of-three-near-limit.js';

/** The rules that tell a special cause, in the order in which they are asked. */
export type SpecialCauseRule =
  | 'outside-limits'
  | 'trend-of-seven'
  | 'two-of-three-near-limit'
  | 'seven-on-one-side';

/** Why a point is more than chance. */
export interface SpecialCause {
  /** The first rule that the point meets. */
  readonly rule: SpecialCauseRule;
  /** Which way: the side of the mean, or the way of the trend. */
  readonly side: Side;
}

/** A point of a control chart. */
export interface ControlPoint {
  /** The figure, or undefined where there is none. */
  readonly value: number | undefined;
  /** To which stretch of the chart it belongs: its index in `segments`. */
  readonly segment: number;
  /** Why it is more than chance; undefined where it may be chance, or nothing can be told. */
  readonly cause: SpecialCause | undefined;
}

/** A stretch of a control chart with limits of its own. */
export interface ControlSegment {
  /** The index of its first point. */
  readonly from: number;
  /** The index of the first point after it. */
  readonly to: number;
  /** Its limits, or why there are none. */
  readonly limits: ControlLimits | NoFigure;
  /** Whether the limits are trial limits: they rest on fewer than 12 figures, and each further one moves them. */
  readonly trial: boolean;
}

/** A series with the limits of chance, and what lies beyond chance. */
export interface ControlChart {
  /** One for each figure given. */
  readonly points: readonly ControlPoint[];
  /** One, or more where the limits start afresh. */
  readonly segments: readonly ControlSegment[];
}

/** How the chart is made. */
export interface ControlChartOptions extends ControlLimitsOptions {
  /** The indexes of the points, in order, from which the limits start afresh after a known change. Default none. */
  readonly rebaseAt?: readonly number[] | undefined;
  /** After how many points of a segment, 12 or more, its limits stay as they are. Default never. */
  readonly fixedAfter?: number | undefined;
}

/**
 * Which figures of a series are more than chance, by the rules of NHS England (an XmR chart).
 *
 * Each segment has its own limits (see `controlLimits`). A point has the first cause that it meets: it is outside the
 * limits; it belongs to a trend of seven; it is one of two in three near a limit; it is one of seven on one side. All
 * points of a run are marked, not its last alone, and no run goes on into the next segment. A missing figure breaks
 * every run and counts among the points after which limits are fixed.
 *
 * Source: NHS England, "Making Data Count"; the precedence is that of NHSRplotthedots.
 *
 * @param values - the figures in the order of time, at even distances, undefined where there is none, in any unit
 * @returns a segment has no limits, and its points no causes, with `too-few` figures, a `gap` at every other figure,
 * or a figure that is `not-finite`
 * @throws {RangeError} if `rebaseAt` are not ascending whole numbers between 1 and the index of the last point, or
 * `fixedAfter` is not a whole number of 12 or more
 *
 * @example
 * const chart = controlChart([1, 2, 3, 4, 5, 6, 7]);
 * chart.points[0]; // => { value: 1, segment: 0, cause: { rule: 'outside-limits', side: 'lower' } }
 * chart.points[1]; // => { value: 2, segment: 0, cause: { rule: 'trend-of-seven', side: 'higher' } }
 * chart.segments[0]; // => { from: 0, to: 7, limits: { mean: 4, lower: 1.33…, upper: 6.66, … }, trial: true }
 */
export function controlChart(
  values: readonly (number | undefined)[],
  { rebaseAt = [], fixedAfter, screened }: ControlChartOptions = {},
): ControlChart {
  requireStarts(rebaseAt, values.length);
  if (fixedAfter !== undefined && !(Number.isSafeInteger(fixedAfter) && fixedAfter >= FEWEST)) {
    throw new RangeError(
      `controlChart requires fixedAfter to be whole and ${FEWEST} or more, got ${fixedAfter}`,
    );
  }
  const segments = [0, ...rebaseAt].map((from, index) => {
    const to = rebaseAt[index] ?? values.length;
    const limits = controlLimits(values.slice(from, to).slice(0, fixedAfter), { screened });
    return { from, to, limits, trial: isNoFigure(limits) || limits.count < FEWEST };
  });
  const points = segments.flatMap(({ from, to, limits }, segment) => {
    const own = values.slice(from, to);
    const causes = isNoFigure(limits) ? [] : causesOf(own, limits);
    return own.map((value, index) => ({ value, segment, cause: causes[index] }));
  });
  return { points, segments };
}

/** How many points make limits that are more than a trial. */
const FEWEST = 12;

function causesOf(
  values: readonly (number | undefined)[],
  limits: ControlLimits,
): readonly (SpecialCause | undefined)[] {
  const sides: readonly (readonly [SpecialCauseRule, readonly (Side | undefined)[]])[] = [
    ['outside-limits', outsideLimits(values, limits)],
    ['trend-of-seven', trendOfSeven(values)],
    ['two-of-three-near-limit', twoOfThreeNearLimit(values, limits)],
    ['seven-on-one-side', sevenOnOneSide(values, limits.mean)],
  ];
  return values.map((_, index) =>
    sides
      .map(([rule, flags]) => ({ rule, side: flags[index] }))
      .find((cause): cause is SpecialCause => cause.side !== undefined),
  );
}

function requireStarts(starts: readonly number[], count: number): void {
  const areStarts = starts.every(
    (start, index) => Number.isSafeInteger(start) && start > (starts[index - 1] ?? 0) && start < count,
  );
  if (!areStarts) {
    throw new RangeError(
      `controlChart requires rebaseAt to be ascending indexes between 1 and ${count - 1}, got ${starts.join(', ')}`,
    );
  }
}
