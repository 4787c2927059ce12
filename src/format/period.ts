import type { Period } from '../document/period.js';
import type { FigureWords } from './en.js';

/**
 * A day as people write it: "31 March 2009".
 *
 * The names of the months are among the words of a language, because browsers do not know Welsh ones.
 *
 * @param date - `YYYY-MM-DD`
 * @throws {RangeError} if it is not written so
 *
 * @example
 * formatDate('2009-03-31', en); // => '31 March 2009'
 */
export function formatDate(date: string, words: FigureWords): string {
  const { year, month, day } = partsOf(date, words);
  return words.date({ day, month, year });
}

/**
 * A period as people write it. A month with its days known is written in the language of the reader; all other
 * kinds keep the words that the document prints.
 *
 * @example
 * formatPeriod({ printed: '2008/09', kind: 'financial-year' }, en); // => '2008/09'
 */
export function formatPeriod(period: Period, words: FigureWords): string {
  if (period.kind !== 'month' || period.end === undefined) return period.printed;
  const { year, month } = partsOf(period.end, words);
  return words.month({ month, year });
}

function partsOf(date: string, words: FigureWords): { year: string; month: string; day: string } {
  const [, year, number, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  const month = number === undefined ? undefined : words.months[number as keyof typeof words.months];
  if (year === undefined || day === undefined || month === undefined) {
    throw new RangeError(`formatDate requires a day as YYYY-MM-DD, got "${date}"`);
  }
  return { year, month, day: String(Number(day)) };
}
