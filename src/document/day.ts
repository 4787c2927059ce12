import * as z from 'zod/mini';

/**
 * A day of the calendar, as `YYYY-MM-DD`.
 *
 * @example
 * DaySchema.safeParse('2009-02-29').success; // => false
 */
export const DaySchema = z.string().check(z.refine(isDay, { error: 'date' }));

// A date that no calendar has (30 February) is read as another day, and then prints otherwise.
function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
