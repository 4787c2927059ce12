import * as z from 'zod/mini';
import { YesNoSchema } from './yes-no.js';
import { wholeNumber } from './whole-number.js';
import { BasisSchema } from './basis.js';
import { identifierOf } from './identifier.js';
import { PART } from './part.js';
import { PartReferenceSchema } from './part-reference.js';
import { TextSchema } from './text.js';

/**
 * A number of things that a document asserts, with those of them that it lists: 22 objectives, none listed;
 * seven corporate objectives, six quoted. Members that are not listed are not made up.
 *
 * @example
 * AssertedCountSchema.safeParse({ id: 'objectives', title: 'Objectives', count: 22, printed: '22 objectives' }).success; // => true
 */
export const AssertedCountSchema = z.strictObject({
  /** The identifier, unique among asserted counts. */
  id: identifierOf('asserted-count'),
  /** What is counted, in a few words of our own. */
  title: TextSchema,
  /** How many the document says there are. */
  count: wholeNumber(z.minimum(0)),
  /** Those that are parts of this document. Default: none is listed. */
  members: z._default(z.array(PartReferenceSchema), []),
  /** Those that are named without being parts of this document, as printed. Default: none. */
  named: z._default(z.array(TextSchema), []),
  /** Whether the list is meant to be all of them. Default: `false`. */
  complete: z.optional(YesNoSchema),
  /** How we know which are meant. Default: the document states it. */
  basis: z.optional(BasisSchema),
  /** The words of the count, as printed. */
  printed: TextSchema,
  ...PART,
});

/** A number of things that a document asserts. */
export interface AssertedCount extends z.output<typeof AssertedCountSchema> {}
/** An asserted count, before validation. */
export interface AssertedCountInput extends z.input<typeof AssertedCountSchema> {}
