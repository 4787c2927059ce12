import * as z from 'zod/mini';
import { BasisSchema } from './basis.js';

/** How the direction is known. Documents seldom say it, so it is never without its grounds. */
const basis = BasisSchema;

/**
 * Which way is good.
 *
 * | direction | good is |
 * | --- | --- |
 * | `higher` | more |
 * | `lower` | less |
 * | `nearest` | nearer to the value `to` |
 * | `within` | between `low` and `high`, both included |
 * | `none` | nothing: the figure is context and is not judged |
 * | `unknown` | not known: the figure is not rated, and that is said |
 *
 * @example
 * PolaritySchema.safeParse({ direction: 'nearest', to: 0, basis: { kind: 'inferred' } }).success; // => true
 */
export const PolaritySchema = z.discriminatedUnion('direction', [
  z.strictObject({ direction: z.enum(['higher', 'lower', 'none', 'unknown']), basis }),
  z.strictObject({ direction: z.literal('nearest'), to: z.number(), basis }),
  z.strictObject({ direction: z.literal('within'), low: z.number(), high: z.number(), basis }),
]);

/** Which way is good, and how we know. */
export type Polarity = z.output<typeof PolaritySchema>;
