import * as z from 'zod/mini';
import { TextSchema } from './text.js';
import { UnitSchema } from './unit.js';

/** The unit of this figure. Default: the unit of the measure that it stands in. */
const unit = z.optional(UnitSchema);
/** The decimal places printed, 0 to 12, so that 4.20% stays 4.20%. Default: as many as the number has. */
const decimals = z.optional(z.int().check(z.minimum(0), z.maximum(12)));

/** One number: `{ kind: 'number', value: 4.2, decimals: 2 }` is "4.20". */
export const NumberQuantitySchema = z.strictObject({
  kind: z.literal('number'),
  /** The figure, in the unit; 38.96% is 38.96. */
  value: z.number(),
  decimals,
  unit,
  /** True where the document says about, some, approximately. Default: false. */
  approximate: z.optional(z.boolean()),
});

/** Two numbers that the truth lies between, both included: "91% - 92%". */
export const RangeQuantitySchema = z.strictObject({
  kind: z.literal('range'),
  low: z.number(),
  high: z.number(),
  decimals,
  unit,
});

/** A limit: "over 100", "up to 2 million", "almost 10%". */
export const BoundQuantitySchema = z.strictObject({
  kind: z.literal('bound'),
  /** On which side of the figure the truth lies. */
  bound: z.enum(['over', 'at-least', 'under', 'at-most', 'almost']),
  value: z.number(),
  decimals,
  unit,
});

/** A place on a scale of words: "Partly accessible". It has no arithmetic. */
export const LevelQuantitySchema = z.strictObject({
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
/** A stated amount that is one number. */
export type NumberQuantity = z.output<typeof NumberQuantitySchema>;
