import * as z from 'zod/mini';
import { identifierOf } from './identifier.js';
import { PART } from './part.js';
import { PartReferenceSchema } from './part-reference.js';
import { TextSchema } from './text.js';

/** A term that a document explains, or an abbreviation that it uses without a word. */
export const GlossaryTermSchema = z.strictObject({
  /** The identifier, unique among terms. */
  id: identifierOf('term'),
  /** The term as printed. */
  term: TextSchema,
  /** What it means, in a sentence of our own. Default: the document uses the term and never explains it. */
  meaning: z.optional(TextSchema),
  /** Other forms of the term. Default: none. */
  aliases: z._default(z.array(TextSchema), []),
  /** The part that it stands for. Default: none. */
  part: z.optional(PartReferenceSchema),
  ...PART,
});

/** A term that a document explains. */
export interface GlossaryTerm extends z.output<typeof GlossaryTermSchema> {}
/** A term, before validation. */
export interface GlossaryTermInput extends z.input<typeof GlossaryTermSchema> {}
