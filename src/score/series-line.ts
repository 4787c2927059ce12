import type { Measure, SeriesBreak } from '../document/measure.js';
import type { Observation } from '../document/observation.js';
import { sameUnit } from '../document/same-unit.js';
import { requireDay } from '../model/require-day.js';
import { observationsOf, pointsFrom, type SeriesOf, type SeriesPoint } from './series.js';
import { yearsOf } from './years-of.js';

/** Two figures on end that no line may join, and why. */
export interface SeriesGap {
  readonly from: SeriesPoint;
  readonly to: SeriesPoint;
  /** The observations between them that have no number, with their reasons. */
  readonly without: readonly Observation[];
  /** How many periods of a regular series lie between them of which the document says nothing. */
  readonly missing: number;
  /** The cuts of the series between them. */
  readonly cuts: readonly SeriesBreak[];
}

/** The figures of a measure as a line over time. */
export interface SeriesLine {
  /** The figures that can be joined, in order of date. Each figure is in one stretch. */
  readonly stretches: readonly (readonly SeriesPoint[])[];
  /** What lies between one stretch and the next: one fewer than there are stretches. */
  readonly gaps: readonly SeriesGap[];
  /** The other observations up to the day: no day, no number, or replaced by a later one for the same day. */
  readonly others: readonly Observation[];
  /** How many results are of a day after the one as of which it is told. */
  readonly later: number;
}

/**
 * The figures of a measure as a line over time, interrupted where nothing joins them: at a cut of the series, at a change of
 * unit, where a period has no number, and where a regular series leaves a period out.
 *
 * A series is regular where three figures or more, between two cuts, stand at distances that are whole multiples of the
 * shortest. A cut without a day may lie anywhere, so that no figures are joined across any of it: each stands alone.
 *
 * @param asOf - the date, `YYYY-MM-DD`, after which nothing is looked at. Default: everything is
 * @param of - whom it is about. Default: the whole
 * @throws {RangeError} if the date is not a day of the calendar
 *
 * @example
 * seriesLine(topEarnersWomen).stretches.map((stretch) => stretch.map(({ value }) => value)); // => [[38.96]]
 */
export function seriesLine(measure: Measure, asOf?: string, of: SeriesOf = {}): SeriesLine {
  if (asOf !== undefined) requireDay('asOf', asOf);
  const observations = observationsOf(measure, of);
  const points = pointsFrom(observations, asOf);
  const isLater = ({ period }: Observation): boolean =>
    asOf !== undefined && period?.end !== undefined && period.end > asOf;
  const told = new Set(points.map(({ observation }): Observation => observation));
  const others = observations.filter((observation) => !told.has(observation) && !isLater(observation));
  const steps = stepsOf(points, measure);
  const stretches: SeriesPoint[][] = [];
  const gaps: SeriesGap[] = [];
  for (const [at, to] of points.entries()) {
    const from = points[at - 1];
    const gap = from && gapBetween(from, to, others, measure, steps[at - 1]!);
    if (gap === undefined && from !== undefined) stretches.at(-1)!.push(to);
    else stretches.push([to]);
    if (gap !== undefined) gaps.push(gap);
  }
  return { stretches, gaps, others, later: observations.filter(isLater).length };
}

function gapBetween(
  from: SeriesPoint,
  to: SeriesPoint,
  others: readonly Observation[],
  measure: Measure,
  missing: number,
): SeriesGap | undefined {
  const cuts = cutsBetween(from, to, measure);
  const without = others.filter(({ period, value }) => {
    const day = period?.end;
    return value.kind !== 'number' && day !== undefined && day > from.day && day < to.day;
  });
  const days = new Set(without.map(({ period }) => period!.end));
  if (cuts.length === 0 && without.length === 0 && missing === 0 && isOfOneUnit(from, to, measure)) {
    return undefined;
  }
  return { from, to, without, missing: Math.max(0, missing - days.size), cuts };
}

const cutsBetween = (from: SeriesPoint, to: SeriesPoint, { breaks }: Measure): SeriesBreak[] =>
  breaks.filter(({ at }) => {
    const day = at.start ?? at.end;
    return day === undefined || (from.day < day && day <= to.day);
  });

const isOfOneUnit = (a: SeriesPoint, b: SeriesPoint, { unit }: Measure): boolean =>
  sameUnit(a.observation.value.unit ?? unit, b.observation.value.unit ?? unit);

// How many steps of a regular series are left out after each figure.
function stepsOf(points: readonly SeriesPoint[], measure: Measure): number[] {
  const left = points.slice(1).map(() => 0);
  for (const { first, last } of runsOf(points, measure)) {
    if (last - first < 2) continue;
    const months = points.slice(first, last + 1).map(({ day }) => 12 * yearsOf(day));
    const distances = months.slice(1).map((month, at) => month - months[at]!);
    const shortest = Math.min(...distances);
    const counts = distances.map((distance) => distance / shortest);
    if (!counts.every((count) => Math.abs(count - Math.round(count)) < TOLERANCE)) continue;
    for (const [at, count] of counts.entries()) left[first + at] = Math.round(count) - 1;
  }
  return left;
}

/** A few days in a quarter, since surveys are not held on one day. */
const TOLERANCE = 0.07;

// The stretches between cuts and changes of unit, as the places of their first and last figures.
function runsOf(points: readonly SeriesPoint[], measure: Measure): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const [at, point] of points.entries()) {
    const before = points[at - 1];
    const isOnward =
      before !== undefined &&
      cutsBetween(before, point, measure).length === 0 &&
      isOfOneUnit(before, point, measure);
    if (isOnward) runs.at(-1)!.last = at;
    else runs.push({ first: at, last: at });
  }
  return runs;
}
