import type { Measure } from '../document/measure.js';
import type { Observation } from '../document/observation.js';
import { sameUnit } from '../document/same-unit.js';
import { exactDifference } from '../statistics/exact-difference.js';
import type { Interval } from '../statistics/interval.js';
import { differenceInterval } from './difference-interval.js';
import { improvement } from './improvement.js';
import { seriesFrom, seriesOf, type SeriesOf, type SeriesPoint } from './series.js';
import { isJudged, type JudgedPolarity } from './shortfall.js';
import type { NumberObservation } from './target-figures.js';

/** The gap between a place or a group and the whole, at one day. */
export interface Gap {
  /** The last day of the period, `YYYY-MM-DD`. */
  readonly day: string;
  /** The figure of the place or the group. */
  readonly figure: NumberObservation;
  /** The figure of the whole for the same period. */
  readonly whole: NumberObservation;
  /** How much worse off it is than the whole, in the unit; below zero where it is better off. */
  readonly size: number;
  /** Where the size may really lie; undefined where the error of one of the figures is not known. */
  readonly interval: Interval | undefined;
}

/** A gap now, the one before, and what became of it. */
export interface GapScore {
  /** The place or the group, by identifier. */
  readonly of: SeriesOf;
  readonly now: Gap;
  /** The same gap at the last earlier day for which both figures are known; undefined where there is none. */
  readonly before: Gap | undefined;
  /**
   * `widening` or `narrowing` where that is shown; `no-change` where it is equal, or the change may be chance;
   * `wider` or `narrower` where it is and nothing says whether that is more than chance; `unknown` without a gap before.
   */
  readonly movement: 'widening' | 'narrowing' | 'no-change' | 'wider' | 'narrower' | 'unknown';
}

/**
 * The gaps between the places and groups of a measure and the whole, the widest first.
 *
 * A gap is how much worse off a place or a group is than the whole that the measure is about, in its unit. It widens
 * where it grows: also where it grows from nothing, and where the whole improves and the group stands still. Figures
 * for a place and a group at once make a gap of their own.
 *
 * @param measure - the measure, from a validated document
 * @param asOf - the date, `YYYY-MM-DD`: results after it are not looked at
 * @returns nothing where nobody has said which way is good, or no figure of a place or group has one of the whole beside it
 * @throws {RangeError} if the date is not a day of the calendar
 *
 * @example
 * gapsOf(topEarnersWomen, '2009-03-31'); // => []
 */
export function gapsOf(measure: Measure, asOf?: string): readonly GapScore[] {
  const { polarity } = measure;
  if (!isJudged(polarity)) return [];
  const parts = partsOf(measure);
  if (parts.length === 0) return [];
  const whole = new Map(seriesOf(measure, asOf).map((point) => [point.day, point]));
  const gaps = parts.flatMap(({ of, observations }): GapScore[] => {
    const series = seriesFrom(observations, measure, asOf);
    // From the latest on, as only the last two are told.
    const gaps: Gap[] = [];
    for (let at = series.length - 1; at >= 0 && gaps.length < 2; at -= 1) {
      const point = series[at]!;
      const beside = whole.get(point.day);
      if (beside !== undefined && sameUnit(unitOf(measure, point), unitOf(measure, beside))) {
        gaps.push(gapAt(measure, polarity, point, beside));
      }
    }
    const [now, before] = gaps;
    return now === undefined ? [] : [{ of, now, before, movement: movementOf(now, before) }];
  });
  return gaps.sort((a, b) => b.now.size - a.now.size);
}

// Once through all results, so that a measure of many groups takes no longer than its figures are many.
function partsOf({ baseline, results }: Measure): { of: SeriesOf; observations: Observation[] }[] {
  // By group and then by place, so that no key has to be made of the two for each of the figures.
  const parts = new Map<string | undefined, Map<string | undefined, Observation[]>>();
  for (const observation of baseline === undefined ? results : [baseline, ...results]) {
    const { place, group } = observation;
    if (place === undefined && group === undefined) continue;
    const places = parts.get(group) ?? new Map<string | undefined, Observation[]>();
    parts.set(group, places);
    const observations = places.get(place);
    if (observations === undefined) places.set(place, [observation]);
    else observations.push(observation);
  }
  return [...parts].flatMap(([group, places]) =>
    [...places].map(([place, observations]) => ({ of: { place, group }, observations })),
  );
}

function gapAt(measure: Measure, polarity: JudgedPolarity, figure: SeriesPoint, whole: SeriesPoint): Gap {
  return {
    day: figure.day,
    figure: figure.observation,
    whole: whole.observation,
    size: improvement(figure.value, whole.value, polarity),
    interval: intervalOf(measure, polarity, figure, whole),
  };
}

const unitOf = ({ unit }: Measure, { observation }: SeriesPoint): Measure['unit'] =>
  observation.value.unit ?? unit;

// The interval of a difference says how much worse off only where more, or less, is good throughout.
function intervalOf(
  measure: Measure,
  { direction }: JudgedPolarity,
  figure: SeriesPoint,
  whole: SeriesPoint,
): Interval | undefined {
  const interval = differenceInterval(measure, figure.observation, whole.observation);
  if (interval === undefined || direction === 'nearest' || direction === 'within') return undefined;
  return direction === 'higher' ? interval : { lower: 0 - interval.upper, upper: 0 - interval.lower };
}

function movementOf(now: Gap, before: Gap | undefined): GapScore['movement'] {
  if (before === undefined) return 'unknown';
  const by = exactDifference(now.size, before.size);
  if (by === 0) return 'no-change';
  if (now.interval === undefined || before.interval === undefined) return by > 0 ? 'wider' : 'narrower';
  // The two gaps come from surveys of different years, so that their errors add up as those of independent figures do.
  const reach = Math.hypot(
    by > 0 ? now.size - now.interval.lower : now.interval.upper - now.size,
    by > 0 ? before.interval.upper - before.size : before.size - before.interval.lower,
  );
  if (Math.abs(by) <= reach) return 'no-change';
  return by > 0 ? 'widening' : 'narrowing';
}
