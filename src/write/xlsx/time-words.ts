import type { Period } from '../../document/period.js';
import type { Reading } from '../../read/reading.js';
import { readPeriod } from '../../read/text/period-text.js';

type Days = Pick<Period, 'start' | 'end'>;
type TimeRead = Reading<{ start?: string | undefined; end?: string | undefined }>;

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

const dayWords = (day: string): string =>
  `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;

/** Words for the days alone; none where there are none. */
function wordsOfDays({ start, end }: Days): string[] {
  if (start === undefined && end === undefined) return [];
  if (start === end || start === undefined) return [dayWords(end!)];
  return end === undefined ? [`from ${dayWords(start)}`] : [`${dayWords(start)} to ${dayWords(end)}`];
}

/** Whether words were read as the same days. */
export function hasDays(reading: TimeRead, { start, end }: Days): boolean {
  if (reading.sure === 'unread') return false;
  return reading.value.start === start && reading.value.end === end;
}

/**
 * The words for a time: those printed, or, where they would be read otherwise, its days.
 *
 * @example
 * timeWords({ printed: 'Year one', kind: 'range', start: '2008-04-01', end: '2009-03-31' });
 * // => { words: '1 April 2008 to 31 March 2009', isReadBack: true }
 */
export function timeWords(
  period: Period,
  read: (words: string) => TimeRead = (words) => readPeriod(words),
): { words: string; isReadBack: boolean } {
  const found = [period.printed, ...wordsOfDays(period)].find((words) => hasDays(read(words), period));
  return { words: found ?? period.printed, isReadBack: found !== undefined };
}
