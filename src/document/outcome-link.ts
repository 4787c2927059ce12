import * as z from 'zod/mini';
import { BasisSchema } from './basis.js';
import { referenceTo } from './identifier.js';

/** That an action or an indicator serves an outcome, and who says so. */
export const OutcomeLinkSchema = z.strictObject({
  /** The outcome. */
  outcome: referenceTo('outcome'),
  /** How we know. Default: the document states it. */
  basis: z.optional(BasisSchema),
});

/** That something serves an outcome. */
export interface OutcomeLink extends z.output<typeof OutcomeLinkSchema> {}
/** That something serves an outcome, before validation. */
export interface OutcomeLinkInput extends z.input<typeof OutcomeLinkSchema> {}
