/**
 * Whether a text is a day of the calendar, as `YYYY-MM-DD`.
 *
 * @example
 * isDay('2009-02-29'); // => false
 */
export function isDay(text: string): boolean {
  // a date that no calendar has (30 February) is read as another day of the month
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).getUTCDate() === Number(text.slice(8));
}
