import * as z from 'zod/mini';
import { BasisSchema } from './basis.js';
import { referenceTo } from './identifier.js';

/** A body that answers for something, and whom it answers to. */
export const LeadSchema = z.strictObject({
  /** The body. */
  body: referenceTo('body'),
  /** The officer role in that body. Default: none stated. */
  role: z.optional(referenceTo('role')),
  /** The body that it is accountable to for this. Default: none stated. */
  accountableTo: z.optional(referenceTo('body')),
  /** The body through which it works. Default: none stated. */
  through: z.optional(referenceTo('body')),
  /** How we know, where the printed words can be split in several ways. Default: the document states it. */
  basis: z.optional(BasisSchema),
});

/** A body that answers for something. */
export interface Lead extends z.output<typeof LeadSchema> {}
/** A lead, before validation. */
export interface LeadInput extends z.input<typeof LeadSchema> {}
