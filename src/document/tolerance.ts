import * as z from 'zod/mini';
import { BasisSchema } from './basis.js';

/**
 * How far short of its target a measure may fall and still be close, as the council itself has set it.
 *
 * It is in the unit of the measure unless it says otherwise, because a share of a target of zero leaves no room at all.
 *
 * @example
 * ToleranceSchema.safeParse({ amount: 0.05, of: 'target', basis: { kind: 'stated' } }).success; // => true
 */
export const ToleranceSchema = z.strictObject({
  /** The allowance, zero or more. */
  amount: z.number().check(z.minimum(0)),
  /** `target` where the amount is a share of the target: 0.05 is five per cent of it. Default: it is in the unit of the measure. */
  of: z.optional(z.literal('target')),
  /** Who set it and where. */
  basis: BasisSchema,
});

/** How far short of its target a measure may fall and still be close. */
export interface Tolerance extends z.output<typeof ToleranceSchema> {}
/** A tolerance, before validation. */
export interface ToleranceInput extends z.input<typeof ToleranceSchema> {}
