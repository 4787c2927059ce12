import * as z from 'zod/mini';
import { TextSchema } from './text.js';

/**
 * A time, as the document prints it and as the days that it means.
 *
 * The printed words are kept because they say more than two dates can ("by end of 2006/07"). `start` and `end`
 * are the first and the last day meant, both inclusive, as `YYYY-MM-DD`; a deadline may have an end alone. A
 * period without either is undated.
 *
 * | printed | kind | sense | start | end |
 * | --- | --- | --- | --- | --- |
 * | 2008/09 | financial-year | in | 2008-04-01 | 2009-03-31 |
 * | By April 2011 | month | by | 2011-04-01 | 2011-04-30 |
 *
 * @example
 * PeriodSchema.safeParse({ printed: 'March 2009', kind: 'month', start: '2009-03-01', end: '2009-03-31' }).success; // => true
 */
export const PeriodSchema = z.strictObject({
  /** The words of the document. */
  printed: TextSchema,
  /** What the words name. */
  kind: z.enum([
    'day',
    'month',
    'quarter',
    'season',
    'calendar-year',
    'financial-year',
    'academic-year',
    'range',
    'undated',
  ]),
  /** How the words bound it: `in` it, `by` its end, `from` its start, `until` its end, `throughout`, or `every`. Default: `in`. */
  sense: z.optional(z.enum(['in', 'by', 'from', 'until', 'throughout', 'every'])),
  /** The first day meant, `YYYY-MM-DD`. Default: unknown. */
  start: z.optional(z.iso.date()),
  /** The last day meant, `YYYY-MM-DD`. Default: unknown. */
  end: z.optional(z.iso.date()),
});

/** A time, printed and meant. */
export type Period = z.output<typeof PeriodSchema>;
