import * as z from 'zod/mini';
import { BasisSchema } from './basis.js';
import { IdentifierSchema } from './identifier.js';
import { SourceSchema } from './source.js';
import { TextSchema } from './text.js';

/** The difference that an objective is to make for people. */
export const OutcomeSchema = z.strictObject({
  /** The identifier, unique among outcomes. */
  id: IdentifierSchema,
  /** The outcome, in a few words of our own. */
  title: TextSchema,
  /** The objective that it belongs to. Default: none stated. */
  objective: z.optional(IdentifierSchema),
  /** How we know that it belongs there. Default: the document states it. */
  assignment: z.optional(BasisSchema),
  /** Where it stands. Default: none. */
  source: z.optional(SourceSchema),
});

/** The difference that an objective is to make for people. */
export type Outcome = z.output<typeof OutcomeSchema>;
