import * as z from 'zod/mini';
import { PeriodSchema } from './period.js';
import { TextSchema } from './text.js';

/** Why a value may be absent, in the order in which the reasons are offered to people. */
export const ABSENCE_REASONS = [
  'awaiting-survey',
  'baseline-year',
  'new-collection',
  'new-indicator',
  'to-be-agreed',
  'to-be-confirmed',
  'to-be-established',
  'not-applicable',
  'not-available',
  'no-survey',
  'not-reported',
  'not-collected',
  'suppressed',
  'withdrawn',
  'not-due',
  'late',
  'not-stated',
  'unclear',
] as const;

/** One reason why a value is absent. */
export const AbsenceReasonSchema = z.enum(ABSENCE_REASONS);

/**
 * No value, and why. It takes the place of a value, so that "no survey" is never a zero and never a blank.
 *
 * @example
 * AbsenceSchema.safeParse({ kind: 'none', reason: 'awaiting-survey', survey: '2008 Place Survey' }).success; // => true
 */
export const AbsenceSchema = z.strictObject({
  /** Says that there is no value. */
  kind: z.literal('none'),
  /** Why there is no value; `unclear` where the printed words can be read in several ways. */
  reason: AbsenceReasonSchema,
  /** The reasons that the words may mean, where the reason is `unclear`. Default: none. */
  readings: z.optional(z.array(AbsenceReasonSchema).check(z.minLength(2))),
  /** The survey that is awaited, or that was not held. Default: none named. */
  survey: z.optional(TextSchema),
  /** When the value is expected, or the year that the reason speaks of. Default: not stated. */
  period: z.optional(PeriodSchema),
});

/** No value, and why. */
export interface Absence extends z.output<typeof AbsenceSchema> {}
/** No value, before validation. */
export interface AbsenceInput extends z.input<typeof AbsenceSchema> {}
/** Why a value is absent. */
export type AbsenceReason = z.output<typeof AbsenceReasonSchema>;
