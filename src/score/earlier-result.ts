import type { Measure } from '../document/measure.js';
import type { Period } from '../document/period.js';
import { sameUnit } from '../document/same-unit.js';
import { seriesOf, type SeriesOf, type SeriesPoint } from './series.js';
import { numericBaseline, type NumberObservation } from './target-figures.js';

/** Which earlier result: of the period before, of the same period a year before, or the baseline. */
export type Since = 'last-period' | 'last-year' | 'baseline';

/**
 * The earlier figure that a result is compared with.
 *
 * The period before is the last one of the same kind that came before it. The same period a year before has its days in the year before,
 * whatever its name. The baseline counts whether it has a date or not, but not where it is the result itself, not in
 * another unit, and not across a break of the series.
 *
 * @param result - the result, which has a day
 * @param asOf - the date, `YYYY-MM-DD`, after which nothing is looked at. Default: everything is
 * @returns undefined where there is none that can be compared
 */
export function earlierResult(
  measure: Measure,
  result: NumberObservation,
  since: Since,
  asOf?: string,
  of?: SeriesOf,
): NumberObservation | undefined {
  return earlierIn(seriesOf(measure, asOf, of), measure, result, since, of);
}

/** The earlier figure in a series that a result of it is compared with. */
export function earlierIn(
  series: readonly SeriesPoint[],
  measure: Measure,
  result: NumberObservation,
  since: Since,
  of?: SeriesOf,
): NumberObservation | undefined {
  const here = series.findIndex(({ observation }) => observation === result);
  if (since === 'baseline') return baselineFor(measure, result, series, of);
  if (here < 0) return undefined;
  const { period } = result;
  // A year is no period before a quarter.
  const isOfKind = ({ observation }: SeriesPoint): boolean => observation.period?.kind === period?.kind;
  if (since === 'last-period') return series.slice(0, here).findLast(isOfKind)?.observation;
  const wanted = yearBefore(period?.end);
  return series.find(({ day, observation }) => day === wanted && isAlike(observation.period, period))
    ?.observation;
}

function baselineFor(
  measure: Measure,
  result: NumberObservation,
  series: readonly SeriesPoint[],
  { place, group }: SeriesOf = {},
): NumberObservation | undefined {
  const baseline = numericBaseline(measure);
  if (place !== undefined || group !== undefined)
    return series[0]?.observation === result ? undefined : series[0]?.observation;
  if (baseline === undefined || baseline === result) return undefined;
  if (baseline.place !== undefined || baseline.group !== undefined) return undefined;
  if (!sameUnit(baseline.value.unit ?? measure.unit, result.value.unit ?? measure.unit)) return undefined;
  if (baseline.period?.end === undefined) return isCut(measure, result) ? undefined : baseline;
  const { end } = baseline.period;
  if (result.period?.end !== undefined && end >= result.period.end) return undefined;
  // Its day, and not itself: the document may print the figure among the results again.
  return series.some(({ day }) => day === end) ? baseline : undefined;
}

// A baseline without a date stands before every break, so that one up to the result cuts it off.
function isCut({ breaks }: Measure, { period }: NumberObservation): boolean {
  return breaks.some(({ at }) => {
    const cut = at.start ?? at.end;
    return cut === undefined || period?.end === undefined || cut <= period.end;
  });
}

// Of the same length: 2008/09 is compared with 2007/08, and its last quarter with that of the year before.
function isAlike(a: Period | undefined, b: Period | undefined): boolean {
  return a?.start === undefined || b?.start === undefined || a.start === yearBefore(b.start);
}

// The last day of February has one a year before, leap or not.
function yearBefore(day: string | undefined): string | undefined {
  if (day === undefined) return undefined;
  const year = String(Number(day.slice(0, 4)) - 1).padStart(4, '0');
  const isLeap = (of: number): boolean => of % 4 === 0 && (of % 100 !== 0 || of % 400 === 0);
  const rest = day.slice(4);
  if (rest === '-02-29') return `${year}-02-28`;
  return rest === '-02-28' && isLeap(Number(year)) ? `${year}-02-29` : year + rest;
}
