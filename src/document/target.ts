import * as z from 'zod/mini';
import { wholeNumber } from './whole-number.js';
import { AbsenceSchema } from './absence.js';
import { referenceTo } from './identifier.js';
import { NestedFigureSchema } from './observation.js';
import { PeriodSchema } from './period.js';
import {
  BoundQuantitySchema,
  LevelQuantitySchema,
  NumberQuantitySchema,
  RangeQuantitySchema,
} from './quantity.js';
import { SourceSchema } from './source.js';
import { TextSchema } from './text.js';

/**
 * A target set as a change from the baseline: "Increase of 4.1% on baseline figure".
 *
 * Where the words leave open whether points or a percentage of the baseline are meant, both readings are kept,
 * the likelier first, and no rating is made while they disagree.
 */
export const ChangeTargetSchema = z.strictObject({
  /** Says that it is a change. */
  kind: z.literal('change'),
  /** The change, with its sign: an increase of 4.1 is 4.1, a fall of 5 is -5. */
  by: z.number(),
  /** The decimal places printed. Default: as many as the number has. */
  decimals: z.optional(wholeNumber(z.minimum(0), z.maximum(12))),
  /** What the change may be counted in, the likelier first: `points` in the unit, or `per-cent` of the baseline. */
  readings: z.array(z.enum(['points', 'per-cent'])).check(z.minLength(1)),
  /** The survey or return by which it is to be measured. Default: not stated. */
  measuredBy: z.optional(TextSchema),
});

/** A target set as a direction alone: "Increased number of reports". */
export const DirectionTargetSchema = z.strictObject({
  /** Says that it is a direction. */
  kind: z.literal('direction'),
  /** Which way the figure is to go. */
  direction: z.enum(['up', 'down', 'hold']),
});

/** A target set as a standard in words: "parks attain national standards". */
export const StandardTargetSchema = z.strictObject({
  /** Says that it is a standard. */
  kind: z.literal('standard'),
  /** The standard, as printed. */
  standard: TextSchema,
});

/** What a target asks for, or why there is none. */
export const TargetValueSchema = z.discriminatedUnion('kind', [
  NumberQuantitySchema,
  RangeQuantitySchema,
  BoundQuantitySchema,
  LevelQuantitySchema,
  ChangeTargetSchema,
  DirectionTargetSchema,
  StandardTargetSchema,
  AbsenceSchema,
]);

/** What a target was before it was changed. */
export const EarlierTargetSchema = z.strictObject({
  /** What was asked, or why nothing was. */
  value: TargetValueSchema,
  /** By when it was to be reached. Default: as now. */
  due: z.optional(PeriodSchema),
  /** When it was set. Default: not stated. */
  set: z.optional(PeriodSchema),
  /** When it was replaced. Default: not stated. */
  replaced: z.optional(PeriodSchema),
  /** Why it was replaced. Default: not stated. */
  because: z.optional(TextSchema),
  /** The cell as printed. Default: none. */
  printed: z.optional(z.string()),
  /** Where it stands. Default: none. */
  source: z.optional(SourceSchema),
});

/**
 * What a measure is to reach, and by when.
 *
 * @example
 * TargetSchema.safeParse({
 *   due: { printed: 'March 2011', kind: 'month', end: '2011-03-31' },
 *   value: { kind: 'none', reason: 'to-be-established' },
 *   printed: 'To be established',
 * }).success; // => true
 */
export const TargetSchema = z.strictObject({
  /** By when. */
  due: PeriodSchema,
  /** What is asked, or why nothing is. */
  value: TargetValueSchema,
  /** Other figures in the same cell. Default: none. */
  nested: z._default(z.array(NestedFigureSchema), []),
  /** The place that it is for. Default: the whole that the measure is about. */
  place: z.optional(referenceTo('place')),
  /** The people that it is for. Default: everybody that the measure is about. */
  group: z.optional(referenceTo('group')),
  /** When it was set. Default: not stated. */
  set: z.optional(PeriodSchema),
  /** What it was before, the oldest first. Default: it has not been changed. */
  history: z._default(z.array(EarlierTargetSchema), []),
  /** The cell as printed. Default: none. */
  printed: z.optional(z.string()),
  /** Where it stands. Default: none. */
  source: z.optional(SourceSchema),
});

/** What a measure is to reach, and by when. */
export interface Target extends z.output<typeof TargetSchema> {}
/** A target, before validation. */
export interface TargetInput extends z.input<typeof TargetSchema> {}
/** What a target asks for, or why there is none. */
export type TargetValue = z.output<typeof TargetValueSchema>;
/** What a target asks for, before validation. */
export type TargetValueInput = z.input<typeof TargetValueSchema>;
/** What a target was before. */
export interface EarlierTarget extends z.output<typeof EarlierTargetSchema> {}
/** What a target was before, before validation. */
export interface EarlierTargetInput extends z.input<typeof EarlierTargetSchema> {}
/** A target set as a direction. */
export interface DirectionTarget extends z.output<typeof DirectionTargetSchema> {}
/** A direction, before validation. */
export interface DirectionTargetInput extends z.input<typeof DirectionTargetSchema> {}
/** A target set as a standard in words. */
export interface StandardTarget extends z.output<typeof StandardTargetSchema> {}
/** A standard, before validation. */
export interface StandardTargetInput extends z.input<typeof StandardTargetSchema> {}
/** A target set as a change from the baseline. */
export interface ChangeTarget extends z.output<typeof ChangeTargetSchema> {}
/** A change, before validation. */
export interface ChangeTargetInput extends z.input<typeof ChangeTargetSchema> {}
