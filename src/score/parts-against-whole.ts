import type { Measure } from '../document/measure.js';
import type { Observation } from '../document/observation.js';
import { requireDay } from '../model/require-day.js';
import { compareWithWhole, type NotCompared, type WholeComparison } from './compare-with-whole.js';
import { errorInterval, type ErrorInterval } from './error-interval.js';
import { gapsOf, type GapScore } from './gaps-of.js';
import { seriesFrom, type SeriesOf } from './series.js';
import { isJudged } from './shortfall.js';
import { isNumberObservation, type NumberObservation } from './target-figures.js';

/** What the parts of a whole are. */
export type PartsBy = 'place' | 'group';

/** A place or a group at one day. */
export interface PartStanding {
  /** The place or the group, by identifier; both where a figure is for a group in a place. */
  readonly of: SeriesOf;
  /** Its figure, or the reason why there is none; undefined where the document says neither for this day. */
  readonly observation: Observation | undefined;
  readonly interval: ErrorInterval | undefined;
  readonly comparison: WholeComparison | NotCompared;
  /** The gap and what became of it; undefined where there is none to tell. */
  readonly gap: GapScore | undefined;
  /** The figure before: that of the gap before, or of the series where nobody has said which way is good. */
  readonly before: NumberObservation | undefined;
}

/** The places or groups of a measure at one day, beside the whole. */
export interface PartsAgainstWhole {
  /** The last day for which one of them has a figure; undefined where none has a date. */
  readonly day: string | undefined;
  /** The figure of the whole for the same day. */
  readonly whole: NumberObservation | undefined;
  readonly wholeInterval: ErrorInterval | undefined;
  /** In the order of the document; those of whom it only promises figures come last. */
  readonly parts: readonly PartStanding[];
}

/** What is looked at. */
export interface PartsOptions {
  /** The date, `YYYY-MM-DD`, after which nothing is looked at. Default: everything is. */
  readonly asOf?: string | undefined;
  /** Places or groups of whom figures are promised, which are told also where there are none. Default: none. */
  readonly promised?: readonly SeriesOf[] | undefined;
}

/**
 * The places or the groups of a measure beside the whole, all at one day: the last for which one of them has a figure.
 *
 * Who has no figure for that day stays, with the reason if the document gives one. Figures without a date count where no
 * figure has one.
 *
 * @param by - places or groups; a figure for a group in a place is told with both
 * @returns undefined where the measure has no such figure and none is promised
 * @throws {RangeError} if the date is not a day of the calendar
 *
 * @example
 * partsAgainstWhole(topEarnersWomen, 'place'); // => undefined
 * partsAgainstWhole(topEarnersWomen, 'group', { promised: [{ group: 'young' }] }).parts[0].comparison; // => { notCompared: 'no-figure' }
 */
export function partsAgainstWhole(
  measure: Measure,
  by: PartsBy,
  { asOf, promised = [] }: PartsOptions = {},
): PartsAgainstWhole | undefined {
  if (asOf !== undefined) requireDay('asOf', asOf);
  const series = seriesByPart(measure, asOf);
  const parts = new Map([...series].filter(([, { of }]) => of[by] !== undefined));
  for (const of of promised) {
    const key = keyOf(of);
    if (of[by] !== undefined && !parts.has(key)) parts.set(key, { of, observations: [] });
  }
  if (parts.size === 0) return undefined;
  const day = lastDay([...parts.values()].flatMap(({ observations }) => observations));
  const whole = numberAt(series.get(keyOf({})), day);
  const gaps = new Map(gapsOf(measure, asOf).map((gap) => [keyOf(gap.of), gap]));
  return {
    day: day === '' ? undefined : day,
    whole,
    wholeInterval: whole && errorInterval(whole, measure),
    parts: [...parts].map(([key, part]) => standingOf(measure, part, { day, whole, gap: gaps.get(key) })),
  };
}

interface Part {
  readonly of: SeriesOf;
  readonly observations: Observation[];
}

/** What a place or a group is held against. */
interface Beside {
  readonly day: string;
  readonly whole: NumberObservation | undefined;
  readonly gap: GapScore | undefined;
}

const keyOf = ({ place, group }: SeriesOf): string => JSON.stringify([place, group]);

// Once through all results, so that many wards take no longer than their figures are many.
function seriesByPart({ baseline, results }: Measure, asOf: string | undefined): Map<string, Part> {
  const parts = new Map<string, Part>();
  for (const observation of baseline === undefined ? results : [baseline, ...results]) {
    if (asOf !== undefined && dayOf(observation) > asOf) continue;
    const of = { place: observation.place, group: observation.group };
    const key = keyOf(of);
    const part = parts.get(key) ?? { of, observations: [] };
    part.observations.push(observation);
    parts.set(key, part);
  }
  return parts;
}

// What has no date comes before every day.
const dayOf = ({ period }: Observation): string => period?.end ?? '';

function lastDay(observations: readonly Observation[]): string {
  const figures = observations.filter(({ value }) => value.kind !== 'none');
  return (figures.length > 0 ? figures : observations)
    .map(dayOf)
    .reduce((last, day) => (day > last ? day : last), '');
}

// Of several for one day the last in the document counts.
const at = (part: Part | undefined, day: string): Observation | undefined =>
  part?.observations.findLast((observation) => dayOf(observation) === day);

function numberAt(part: Part | undefined, day: string): NumberObservation | undefined {
  const found = at(part, day);
  return isNumberObservation(found) ? found : undefined;
}

function standingOf(measure: Measure, part: Part, { day, whole, gap }: Beside): PartStanding {
  const observation = at(part, day);
  const told = gap?.now.day === day ? gap : undefined;
  return {
    of: part.of,
    observation,
    interval: observation && errorInterval(observation, measure),
    comparison: compareWithWhole(measure, observation, whole),
    gap: told,
    before: isJudged(measure.polarity) ? told?.before?.figure : earlier(measure, part, day),
  };
}

function earlier(measure: Measure, { observations }: Part, day: string): NumberObservation | undefined {
  const series = seriesFrom(observations, measure, day === '' ? undefined : day);
  return series.at(-1)?.day === day ? series.at(-2)?.observation : undefined;
}
