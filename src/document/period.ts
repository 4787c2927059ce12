import * as z from 'zod/mini';
import { DaySchema } from './day.js';
import { BasisSchema } from './basis.js';
import { DurationSchema } from './duration.js';
import { referenceTo } from './identifier.js';
import { TextSchema } from './text.js';

/** Why a time has no days: six reasons that real documents give. */
export const UNDATED_REASONS = [
  'to-be-agreed',
  'to-be-developed',
  'under-development',
  'in-another-document',
  'length-only',
  'recurrence-only',
] as const;

/** Why a time has no days. */
export const UndatedReasonSchema = z.enum(UNDATED_REASONS);

/**
 * A time, as the document prints it and as the days that it means.
 *
 * The printed words are kept because they say more than two dates can ("by end of 2006/07"). `start` and `end`
 * are the first and the last day meant, both inclusive, as `YYYY-MM-DD`; a deadline may have an end alone. A
 * period without either is undated, and `undated` says why.
 *
 * | printed | kind | sense | start | end |
 * | --- | --- | --- | --- | --- |
 * | 2008/09 | financial-year | in | 2008-04-01 | 2009-03-31 |
 * | By April 2011 | month | by | 2011-04-01 | 2011-04-30 |
 * | Autumn 2006 | season | in | 2006-09-01 | 2006-11-30, inferred |
 * | date to be agreed | undated: to-be-agreed | | | |
 *
 * @example
 * PeriodSchema.safeParse({ printed: 'March 2009', kind: 'month', start: '2009-03-01', end: '2009-03-31' }).success; // => true
 */
export const PeriodSchema = z.strictObject({
  /** The words of the document. */
  printed: TextSchema,
  /** What the words name, and with it how exact they are; `relative` for "over the coming year". */
  kind: z.enum([
    'day',
    'month',
    'quarter',
    'season',
    'half-year',
    'calendar-year',
    'financial-year',
    'academic-year',
    'rolling-year',
    'range',
    'relative',
    'undated',
  ]),
  /** How the words bound it: `in` it, `by` its end, `from` its start, `until` its end, `throughout`, or `every`. Default: `in`. */
  sense: z.optional(z.enum(['in', 'by', 'from', 'until', 'throughout', 'every'])),
  /** The first day meant, `YYYY-MM-DD`. Default: unknown. */
  start: z.optional(DaySchema),
  /** The last day meant, `YYYY-MM-DD`. Default: unknown. */
  end: z.optional(DaySchema),
  /** How often it comes again. Default: once. */
  every: z.optional(DurationSchema),
  /** How long it lasts, where the words say that. Default: not stated. */
  length: z.optional(DurationSchema),
  /** Why it has no days. Default: it has some, or no reason is given. */
  undated: z.optional(UndatedReasonSchema),
  /** The document that holds the date instead. Default: none. */
  document: z.optional(referenceTo('document')),
  /** How the days are known, where the words leave that open. Default: they follow from the words. */
  basis: z.optional(BasisSchema),
});

/** A time, printed and meant. */
export interface Period extends z.output<typeof PeriodSchema> {}
/** A time, before validation. */
export interface PeriodInput extends z.input<typeof PeriodSchema> {}
/** Why a time has no days. */
export type UndatedReason = z.output<typeof UndatedReasonSchema>;
