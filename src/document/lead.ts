import * as z from 'zod/mini';
import { BasisSchema } from './basis.js';
import { IdentifierSchema } from './identifier.js';

/** A body that answers for an action, and whom it answers to. */
export const LeadSchema = z.strictObject({
  /** The body. */
  body: IdentifierSchema,
  /** The body that it is accountable to for this action. Default: none stated. */
  accountableTo: z.optional(IdentifierSchema),
  /** The body through which it works. Default: none stated. */
  through: z.optional(IdentifierSchema),
  /** How we know, where the printed words can be split in several ways. Default: the document states it. */
  basis: z.optional(BasisSchema),
});

/** A body that answers for an action. */
export type Lead = z.output<typeof LeadSchema>;
