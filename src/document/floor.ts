import * as z from 'zod/mini';
import { BasisSchema } from './basis.js';

/**
 * The least that is still acceptable, as the council itself has set it: between the target and it, a measure is close.
 *
 * @example
 * FloorSchema.safeParse({ value: 70, basis: { kind: 'stated' } }).success; // => true
 */
export const FloorSchema = z.strictObject({
  /** The figure, in the unit of the measure. */
  value: z.number(),
  /** Who set it and where. */
  basis: BasisSchema,
});

/** The least that is still acceptable. */
export interface Floor extends z.output<typeof FloorSchema> {}
/** The least that is still acceptable, before validation. */
export interface FloorInput extends z.input<typeof FloorSchema> {}
