/**
 * The end of a day as a number of years, for lines over time: 2009.25 is the last of March 2009.
 *
 * All months are equally long, so that a year is a year and a quarter is a quarter, leap or not: a figure that rises evenly
 * from one March to the next lies on a line, and half way is half way.
 *
 * @param day - a day of the calendar, `YYYY-MM-DD`
 *
 * @example
 * yearsOf('2009-03-31') - yearsOf('2008-03-31'); // => 1
 */
export function yearsOf(day: string): number {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 ? (isLeap ? 29 : 28) : LONGER.has(month) ? 31 : 30;
  return year + (month - 1 + date / length) / 12;
}

const LONGER: ReadonlySet<number> = new Set([1, 3, 5, 7, 8, 10, 12]);
