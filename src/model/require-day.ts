import { isDay } from '../document/is-day.js';

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
  if (!isDay(day)) {
    throw new RangeError(`${name} requires a day of the calendar as YYYY-MM-DD, got "${day}"`);
  }
}
