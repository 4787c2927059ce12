import * as z from 'zod/mini';
import { identifierOf, referenceTo } from './identifier.js';
import { PART } from './part.js';
import { PeriodSchema } from './period.js';
import { TextSchema } from './text.js';

/** One time that somebody was asked: a meeting, a round of workshops, a survey. */
export const ConsultationSchema = z.strictObject({
  /** The identifier, unique among consultations. */
  id: identifierOf('consultation'),
  /** What it was about, in a few words of our own. */
  title: TextSchema,
  /** When. Default: not stated. */
  period: z.optional(PeriodSchema),
  /** The bodies that were asked. Default: none named. */
  bodies: z._default(z.array(referenceTo('body')), []),
  /** The groups that were asked. Default: none named. */
  groups: z._default(z.array(referenceTo('group')), []),
  /** How they were asked. Default: not stated. */
  method: z.optional(z.enum(['meeting', 'workshop', 'survey', 'panel', 'written', 'other'])),
  /** What is consulted on, where it is a document. Default: none. */
  about: z._default(z.array(referenceTo('document')), []),
  /** The reports that came of it. Default: none. */
  produced: z._default(z.array(referenceTo('document')), []),
  /** What came of it, in a sentence of our own. Default: not stated. */
  result: z.optional(TextSchema),
  /** The entry as printed. Default: none. */
  printed: z.optional(TextSchema),
  ...PART,
});

/** One time that somebody was asked. */
export interface Consultation extends z.output<typeof ConsultationSchema> {}
/** A consultation, before validation. */
export interface ConsultationInput extends z.input<typeof ConsultationSchema> {}
