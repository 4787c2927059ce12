import * as z from 'zod/mini';
import { YesNoSchema } from './yes-no.js';
import { wholeNumber } from './whole-number.js';
import { AbsenceSchema } from './absence.js';
import { BasisSchema } from './basis.js';
import { referenceTo } from './identifier.js';
import { PeriodSchema } from './period.js';
import {
  BoundQuantitySchema,
  LevelQuantitySchema,
  NumberQuantitySchema,
  QuantitySchema,
  RangeQuantitySchema,
} from './quantity.js';
import { SourceSchema } from './source.js';
import { TextSchema } from './text.js';

/** A stated amount, or the reason why there is none. */
export const ValueSchema = z.discriminatedUnion('kind', [
  NumberQuantitySchema,
  RangeQuantitySchema,
  BoundQuantitySchema,
  LevelQuantitySchema,
  AbsenceSchema,
]);

/** A second figure printed in the same cell, nested in the first: "100% (75% good or better)". */
export const NestedFigureSchema = z.strictObject({
  /** What the second figure is of. */
  name: TextSchema,
  /** The figure. */
  value: QuantitySchema,
  /** Its words, as printed. Default: those of the cell. */
  printed: z.optional(TextSchema),
});

/** An interval that a figure is given with, such as a 95% confidence interval. */
export const IntervalSchema = z.strictObject({
  /** The lower limit, in the unit of the figure. */
  low: z.number(),
  /** The upper limit, in the unit of the figure. */
  high: z.number(),
  /** The confidence level, more than 0 and less than 1. Default: 0.95. */
  level: z._default(z.number().check(z.gt(0), z.lt(1)), 0.95),
});

/**
 * One baseline or result: what was found, or why nothing was.
 *
 * @example
 * ObservationSchema.safeParse({ value: { kind: 'number', value: 31 }, printed: '31%' }).success; // => true
 */
export const ObservationSchema = z.strictObject({
  /** When it was found. Default: the document does not say. */
  period: z.optional(PeriodSchema),
  /** What was found, or why nothing was. */
  value: ValueSchema,
  /** Other figures in the same cell. Default: none. */
  nested: z._default(z.array(NestedFigureSchema), []),
  /** The place that it is about. Default: the whole that the measure is about. */
  place: z.optional(referenceTo('place')),
  /** The people that it is about. Default: everybody that the measure is about. */
  group: z.optional(referenceTo('group')),
  /** How many were counted, where the figure is a share or a rate. Default: not stated. */
  numerator: z.optional(z.number()),
  /** Of how many. Default: not stated. */
  denominator: z.optional(z.number().check(z.positive())),
  /** How many people were asked or looked at. Default: not stated. */
  sample: z.optional(wholeNumber(z.positive())),
  /** The interval that it is given with. Default: none. */
  interval: z.optional(IntervalSchema),
  /** True where the figure is to be revised. Default: false. */
  provisional: z.optional(YesNoSchema),
  /** What the document calls the figure there, as printed. Default: as the series is called. */
  label: z.optional(TextSchema),
  /** The cell as printed. Default: none. */
  printed: z.optional(z.string()),
  /** Present where this result is itself the baseline for later targets, with the grounds. Default: it is not. */
  setsBaseline: z.optional(BasisSchema),
  /** Where it stands. Default: none. */
  source: z.optional(SourceSchema),
});

/** A stated amount, or the reason why there is none. */
export type Value = z.output<typeof ValueSchema>;
/** A value, before validation. */
export type ValueInput = z.input<typeof ValueSchema>;
/** One baseline or result. */
export interface Observation extends z.output<typeof ObservationSchema> {}
/** An observation, before validation. */
export interface ObservationInput extends z.input<typeof ObservationSchema> {}
/** A second figure in the same cell. */
export interface NestedFigure extends z.output<typeof NestedFigureSchema> {}
/** A second figure, before validation. */
export interface NestedFigureInput extends z.input<typeof NestedFigureSchema> {}
/** An interval that a figure is given with. */
export interface Interval extends z.output<typeof IntervalSchema> {}
/** An interval, before validation. */
export interface IntervalInput extends z.input<typeof IntervalSchema> {}
