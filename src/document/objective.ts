import * as z from 'zod/mini';
import { identifierOf, referenceTo } from './identifier.js';
import { PART } from './part.js';
import { SourceSchema } from './source.js';
import { TextSchema } from './text.js';

/** Another wording that the document has for a part. */
export const WordingSchema = z.strictObject({
  /** The words, as printed. */
  printed: TextSchema,
  /** Where they stand. Default: none. */
  source: z.optional(SourceSchema),
});

/** What a strategy sets out to do. Councils also call it a priority, aim or theme: see `terms` in the strategy. */
export const ObjectiveSchema = z.strictObject({
  /** The identifier, unique among objectives. */
  id: identifierOf('objective'),
  /** Its number or label as printed: "Priority One". Default: none. */
  ref: z.optional(TextSchema),
  /** Its title: as printed where the document gives it a name, else in a few words of our own. */
  title: TextSchema,
  /** What it means, in a sentence of our own. Default: none. */
  summary: z.optional(TextSchema),
  /** Whether it is an objective, or a heading for general activity beside the objectives. Default: `objective`. */
  standing: z.optional(z.enum(['objective', 'general'])),
  /** The objective that it is a part of: 1 for 1.1. Default: none. */
  parent: z.optional(referenceTo('objective')),
  /** The theme that it stands in. Default: none. */
  theme: z.optional(referenceTo('theme')),
  /** Other wordings that the document has for it. Default: none. */
  wordings: z._default(z.array(WordingSchema), []),
  ...PART,
});

/** What a strategy sets out to do. */
export interface Objective extends z.output<typeof ObjectiveSchema> {}
/** An objective, before validation. */
export interface ObjectiveInput extends z.input<typeof ObjectiveSchema> {}
/** Another wording. */
export interface Wording extends z.output<typeof WordingSchema> {}
/** Another wording, before validation. */
export interface WordingInput extends z.input<typeof WordingSchema> {}
