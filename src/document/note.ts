import * as z from 'zod/mini';
import { SourceSchema } from './source.js';
import { TextSchema } from './text.js';

/** A remark, in our words, about the part that it stands in. */
export const NoteSchema = z.strictObject({
  /** `caution` where a reader could be misled without it: it is shown beside the rating. Default: `note`. */
  kind: z.optional(z.enum(['note', 'caution'])),
  /** The remark. */
  text: TextSchema,
  /** The words of the document, where the remark rests on some. Default: none. */
  printed: z.optional(TextSchema),
  /** Where those words stand. Default: none. */
  source: z.optional(SourceSchema),
});

/** A remark about a part of the document. */
export interface Note extends z.output<typeof NoteSchema> {}
/** A remark, before validation. */
export interface NoteInput extends z.input<typeof NoteSchema> {}
