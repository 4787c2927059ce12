import * as z from 'zod/mini';
import { identifierOf, referenceTo } from './identifier.js';
import { PART } from './part.js';
import { PartReferenceSchema } from './part-reference.js';
import { PeriodSchema } from './period.js';
import { StatusSchema } from './status.js';
import { TextSchema } from './text.js';

/** An equality impact assessment: what it looks at, whom it considers, what it finds, and what is done about that. */
export const EqualityAssessmentSchema = z.strictObject({
  /** The identifier, unique among equality assessments. */
  id: identifierOf('equality-assessment'),
  /** The function or policy that is assessed, in a few words of our own. */
  function: TextSchema,
  /** The groups that it considers. Default: none named. */
  groups: z._default(z.array(referenceTo('group')), []),
  /** What it finds. Default: nothing is stated. */
  finding: z.optional(z.enum(['positive', 'neutral', 'adverse', 'mixed', 'not-yet-made'])),
  /** The finding, in a sentence of our own. Default: none. */
  summary: z.optional(TextSchema),
  /** What is done about an adverse impact, in a sentence of our own. Default: nothing is stated. */
  mitigation: z.optional(TextSchema),
  /** The programme of which it is one, and its time. Default: none. */
  programme: z.optional(PeriodSchema),
  /** The document that sets it out. Default: none. */
  document: z.optional(referenceTo('document')),
  /** The parts of the strategy that it belongs to. Default: none in particular. */
  about: z._default(z.array(PartReferenceSchema), []),
  /** Where it stands in its life, where the document says so. Default: it does not. */
  status: z.optional(StatusSchema),
  /** Its words, as printed. Default: none. */
  printed: z.optional(TextSchema),
  ...PART,
});

/** An equality impact assessment. */
export interface EqualityAssessment extends z.output<typeof EqualityAssessmentSchema> {}
/** An equality impact assessment, before validation. */
export interface EqualityAssessmentInput extends z.input<typeof EqualityAssessmentSchema> {}
