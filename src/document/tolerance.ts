import * as z from 'zod/mini';
import { BasisSchema } from './basis.js';

/**
 * How far short of its target a measure may fall and still be close, as the council itself has set it.
 *
 * It is in the unit of the measure and not a percentage of the target, because five per cent of a target of
 * zero leaves no room at all.
 */
export const ToleranceSchema = z.strictObject({
  /** The allowance, zero or more, in the unit of the measure. */
  amount: z.number().check(z.minimum(0)),
  /** Who set it and where. */
  basis: BasisSchema,
});

/** How far short of its target a measure may fall and still be close. */
export type Tolerance = z.output<typeof ToleranceSchema>;
/** A tolerance, before validation. */
export type ToleranceInput = z.input<typeof ToleranceSchema>;
