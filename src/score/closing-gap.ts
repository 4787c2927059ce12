import type { Measure } from '../document/measure.js';
import { sameUnit } from '../document/same-unit.js';
import { improvement } from './improvement.js';
import { seriesOf, type SeriesOf, type SeriesPoint } from './series.js';
import { isJudged } from './shortfall.js';
import { type Unknown, unknown } from './unknown.js';
import { yearsOf } from './years-of.js';

/** Whether a gap closes: whether a place or a group improves faster than the whole. It compares two rates of change. */
export type ClosingGapScore = ClosingGapKnown | Unknown;

/** Two rates of change over the same time. */
export interface ClosingGapKnown {
  /** `closing` where it improves faster than the whole, `level` where as fast, else `not-closing`. */
  readonly state: 'closing' | 'level' | 'not-closing';
  /** The improvement of the place or the group a year, in the unit; below zero where it worsens. */
  readonly rate: number;
  /** The improvement of the whole a year. */
  readonly wholeRate: number;
  /** The days between which both are measured, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
}

/**
 * Whether a place or a group improves faster than the whole, as an outcome that closes a gap asks.
 *
 * Both rates are the improvement from the first to the last day on which both have a figure, by the years between.
 * A place that worsens more slowly than the whole does close the gap: see the rates beside the state.
 *
 * @param of - the place or the group, by identifier
 * @param asOf - the date, `YYYY-MM-DD`: results after it are not looked at
 * @throws {RangeError} if the date is not a day of the calendar
 *
 * @example
 * closingGap(topEarnersWomen, { place: 'beeston' }, '2009-03-31'); // => { state: 'unknown', reasons: [{ code: 'too-few-figures', figures: 0, needed: 2 }] }
 */
export function closingGap(measure: Measure, of: SeriesOf, asOf?: string): ClosingGapScore {
  const { polarity } = measure;
  if (!isJudged(polarity)) {
    return unknown({ code: polarity.direction === 'none' ? 'not-judged' : 'polarity-unknown' });
  }
  const whole = new Map(seriesOf(measure, asOf).map((point) => [point.day, point]));
  const unitOf = ({ observation }: SeriesPoint): Measure['unit'] => observation.value.unit ?? measure.unit;
  const common = seriesOf(measure, asOf, of).filter((point) => {
    const beside = whole.get(point.day);
    return beside !== undefined && sameUnit(unitOf(point), unitOf(beside));
  });
  const [first, last] = [common[0], common.at(-1)];
  if (first === undefined || last === undefined || first === last) {
    return unknown({ code: 'too-few-figures', figures: common.length, needed: 2 });
  }
  const years = (12 * yearsOf(last.day) - 12 * yearsOf(first.day)) / 12;
  const own = improvement(first.value, last.value, polarity);
  const all = improvement(whole.get(first.day)!.value, whole.get(last.day)!.value, polarity);
  return {
    state: own > all ? 'closing' : own === all ? 'level' : 'not-closing',
    rate: own / years,
    wholeRate: all / years,
    from: first.day,
    to: last.day,
  };
}
