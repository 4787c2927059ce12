import * as z from 'zod/mini';
import { holds } from './holds.js';
import { isDay } from './is-day.js';

/**
 * A day of the calendar, as `YYYY-MM-DD`.
 *
 * @example
 * DaySchema.safeParse('2009-02-29').success; // => false
 */
export const DaySchema = z.string().check(holds(isDay, 'date'));
