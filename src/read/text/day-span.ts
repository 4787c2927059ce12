/** The first and the last day of a time, both inclusive, as `YYYY-MM-DD`. */
export interface DaySpan {
  readonly start: string;
  readonly end: string;
}

/**
 * A day of the calendar as `YYYY-MM-DD`; nothing where the month or the year has no such day.
 *
 * @example
 * dayOf(2009, 2, 29); // => undefined
 */
export function dayOf(year: number, month: number, day: number): string | undefined {
  const time = new Date(Date.UTC(year, month - 1, day));
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === day ? iso(time) : undefined;
}

/**
 * Whole months: the first day of one to the last of another. Months may lie beyond the year: 13 is the next January.
 *
 * @example
 * monthsOf(2006, 12, 3); // => { start: '2006-12-01', end: '2007-02-28' }
 */
export function monthsOf(year: number, month: number, count: number): DaySpan {
  return {
    start: iso(new Date(Date.UTC(year, month - 1, 1))),
    end: iso(new Date(Date.UTC(year, month - 1 + count, 0))),
  };
}

/**
 * The day so many days later, or earlier where the number is negative.
 *
 * @example
 * daysLater('2008-02-28', 1); // => '2008-02-29'
 */
export function daysLater(day: string, count: number): string {
  return iso(new Date(Date.parse(`${day}T00:00Z`) + count * 86_400_000));
}

/**
 * The day so many months later; the last of its month where that is shorter.
 *
 * @example
 * monthsLater('2008-01-31', 1); // => '2008-02-29'
 */
export function monthsLater(day: string, count: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const { end } = monthsOf(year, month + count, 1);
  return dayOf(Number(end.slice(0, 4)), Number(end.slice(5, 7)), date) ?? end;
}

function iso(time: Date): string {
  const year = time.getUTCFullYear();
  // to print all of a time and cut it takes many times as long
  if (year < 1_000 || year > 9_999) return time.toISOString().slice(0, 10);
  return `${year}-${twoDigits(time.getUTCMonth() + 1)}-${twoDigits(time.getUTCDate())}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
