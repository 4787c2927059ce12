import * as z from 'zod/mini';
import { identifierOf, referenceTo } from './identifier.js';
import { PART } from './part.js';
import { PartReferenceSchema } from './part-reference.js';
import { TextSchema } from './text.js';

/** What may keep something from being delivered: how likely or grave, in words, and the remedy. */
export const RiskSchema = z.strictObject({
  /** The identifier, unique among risks. */
  id: identifierOf('risk'),
  /** What may happen, in a few words of our own. */
  title: TextSchema,
  /** What it endangers. Default: the strategy as a whole. */
  about: z._default(z.array(PartReferenceSchema), []),
  /** Its degree, as the council puts it: "high". Default: not stated. */
  degree: z.optional(TextSchema),
  /** What is done about it, in a sentence of our own. Default: nothing is stated. */
  remedy: z.optional(TextSchema),
  /** The roles that answer for the remedy. Default: none stated. */
  by: z._default(z.array(referenceTo('role')), []),
  /** Its words, as printed. Default: none. */
  printed: z.optional(TextSchema),
  ...PART,
});

/** What may keep something from being delivered. */
export interface Risk extends z.output<typeof RiskSchema> {}
/** A risk, before validation. */
export interface RiskInput extends z.input<typeof RiskSchema> {}
