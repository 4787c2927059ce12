import * as z from 'zod/mini';
import { identifierOf, referenceTo } from './identifier.js';
import { PART } from './part.js';
import { TextSchema } from './text.js';

/** One limb of a definition: one of the things that have to hold. */
export const LimbSchema = z.strictObject({
  /** The identifier, unique among the limbs of all definitions. */
  id: identifierOf('limb'),
  /** Its number or letter as printed. Default: none. */
  ref: z.optional(TextSchema),
  /** The limb, in a few words of our own. */
  title: TextSchema,
  /** The term that the document stresses for it, as printed. Default: none. */
  printed: z.optional(TextSchema),
  ...PART,
});

/** What a document says that a term means, or depends on, and who says so. */
export const DefinitionSchema = z.strictObject({
  /** The identifier, unique among definitions. */
  id: identifierOf('definition'),
  /** The term as printed. */
  term: TextSchema,
  /** Whether it says what the term means, or what it depends on. Default: `meaning`. */
  kind: z.optional(z.enum(['meaning', 'factors'])),
  /** What it says, in a sentence of our own. */
  title: TextSchema,
  /** The bodies whose definition it is. Default: the document's own. */
  by: z._default(z.array(referenceTo('body')), []),
  /** The document that it is taken from. Default: none. */
  document: z.optional(referenceTo('document')),
  /** Its limbs. Default: it is one statement. */
  limbs: z._default(z.array(LimbSchema), []),
  ...PART,
});

/** What a term means, or depends on. */
export interface Definition extends z.output<typeof DefinitionSchema> {}
/** A definition, before validation. */
export interface DefinitionInput extends z.input<typeof DefinitionSchema> {}
/** One limb of a definition. */
export interface Limb extends z.output<typeof LimbSchema> {}
/** A limb, before validation. */
export interface LimbInput extends z.input<typeof LimbSchema> {}
