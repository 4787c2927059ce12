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
  if (month < 1 || month > 12 || day < 1 || day > lengthOf(year, month)) return undefined;
  return printed(year, month, day);
}

/**
 * Whole months: the first day of one to the last of another. Months may lie beyond the year: 13 is the next January.
 *
 * @example
 * monthsOf(2006, 12, 3); // => { start: '2006-12-01', end: '2007-02-28' }
 */
export function monthsOf(year: number, month: number, count: number): DaySpan {
  return { start: daysOfMonth(year, month).start, end: daysOfMonth(year, month + count - 1).end };
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

/** The months that were met, by their number since the year 0: a file names a few of them, each by the thousand. */
const MET = new Map<number, DaySpan>();

/** The days of a month that may lie beyond its year. */
function daysOfMonth(year: number, month: number): DaySpan {
  const number = 12 * year + month - 1;
  const met = MET.get(number);
  if (met !== undefined) return met;
  const own = Math.floor(number / 12);
  const at = number - 12 * own + 1;
  const days = { start: printed(own, at, 1), end: printed(own, at, lengthOf(own, at)) };
  if (MET.size < MOST_MET) MET.set(number, days);
  return days;
}

/** The months of two hundred years: no file fills the memory with them. */
const MOST_MET = 2_400;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** How many days a month has: to make a date for each of a hundred thousand times takes many times as long as to count. */
function lengthOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : LENGTHS[month - 1]!;
}

function iso(time: Date): string {
  const year = time.getUTCFullYear();
  if (!hasFourDigits(year)) return time.toISOString().slice(0, 10);
  // to print all of a time and cut it takes many times as long
  return printed(year, time.getUTCMonth() + 1, time.getUTCDate());
}

function printed(year: number, month: number, day: number): string {
  if (!hasFourDigits(year)) return iso(new Date(Date.UTC(year, month - 1, day)));
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

const hasFourDigits = (year: number): boolean => year >= 1_000 && year <= 9_999;

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
