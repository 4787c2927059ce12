import * as z from 'zod/mini';
import { identifierOf, referenceTo } from './identifier.js';
import { ObservationSchema } from './observation.js';
import { PART } from './part.js';
import { TextSchema } from './text.js';
import { UnitSchema } from './unit.js';

/**
 * Incidents of community tension that one body recorded, by period and, where known, by place.
 *
 * More reports can mean more trust as well as more harm, so a series has no polarity and is never rated. Two
 * series that count some incidents twice name each other in `overlaps`, and are never added up.
 */
export const IncidentSeriesSchema = z.strictObject({
  /** The identifier, unique among incident series. */
  id: identifierOf('incident-series'),
  /** What is counted, in a few words of our own. */
  title: TextSchema,
  /** What kind of incident it is. */
  kind: z.enum([
    'hate-crime',
    'racist-incident',
    'homophobic-incident',
    'faith-incident',
    'disability-incident',
    'tension',
    'other',
  ]),
  /** What its figures count in. */
  unit: UnitSchema,
  /** The body that recorded or received them. Default: not stated. */
  recordedBy: z.optional(referenceTo('body')),
  /** The figures, by period and place, one or more. */
  counts: z.array(ObservationSchema).check(z.minLength(1)),
  /** The series that count some of the same incidents. Default: none stated. */
  overlaps: z._default(z.array(referenceTo('incident-series')), []),
  /** The indicator that takes its figures from it. Default: none. */
  indicator: z.optional(referenceTo('indicator')),
  /** What the document says of its completeness, in our words. Default: nothing. */
  completeness: z.optional(TextSchema),
  ...PART,
});

/** Incidents of community tension. */
export interface IncidentSeries extends z.output<typeof IncidentSeriesSchema> {}
/** An incident series, before validation. */
export interface IncidentSeriesInput extends z.input<typeof IncidentSeriesSchema> {}
