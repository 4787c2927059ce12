import * as z from 'zod/mini';
import { FloorSchema } from './floor.js';
import { identifierOf } from './identifier.js';
import { ObservationSchema, ValueSchema } from './observation.js';
import { PART } from './part.js';
import { PeriodSchema } from './period.js';
import { PolaritySchema } from './polarity.js';
import { SourceSchema } from './source.js';
import { TargetSchema } from './target.js';
import { TextSchema } from './text.js';
import { ToleranceSchema } from './tolerance.js';
import { UnitSchema } from './unit.js';

/** Where a series is cut: figures before and after are never compared. */
export const SeriesBreakSchema = z.strictObject({
  /** The first period of the figures after the cut. */
  at: PeriodSchema,
  /** What changed. */
  change: z.enum(['unit', 'definition', 'survey', 'boundary', 'source']),
  /** What changed, in a sentence of our own. Default: nothing further is known. */
  because: z.optional(TextSchema),
  /** Its words, as printed. Default: none. */
  printed: z.optional(TextSchema),
  /** Where it stands. Default: none. */
  source: z.optional(SourceSchema),
});

/** What a figure is expected to be: the yardstick of an indicator that the council cannot steer. */
export const ForecastSchema = z.strictObject({
  /** The period that it is for. */
  period: PeriodSchema,
  /** The figure expected, or why there is none. */
  value: ValueSchema,
  /** When it was made. Default: not stated. */
  made: z.optional(PeriodSchema),
  /** The figure as printed. Default: none. */
  printed: z.optional(z.string()),
  /** Where it stands. Default: none. */
  source: z.optional(SourceSchema),
});

/**
 * One series of figures: an indicator's only one, or one of its parts (NI 195 a, b, c and d).
 *
 * An indicator with several measures has no value of its own, and they are never averaged.
 */
export const MeasureSchema = z.strictObject({
  /** The identifier, unique among measures. */
  id: identifierOf('measure'),
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
  /** The least that is still acceptable, as the council has set it. Default: none is set. */
  floor: z.optional(FloorSchema),
  /** The figure from which change is counted. Default: the document gives none. */
  baseline: z.optional(ObservationSchema),
  /** What it is to reach, by date. Default: no targets. */
  targets: z._default(z.array(TargetSchema), []),
  /** What was found, by period. Default: no results. */
  results: z._default(z.array(ObservationSchema), []),
  /** What its figures are expected to be. Default: no forecast. */
  forecasts: z._default(z.array(ForecastSchema), []),
  /** Where the series is cut. Default: nowhere. */
  breaks: z._default(z.array(SeriesBreakSchema), []),
  ...PART,
});

/** One series of figures. */
export interface Measure extends z.output<typeof MeasureSchema> {}
/** A series of figures, before validation. */
export interface MeasureInput extends z.input<typeof MeasureSchema> {}
/** Where a series is cut. */
export interface SeriesBreak extends z.output<typeof SeriesBreakSchema> {}
/** A cut, before validation. */
export interface SeriesBreakInput extends z.input<typeof SeriesBreakSchema> {}
/** What a figure is expected to be. */
export interface Forecast extends z.output<typeof ForecastSchema> {}
/** A forecast, before validation. */
export interface ForecastInput extends z.input<typeof ForecastSchema> {}
