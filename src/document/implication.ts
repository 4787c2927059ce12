import * as z from 'zod/mini';
import { identifierOf } from './identifier.js';
import { PART } from './part.js';
import { TextSchema } from './text.js';

/**
 * One row of a report's table of implications or of its decision status: a question, and yes or no. Yes is not
 * good and no is not bad, so it is never rated.
 */
export const ImplicationSchema = z.strictObject({
  /** The identifier, unique among implications. */
  id: identifierOf('implication'),
  /** The question, as the row prints it. */
  name: TextSchema,
  /** The table that it stands in, in a few words of our own. Default: the document has one. */
  table: z.optional(TextSchema),
  /** The answer; `words` where it is neither, `unclear` where the mark can be read in several ways. */
  answer: z.enum(['yes', 'no', 'not-applicable', 'words', 'unclear']),
  /** The cell as printed. Default: it is empty. */
  printed: z.optional(TextSchema),
  /** The paragraphs that the row refers to, as printed. Default: the cell is empty. */
  reference: z.optional(TextSchema),
  /** What the report says of it, in a sentence of our own. Default: nothing. */
  summary: z.optional(TextSchema),
  ...PART,
});

/** One row of a table of implications. */
export interface Implication extends z.output<typeof ImplicationSchema> {}
/** An implication, before validation. */
export interface ImplicationInput extends z.input<typeof ImplicationSchema> {}
