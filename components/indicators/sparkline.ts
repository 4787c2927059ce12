import {
  type NumberObservation,
  sameUnit,
  type SeriesLine,
  type SeriesPoint,
  type Unit,
} from '../../src/index.js';

/** The size of a sparkline in px, and the room at its edges so that markers are not cut off. */
export const WIDTH = 96;
export const HEIGHT = 24;
const EDGE = 4;
/** Where days begin, when a baseline without a day stands before them. */
const AFTER_BASELINE = 24;

/** Where something stands in a sparkline, in px from its upper left corner. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The figures of a measure as a small picture without axes. */
export interface Sparkline {
  /** Figures that a line joins, in order of date; one alone is a dot. */
  readonly stretches: readonly (readonly Spot[])[];
  readonly last: Spot;
  /** The baseline, where it has no day: it stands apart at the left, and nothing joins it. */
  readonly baseline: Spot | undefined;
  /** The height of the target. */
  readonly target: number | undefined;
}

/** What a sparkline is made of: figures in one unit. */
export interface SparklineFigures {
  readonly stretches: readonly (readonly SeriesPoint[])[];
  /** The baseline as a number without a day. */
  readonly baseline: NumberObservation | undefined;
  readonly target: number | undefined;
}

/**
 * Those figures of a series that can stand on one scale: those in the unit of its latest.
 *
 * @param baseline - the baseline, where it has no day
 * @param unit - that of the measure
 */
export function drawnFigures(
  { stretches }: SeriesLine,
  baseline: NumberObservation | undefined,
  target: NumberObservation['value'] | undefined,
  unit: Unit,
): SparklineFigures {
  const latest = stretches.at(-1)?.at(-1)?.observation.value.unit ?? unit;
  const isLike = (of: { readonly unit?: Unit | undefined }): boolean => sameUnit(of.unit ?? unit, latest);
  return {
    stretches: stretches.filter(([first]) => isLike(first!.observation.value)),
    baseline: baseline !== undefined && isLike(baseline.value) ? baseline : undefined,
    target: target !== undefined && isLike(target) ? target.value : undefined,
  };
}

/**
 * Places figures in a sparkline: days from left to right, values from the lowest to the highest, the target among them. Values that
 * are all the same lie half way up.
 *
 * @returns undefined where there are less than two figures, which show nothing that their words do not
 */
export function sparkline({ stretches, baseline, target }: SparklineFigures): Sparkline | undefined {
  const points = stretches.flat();
  const latest = points.at(-1);
  if (latest === undefined || points.length + Number(baseline !== undefined) < 2) return undefined;
  const values = [...points, ...(baseline === undefined ? [] : [baseline.value])].map(({ value }) => value);
  if (target !== undefined) values.push(target);
  const yOf = scale(Math.min(...values), Math.max(...values), HEIGHT - EDGE, EDGE);
  const left = baseline === undefined ? EDGE : AFTER_BASELINE;
  // one day has no line of time to lie on: it is now
  const first = points.length === 1 ? -Infinity : Date.parse(points[0]!.day);
  const xOf = scale(first, Date.parse(latest.day), left, WIDTH - 2 * EDGE);
  const spotOf = ({ day, value }: SeriesPoint): Spot => ({ x: xOf(Date.parse(day)), y: yOf(value) });
  return {
    stretches: stretches.map((stretch) => stretch.map(spotOf)),
    last: spotOf(latest),
    baseline: baseline && { x: EDGE, y: yOf(baseline.value.value) },
    target: target === undefined ? undefined : yOf(target),
  };
}

// From one range to another, in tenths of a px; the end of time for a lone day, the middle for a lone value.
function scale(from: number, to: number, start: number, end: number): (value: number) => number {
  return (value) => {
    const share = from === -Infinity ? 1 : from === to ? 0.5 : (value - from) / (to - from);
    return Math.round(10 * (start + share * (end - start))) / 10;
  };
}
