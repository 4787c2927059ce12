import * as z from 'zod/mini';
import { identifierOf, referenceTo } from './identifier.js';
import { PART } from './part.js';
import { PartReferenceSchema } from './part-reference.js';
import { TextSchema } from './text.js';

/** Something that a document leaves to a later edition or another document: "the final strategy will outline ...". */
export const DeferralSchema = z.strictObject({
  /** The identifier, unique among deferrals. */
  id: identifierOf('deferral'),
  /** What is left to later, in a few words of our own. */
  title: TextSchema,
  /** What it is left to, as printed: "final strategy". */
  printed: TextSchema,
  /** That document, where it is listed. Default: it is not. */
  document: z.optional(referenceTo('document')),
  /** The parts that wait for it. Default: none in particular. */
  about: z._default(z.array(PartReferenceSchema), []),
  ...PART,
});

/** Something that is left to later. */
export interface Deferral extends z.output<typeof DeferralSchema> {}
/** A deferral, before validation. */
export interface DeferralInput extends z.input<typeof DeferralSchema> {}
