import * as z from 'zod/mini';
import { identifierOf, referenceTo } from './identifier.js';
import { PART } from './part.js';
import { PeriodSchema } from './period.js';
import { TextSchema } from './text.js';

/** What a council does because a measure is not on target. */
export const CorrectiveActionSchema = z.strictObject({
  /** The identifier, unique among corrective actions. */
  id: identifierOf('corrective-action'),
  /** The measure. */
  measure: referenceTo('measure'),
  /** The rating that it answers, as the council had it. */
  rating: z.enum(['red', 'amber', 'none']),
  /** The day of that rating, `YYYY-MM-DD` in its period. Default: not stated. */
  asOf: z.optional(PeriodSchema),
  /** What is done, in a few words of our own. */
  title: TextSchema,
  /** The roles that answer for it. Default: none stated. */
  by: z._default(z.array(referenceTo('role')), []),
  /** By when. Default: not stated. */
  due: z.optional(PeriodSchema),
  /** The action of the strategy that it changes. Default: none. */
  action: z.optional(referenceTo('action')),
  ...PART,
});

/** What a council does because a measure is not on target. */
export interface CorrectiveAction extends z.output<typeof CorrectiveActionSchema> {}
/** A corrective action, before validation. */
export interface CorrectiveActionInput extends z.input<typeof CorrectiveActionSchema> {}
