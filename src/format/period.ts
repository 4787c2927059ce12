import type { Period } from '../document/period.js';

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A day as people write it: "31 March 2009".
 *
 * @param date - `YYYY-MM-DD`
 *
 * @example
 * formatDate('2009-03-31', 'en-GB'); // => '31 March 2009'
 */
export function formatDate(date: string, locale: string): string {
  return day(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(`${date}T00:00Z`));
}

/**
 * A period as people write it. A month with its days known is written in the language of the reader; all other
 * kinds keep the words that the document prints.
 *
 * @example
 * formatPeriod({ printed: '2008/09', kind: 'financial-year' }, 'en-GB'); // => '2008/09'
 */
export function formatPeriod(period: Period, locale: string): string {
  if (period.kind !== 'month' || period.end === undefined) return period.printed;
  return day(locale, { month: 'long', year: 'numeric' }).format(new Date(`${period.end}T00:00Z`));
}

function day(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${options.day}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}
