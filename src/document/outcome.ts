import * as z from 'zod/mini';
import { BasisSchema } from './basis.js';
import { identifierOf, referenceTo } from './identifier.js';
import { PART } from './part.js';
import { PeriodSchema } from './period.js';
import { TextSchema } from './text.js';

/** That a gap is to close: one rate of improvement is to be faster than another. It compares two changes, not two levels. */
export const ClosingGapSchema = z.strictObject({
  /** The places that are to improve faster. Default: none. */
  places: z._default(z.array(referenceTo('place')), []),
  /** The groups that are to improve faster. Default: none. */
  groups: z._default(z.array(referenceTo('group')), []),
  /** What they are compared with, in words. Default: the document does not say. */
  than: z.optional(TextSchema),
  /** The outcome whose improvement is compared. Default: the improvement that this outcome names itself. */
  of: z.optional(referenceTo('outcome')),
  /** The words of the comparison, as printed. Default: none. */
  printed: z.optional(TextSchema),
});

/** The difference that an objective is to make for people. */
export const OutcomeSchema = z.strictObject({
  /** The identifier, unique among outcomes. */
  id: identifierOf('outcome'),
  /** The outcome, in a few words of our own. */
  title: TextSchema,
  /** The objective that it belongs to. Default: none stated. */
  objective: z.optional(referenceTo('objective')),
  /** The theme that it stands in. Default: none. */
  theme: z.optional(referenceTo('theme')),
  /** How we know that it belongs there. Default: the document states it. */
  assignment: z.optional(BasisSchema),
  /** By when. Default: undated. */
  due: z.optional(PeriodSchema),
  /** The gap that it is to close. Default: none; it speaks of a level. */
  gap: z.optional(ClosingGapSchema),
  ...PART,
});

/** The difference that an objective is to make for people. */
export interface Outcome extends z.output<typeof OutcomeSchema> {}
/** An outcome, before validation. */
export interface OutcomeInput extends z.input<typeof OutcomeSchema> {}
/** That a gap is to close. */
export interface ClosingGap extends z.output<typeof ClosingGapSchema> {}
/** That a gap is to close, before validation. */
export interface ClosingGapInput extends z.input<typeof ClosingGapSchema> {}
