import * as z from 'zod/mini';
import { IdentifierSchema } from './identifier.js';
import { NoteSchema } from './note.js';
import { ObservationSchema } from './observation.js';
import { PolaritySchema } from './polarity.js';
import { SourceSchema } from './source.js';
import { TargetSchema } from './target.js';
import { TextSchema } from './text.js';
import { ToleranceSchema } from './tolerance.js';
import { UnitSchema } from './unit.js';

/**
 * One series of figures: an indicator's only one, or one of its parts (NI 195 a, b, c and d).
 *
 * An indicator with several measures has no value of its own, and they are never averaged.
 */
export const MeasureSchema = z.strictObject({
  /** The identifier, unique among measures. */
  id: IdentifierSchema,
  /** The letter or number of the part: "a". Default: none, where it is the only one. */
  part: z.optional(TextSchema),
  /** The name of the part: "Litter". Default: the name of the indicator. */
  name: z.optional(TextSchema),
  /** What its figures count in. */
  unit: UnitSchema,
  /** Which way is good, and how we know. */
  polarity: PolaritySchema,
  /** The allowance that the council has set. Default: none is set. */
  tolerance: z.optional(ToleranceSchema),
  /** The figure from which change is counted. Default: the document gives none. */
  baseline: z.optional(ObservationSchema),
  /** What it is to reach, by date. Default: no targets. */
  targets: z._default(z.array(TargetSchema), []),
  /** What was found, by period. Default: no results. */
  results: z._default(z.array(ObservationSchema), []),
  /** Remarks and cautions. Default: none. */
  notes: z._default(z.array(NoteSchema), []),
  /** Where the name of the part stands. Default: none. */
  source: z.optional(SourceSchema),
});

/** One series of figures. */
export type Measure = z.output<typeof MeasureSchema>;
