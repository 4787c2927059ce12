import * as z from 'zod/mini';
import { IdentifierSchema } from './identifier.js';
import { NoteSchema } from './note.js';
import { SourceSchema } from './source.js';
import { TextSchema } from './text.js';

/** What a strategy sets out to do. Councils also call it a priority, aim or theme: see `terms` in the strategy. */
export const ObjectiveSchema = z.strictObject({
  /** The identifier, unique among objectives. */
  id: IdentifierSchema,
  /** Its number or label as printed: "Priority One". Default: none. */
  ref: z.optional(TextSchema),
  /** Its title as printed. */
  title: TextSchema,
  /** What it means, in a sentence of our own. Default: none. */
  summary: z.optional(TextSchema),
  /** Remarks and cautions. Default: none. */
  notes: z._default(z.array(NoteSchema), []),
  /** Where it stands. Default: none. */
  source: z.optional(SourceSchema),
});

/** What a strategy sets out to do. */
export type Objective = z.output<typeof ObjectiveSchema>;
