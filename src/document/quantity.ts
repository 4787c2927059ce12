import * as z from 'zod/mini';
import { YesNoSchema } from './yes-no.js';
import { wholeNumber } from './whole-number.js';
import { TextSchema } from './text.js';
import { UnitSchema } from './unit.js';

const unit = z.optional(UnitSchema);
const decimals = z.optional(wholeNumber(z.minimum(0), z.maximum(12)));
const approximate = z.optional(YesNoSchema);

/** One number: `{ kind: 'number', value: 4.2, decimals: 2 }` is "4.20". */
export const NumberQuantitySchema = z.strictObject({
  /** Says that it is one number. */
  kind: z.literal('number'),
  /** The figure, in the unit; 38.96% is 38.96. */
  value: z.number(),
  /** The decimal places printed, 0 to 12, so that 4.20% stays 4.20%. Default: as many as the number has. */
  decimals,
  /** The unit of this figure. Default: the unit of the measure that it stands in. */
  unit,
  /** True where the document says about, some, approximately. Default: false. */
  approximate,
});

/** Two numbers that the truth lies between, both included: "91% - 92%". */
export const RangeQuantitySchema = z.strictObject({
  /** Says that it is a range. */
  kind: z.literal('range'),
  /** The lower end, included. */
  low: z.number(),
  /** The upper end, included. */
  high: z.number(),
  /** The decimal places printed, 0 to 12, so that 4.20% stays 4.20%. Default: as many as the number has. */
  decimals,
  /** The unit of this figure. Default: the unit of the measure that it stands in. */
  unit,
  /** True where the document says about, some, approximately. Default: false. */
  approximate,
});

/** A limit: "over 100", "up to 2 million", "almost 10%". */
export const BoundQuantitySchema = z.strictObject({
  /** Says that it is a limit. */
  kind: z.literal('bound'),
  /** On which side of the figure the truth lies. */
  bound: z.enum(['over', 'at-least', 'under', 'at-most', 'almost']),
  /** The figure that bounds it. */
  value: z.number(),
  /** The decimal places printed, 0 to 12, so that 4.20% stays 4.20%. Default: as many as the number has. */
  decimals,
  /** The unit of this figure. Default: the unit of the measure that it stands in. */
  unit,
  /** True where the document says about, some, approximately. Default: false. */
  approximate,
});

/** A place on a scale of words: "Partly accessible". It has no arithmetic. */
export const LevelQuantitySchema = z.strictObject({
  /** Says that it is a level. */
  kind: z.literal('level'),
  /** The level, as the document names it. */
  level: TextSchema,
  /** The whole scale, worst first, where it is known. Default: unknown. */
  scale: z.optional(z.array(TextSchema).check(z.minLength(2))),
});

/**
 * A stated amount: a number, a range, a bound or a level.
 *
 * @example
 * QuantitySchema.safeParse({ kind: 'bound', bound: 'over', value: 100 }).success; // => true
 */
export const QuantitySchema = z.discriminatedUnion('kind', [
  NumberQuantitySchema,
  RangeQuantitySchema,
  BoundQuantitySchema,
  LevelQuantitySchema,
]);

/** A stated amount. */
export type Quantity = z.output<typeof QuantitySchema>;
/** A stated amount, before validation. */
export type QuantityInput = z.input<typeof QuantitySchema>;
/** A stated amount that is one number. */
export interface NumberQuantity extends z.output<typeof NumberQuantitySchema> {}
/** One number, before validation. */
export interface NumberQuantityInput extends z.input<typeof NumberQuantitySchema> {}
/** A stated amount that is a range. */
export interface RangeQuantity extends z.output<typeof RangeQuantitySchema> {}
/** A range, before validation. */
export interface RangeQuantityInput extends z.input<typeof RangeQuantitySchema> {}
/** A stated amount that is a limit. */
export interface BoundQuantity extends z.output<typeof BoundQuantitySchema> {}
/** A limit, before validation. */
export interface BoundQuantityInput extends z.input<typeof BoundQuantitySchema> {}
/** A place on a scale of words. */
export interface LevelQuantity extends z.output<typeof LevelQuantitySchema> {}
/** A level, before validation. */
export interface LevelQuantityInput extends z.input<typeof LevelQuantitySchema> {}
