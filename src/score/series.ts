import type { Measure } from '../document/measure.js';
import type { Observation } from '../document/observation.js';
import { sameUnit } from '../document/same-unit.js';
import { requireDay } from '../model/require-day.js';
import { isNumberObservation, type NumberObservation } from './target-figures.js';

/** One figure of a series. */
export interface SeriesPoint {
  readonly observation: NumberObservation;
  /** The last day that it speaks of, `YYYY-MM-DD`. */
  readonly day: string;
  readonly value: number;
}

/** Whom a series is about. */
export interface SeriesOf {
  /** The place. Default: the whole that the measure is about. */
  readonly place?: string | undefined;
  /** The group. Default: everybody that the measure is about. */
  readonly group?: string | undefined;
}

/**
 * The figures of a measure that can be compared with its latest one, in order of date: the baseline and the results that
 * are numbers in the same unit, with a day, and not cut off by a break of the series.
 *
 * Of several figures for one day the last in the document counts. Where a break has no date, nothing says what lies on
 * which side of it, and the latest figure stands alone.
 *
 * @param asOf - the date, `YYYY-MM-DD`, after which nothing is looked at. Default: everything is
 * @throws {RangeError} if the date is not a day of the calendar
 *
 * @example
 * seriesOf(topEarnersWomen).map(({ value }) => value); // => [38.96]
 */
export function seriesOf(
  measure: Measure,
  asOf?: string,
  { place, group }: SeriesOf = {},
): readonly SeriesPoint[] {
  if (asOf !== undefined) requireDay('asOf', asOf);
  return seriesFrom(observationsOf(measure, { place, group }), measure, asOf);
}

/** The series that some observations of a measure make, which are all about the same. */
export function seriesFrom(
  observations: readonly Observation[],
  { breaks, unit }: Pick<Measure, 'breaks' | 'unit'>,
  asOf: string | undefined,
): readonly SeriesPoint[] {
  const points = pointsFrom(observations, asOf);
  const latest = points.at(-1);
  if (latest === undefined) return [];
  const cuts = breaks.map(({ at }) => at.start ?? at.end);
  if (cuts.includes(undefined)) return [latest];
  const cut = (cuts as string[]).filter((day) => day <= latest.day).reduce((a, b) => (a > b ? a : b), '');
  const latestUnit = latest.observation.value.unit ?? unit;
  return points.filter(
    ({ day, observation }) => day >= cut && sameUnit(observation.value.unit ?? unit, latestUnit),
  );
}

/** The baseline and the results of a measure that are about one place and group, or about the whole. */
export function observationsOf(
  { baseline, results }: Pick<Measure, 'baseline' | 'results'>,
  { place, group }: SeriesOf,
): readonly Observation[] {
  const isOf = (observation: Observation): boolean =>
    observation.place === place && observation.group === group;
  const observations = results.filter(isOf);
  if (baseline !== undefined && isOf(baseline)) observations.unshift(baseline);
  return observations;
}

/** Those of some observations that are numbers with a day, in order of date, one for each day. */
export function pointsFrom(
  observations: readonly Observation[],
  asOf: string | undefined,
): readonly SeriesPoint[] {
  const points: SeriesPoint[] = [];
  let isOrdered = true;
  for (const observation of observations) {
    const day = observation.period?.end;
    if (day === undefined || (asOf !== undefined && day > asOf) || !isNumberObservation(observation))
      continue;
    isOrdered &&= points.length === 0 || points.at(-1)!.day < day;
    points.push({ observation, day, value: observation.value.value });
  }
  // Most documents have them in order, a figure a day.
  if (isOrdered) return points;
  const byDay = new Map(points.map((point) => [point.day, point]));
  return [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}
