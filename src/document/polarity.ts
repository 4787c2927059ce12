import * as z from 'zod/mini';
import { BasisSchema } from './basis.js';

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
  z.strictObject({
    /** Which way is good: more, less, neither, or nobody knows. */
    direction: z.enum(['higher', 'lower', 'none', 'unknown']),
    /** How the direction is known. Documents seldom say it, so it is never without its grounds. */
    basis,
  }),
  z.strictObject({
    /** Says that nearer to a value is good. */
    direction: z.literal('nearest'),
    /** The value, in the unit of the measure. */
    to: z.number(),
    /** How the direction is known. Documents seldom say it, so it is never without its grounds. */
    basis,
  }),
  z.strictObject({
    /** Says that a place between two values is good. */
    direction: z.literal('within'),
    /** The lower value, included. */
    low: z.number(),
    /** The upper value, included. */
    high: z.number(),
    /** How the direction is known. Documents seldom say it, so it is never without its grounds. */
    basis,
  }),
]);

/** Which way is good, and how we know. */
export type Polarity = z.output<typeof PolaritySchema>;
/** Which way is good, before validation. */
export type PolarityInput = z.input<typeof PolaritySchema>;
