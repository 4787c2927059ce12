import type { Measure } from '../document/measure.js';
import { controlChart, type SpecialCause } from '../statistics/control-chart.js';
import type { ControlLimits } from '../statistics/control-limits.js';
import { isNoFigure } from '../statistics/no-figure.js';
import { seriesOf, type SeriesPoint } from './series.js';
import { seriesLine } from './series-line.js';

/** A figure that is more than chance, and by which rule. */
export interface SeriesSignal {
  readonly point: SeriesPoint;
  readonly cause: SpecialCause;
}

/** Between which limits chance moves the figures of a series, and which of them are more than chance. */
export interface SeriesControl {
  readonly limits: ControlLimits;
  /** The figures from which the limits are made, in order of date. */
  readonly points: readonly SeriesPoint[];
  readonly signals: readonly SeriesSignal[];
}

/**
 * The control limits of a measure, over its figures that can be compared with the latest one, and its signals.
 *
 * A period without a figure breaks every run. There are limits only where they are more than trial limits: twelve figures or
 * more, at least two of them on end, see `controlChart`.
 *
 * @param asOf - the date, `YYYY-MM-DD`, after which nothing is looked at. Default: everything is
 * @returns undefined where there are too few figures
 * @throws {RangeError} if the date is not a day of the calendar
 *
 * @example
 * seriesControl(topEarnersWomen); // => undefined
 */
export function seriesControl(measure: Measure, asOf?: string): SeriesControl | undefined {
  const points = seriesOf(measure, asOf);
  const inOrder: (SeriesPoint | undefined)[] = [];
  const holes = new Map(
    seriesLine(measure, asOf).gaps.map((gap) => [
      gap.from.day,
      Math.max(1, gap.missing + gap.without.length),
    ]),
  );
  for (const point of points) {
    inOrder.push(point);
    // after the last figure nothing is missing, since no gap begins there
    inOrder.push(...Array<undefined>(holes.get(point.day) ?? 0).fill(undefined));
  }
  const chart = controlChart(inOrder.map((point) => point?.value));
  const [segment] = chart.segments;
  if (segment === undefined || segment.trial || isNoFigure(segment.limits)) return undefined;
  const signals = chart.points.flatMap(({ cause }, at) =>
    cause === undefined ? [] : [{ point: inOrder[at]!, cause }],
  );
  return { limits: segment.limits, points, signals };
}
