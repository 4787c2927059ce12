import * as z from 'zod/mini';
import { AbsenceSchema } from './absence.js';
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
  kind: z.literal('change'),
  /** The change, with its sign: an increase of 4.1 is 4.1, a fall of 5 is -5. */
  by: z.number(),
  /** The decimal places printed. Default: as many as the number has. */
  decimals: z.optional(z.int().check(z.minimum(0), z.maximum(12))),
  /** What the change may be counted in, the likelier first: `points` in the unit, or `per-cent` of the baseline. */
  readings: z.array(z.enum(['points', 'per-cent'])).check(z.minLength(1)),
  /** The survey or return by which it is to be measured. Default: not stated. */
  measuredBy: z.optional(TextSchema),
});

/** A target set as a direction alone: "Increased number of reports". */
export const DirectionTargetSchema = z.strictObject({
  kind: z.literal('direction'),
  /** Which way the figure is to go. */
  direction: z.enum(['up', 'down', 'hold']),
});

/** What a target asks for, or why there is none. */
export const TargetValueSchema = z.discriminatedUnion('kind', [
  NumberQuantitySchema,
  RangeQuantitySchema,
  BoundQuantitySchema,
  LevelQuantitySchema,
  ChangeTargetSchema,
  DirectionTargetSchema,
  AbsenceSchema,
]);

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
  /** The cell as printed. Default: none. */
  printed: z.optional(z.string()),
  /** Where it stands. Default: none. */
  source: z.optional(SourceSchema),
});

/** What a measure is to reach, and by when. */
export type Target = z.output<typeof TargetSchema>;
/** What a target asks for, or why there is none. */
export type TargetValue = z.output<typeof TargetValueSchema>;
/** A target set as a change from the baseline. */
export type ChangeTarget = z.output<typeof ChangeTargetSchema>;
