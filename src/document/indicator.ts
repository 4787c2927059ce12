import * as z from 'zod/mini';
import { IdentifierSchema } from './identifier.js';
import { LinkSchema } from './link.js';
import { MeasureSchema } from './measure.js';
import { NoteSchema } from './note.js';
import { SourceSchema } from './source.js';
import { TextSchema } from './text.js';

/**
 * What a strategy watches to see whether an objective is met: "NI 4 – people who feel they can influence
 * decisions in their locality". Its figures are in its measures.
 */
export const IndicatorSchema = z.strictObject({
  /** The identifier, unique among indicators. */
  id: IdentifierSchema,
  /** The code by which it is known: "NI 4". Default: none. */
  code: z.optional(TextSchema),
  /** The name as the document gives it, without the code. */
  name: TextSchema,
  /** The objectives that it serves; the first is its home. Default: none. */
  objectives: z._default(z.array(IdentifierSchema), []),
  /** The bodies that answer for it. Default: none stated. */
  leads: z._default(z.array(IdentifierSchema), []),
  /** Its figures: one measure, or one for each part. */
  measures: z.array(MeasureSchema).check(z.minLength(1)),
  /** Pages about it. Default: none. */
  links: z._default(z.array(LinkSchema), []),
  /** Remarks and cautions. Default: none. */
  notes: z._default(z.array(NoteSchema), []),
  /** Where its name stands. Default: none. */
  source: z.optional(SourceSchema),
});

/** What a strategy watches to see whether an objective is met. */
export type Indicator = z.output<typeof IndicatorSchema>;
