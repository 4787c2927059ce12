import * as z from 'zod/mini';
import { identifierOf, referenceTo } from './identifier.js';
import { PART } from './part.js';
import { PeriodSchema } from './period.js';
import { TextSchema } from './text.js';

/** A promise to agree something with a named partner: what is to be done is still open, so it has no progress. */
export const CommitmentSchema = z.strictObject({
  /** The identifier, unique among commitments. */
  id: identifierOf('commitment'),
  /** What is to be agreed, in a few words of our own. */
  title: TextSchema,
  /** The partners, one or more. */
  with: z.array(referenceTo('body')).check(z.minLength(1)),
  /** The partners as printed. Default: none. */
  printed: z.optional(TextSchema),
  /** Whether it has been agreed. Default: `to-be-agreed`. */
  standing: z.optional(z.enum(['to-be-agreed', 'agreed', 'withdrawn'])),
  /** By when. Default: the document does not say. */
  due: z.optional(PeriodSchema),
  /** The objective that it serves. Default: none stated. */
  objective: z.optional(referenceTo('objective')),
  /** The workstream or theme that it stands in. Default: none. */
  theme: z.optional(referenceTo('theme')),
  /** The deferral that puts off its content, by identifier. Default: none. */
  deferral: z.optional(referenceTo('deferral')),
  ...PART,
});

/** A promise to agree something. */
export interface Commitment extends z.output<typeof CommitmentSchema> {}
/** A commitment, before validation. */
export interface CommitmentInput extends z.input<typeof CommitmentSchema> {}
