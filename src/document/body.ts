import * as z from 'zod/mini';
import { IdentifierSchema } from './identifier.js';
import { NoteSchema } from './note.js';
import { SourceSchema } from './source.js';
import { TextSchema } from './text.js';

/** An organisation or a part of one: never a person. */
export const BodySchema = z.strictObject({
  /** The identifier, unique among bodies. */
  id: IdentifierSchema,
  /** Its name as printed. */
  name: TextSchema,
  /** What it is; `all` stands for every body of a kind ("All Directorates"). */
  kind: z.enum([
    'council',
    'directorate',
    'service',
    'team',
    'partnership',
    'agency',
    'consortium',
    'board',
    'all',
    'other',
  ]),
  /** Other names that the document uses for it. Default: none. */
  aliases: z._default(z.array(TextSchema), []),
  /** Remarks and cautions. Default: none. */
  notes: z._default(z.array(NoteSchema), []),
  /** Where it is named. Default: none. */
  source: z.optional(SourceSchema),
});

/** An organisation or a part of one. */
export type Body = z.output<typeof BodySchema>;
