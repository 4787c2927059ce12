import * as z from 'zod/mini';
import { AbsenceSchema } from './absence.js';
import { BasisSchema } from './basis.js';
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
  /** The cell as printed. Default: none. */
  printed: z.optional(z.string()),
  /** Present where this result is itself the baseline for later targets, with the grounds. Default: it is not. */
  setsBaseline: z.optional(BasisSchema),
  /** Where it stands. Default: none. */
  source: z.optional(SourceSchema),
});

/** A stated amount, or the reason why there is none. */
export type Value = z.output<typeof ValueSchema>;
/** One baseline or result. */
export type Observation = z.output<typeof ObservationSchema>;
/** A second figure in the same cell. */
export type NestedFigure = z.output<typeof NestedFigureSchema>;
