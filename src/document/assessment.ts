import * as z from 'zod/mini';
import { BasisSchema } from './basis.js';
import { identifierOf, referenceTo } from './identifier.js';
import { PART } from './part.js';
import { PartReferenceSchema } from './part-reference.js';
import { PeriodSchema } from './period.js';
import { TextSchema } from './text.js';

/**
 * Where a body says that it stands on a scale of levels, such as the Equality Standard. The level is the body's
 * own word; it is not a rating of ours.
 */
export const AssessmentSchema = z.strictObject({
  /** The identifier, unique among assessments. */
  id: identifierOf('assessment'),
  /** What is assessed, in a few words of our own. */
  title: TextSchema,
  /** The scale, as printed. Default: the document names none. */
  scale: z.optional(TextSchema),
  /** The levels of the scale, lowest first, where they are known. Default: unknown. */
  levels: z.optional(z.array(TextSchema).check(z.minLength(2))),
  /** The bodies that are assessed. Default: that of the strategy. */
  bodies: z._default(z.array(referenceTo('body')), []),
  /** The parts of the strategy that it is about. Default: none in particular. */
  about: z._default(z.array(PartReferenceSchema), []),
  /** The level that has been reached. Default: not stated. */
  level: z.optional(TextSchema),
  /** The level that is aimed at. Default: not stated. */
  aim: z.optional(TextSchema),
  /** When, or how often. Default: not stated. */
  period: z.optional(PeriodSchema),
  /** Who assesses. Default: the body itself. */
  by: z.optional(z.enum(['self', 'independent'])),
  /** What it rests on, in a sentence of our own. Default: not stated. */
  evidence: z.optional(TextSchema),
  /** How we know. Default: the document states it. */
  basis: z.optional(BasisSchema),
  /** Its words, as printed. Default: none. */
  printed: z.optional(TextSchema),
  ...PART,
});

/** Where a body says that it stands on a scale. */
export interface Assessment extends z.output<typeof AssessmentSchema> {}
/** An assessment, before validation. */
export interface AssessmentInput extends z.input<typeof AssessmentSchema> {}
