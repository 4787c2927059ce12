import * as z from 'zod/mini';
import { ExternalIdentifierSchema } from './external-identifier.js';
import { NoteSchema } from './note.js';
import { SourceSchema } from './source.js';

/** What every part of a document may carry beside what it says. */
export const PART = {
  /** Names in schemes that several documents share: a national indicator, a limb of a definition. Default: none. */
  identifiers: z._default(z.array(ExternalIdentifierSchema), []),
  /** Remarks and cautions. Default: none. */
  notes: z._default(z.array(NoteSchema), []),
  /** Where it stands. Default: none. */
  source: z.optional(SourceSchema),
};
