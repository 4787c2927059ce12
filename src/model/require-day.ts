/**
 * Refuses what is no day.
 *
 * @param name - what the day is, for the message
 * @throws {RangeError} if it is not a day of the calendar as `YYYY-MM-DD`
 *
 * @example
 * requireDay('from', '2008-02-29'); // => undefined
 */
export function requireDay(name: string, day: string): void {
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00Z`) : NaN;
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(day)) {
    throw new RangeError(`${name} requires a day of the calendar as YYYY-MM-DD, got "${day}"`);
  }
}
