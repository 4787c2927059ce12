import type { DaySpan } from './day-span.js';
import { daysOf, joined, type PeriodDays } from './period-days.js';
import type { PeriodOptions } from './period-options.js';
import type { PeriodFault, PeriodPoint } from './period-point.js';

const BACKWARDS = 'the end would come before the start';

/**
 * From the first day of one time to the last of another; years that no option explains have no days.
 *
 * @example
 * const [may, june] = [5, 6].map((number) => ({ kind: 'month', number, from: 0, to: 1, doubts: [] }));
 * joinDays(may, june, { planStart: '2006-04-01', planEnd: '2007-03-31' }, 'May to June').span; // => { start: '2006-05-01', end: '2006-06-30' }
 */
export function joinDays(
  one: PeriodPoint,
  two: PeriodPoint,
  options: PeriodOptions,
  words: string,
): PeriodDays | PeriodFault {
  if (isBareYear(one) && isBareYear(two)) {
    if (one.year!.first >= two.year!.first)
      return { fault: { code: 'part-unread', words, note: BACKWARDS }, from: 0, to: 0 };
    if (options.bareYear === undefined) return openYears(words);
  }
  const [first, last, guess] = withYears(one, two, options);
  const start = daysOf(first, options, words);
  const end = daysOf(last, options, words);
  const doubts = [...start.doubts, ...end.doubts];
  if (!start.span || !end.span) return { kind: 'range', doubts };
  const span: DaySpan = { start: start.span.start, end: end.span.end };
  if (span.start > span.end)
    return { fault: { code: 'part-unread', words, note: BACKWARDS }, from: 0, to: 0 };
  if (guess !== undefined) doubts.push({ code: 'inferred', words, note: guess });
  const because = joined([start.because, end.because, guess]);
  return because === undefined ? { kind: 'range', span, doubts } : { kind: 'range', span, because, doubts };
}

/** Both with a year, where one of them has it; and what was taken for granted. */
function withYears(
  one: PeriodPoint,
  two: PeriodPoint,
  options: PeriodOptions,
): [PeriodPoint, PeriodPoint, string | undefined] {
  if (one.year && two.year) return [one, two, undefined];
  const turn = isInOrder(one, two) ? 0 : 1;
  const moved = (year: NonNullable<PeriodPoint['year']>, by: number) => ({
    ...year,
    first: year.first + by,
    last: year.last + by,
  });
  if (!one.year && two.year?.form === 'one') {
    const guess = turn ? 'the year of the start is not printed' : undefined;
    return [{ ...one, year: moved(two.year, -turn) }, two, guess];
  }
  if (one.year?.form === 'one' && !two.year) {
    return [one, { ...two, year: moved(one.year, turn) }, 'the year of the end is not printed'];
  }
  const start = !one.year && !two.year ? daysOf(one, options, '').span : undefined;
  if (start && turn) {
    const year = Number(start.start.slice(0, 4)) + 1;
    return [
      one,
      { ...two, year: { form: 'one', first: year, last: year, doubts: [] } },
      'the year of the end is not printed',
    ];
  }
  return [one, two, undefined];
}

/**
 * Whether one time comes before another in a year.
 *
 * @example
 * isInOrder({ number: 9 }, { number: 2 }); // => false
 */
export function isInOrder(
  first: Pick<PeriodPoint, 'number' | 'day'>,
  last: Pick<PeriodPoint, 'number' | 'day'>,
): boolean {
  return first.number < last.number || (first.number === last.number && (first.day ?? 0) < (last.day ?? 0));
}

const isBareYear = ({ kind, year }: PeriodPoint): boolean =>
  kind === 'year' && year!.form === 'one' && !year!.called;

function openYears(words: string): PeriodDays {
  return {
    kind: 'range',
    doubts: [
      { code: 'several-readings', words, note: 'calendar years or other years: the days are not clear' },
    ],
  };
}
