import * as z from 'zod/mini';
import { UnitSchema } from './unit.js';

/**
 * How far a figure may lie from another before a rule makes a difference between them.
 *
 * | kind | it is |
 * | --- | --- |
 * | `none` | nothing |
 * | `absolute` | an amount, for measures in that unit |
 * | `relative` | a share of the target: nothing at a target of zero |
 * | `measure` | what the council set for the measure itself: its tolerance, or else the way to its floor |
 * | `rounding` | half of the last place to which the target is printed |
 *
 * @example
 * AllowanceSchema.safeParse({ kind: 'absolute', amount: 2, unit: { kind: 'percent' } }).success; // => true
 */
export const AllowanceSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    /** Says that there is none, or that it is half of the last place to which the target is printed. */
    kind: z.enum(['none', 'rounding']),
  }),
  z.strictObject({
    /** Says that it is an amount. */
    kind: z.literal('absolute'),
    /** The amount, zero or more. */
    amount: z.number().check(z.minimum(0)),
    /** What it counts in: measures in other units have no allowance, and are not rated where they need one. */
    unit: UnitSchema,
  }),
  z.strictObject({
    /** Says that it is a share of the target. */
    kind: z.literal('relative'),
    /** The share, zero or more: 0.1 is ten per cent. */
    share: z.number().check(z.minimum(0)),
  }),
  z.strictObject({
    /** Says that each measure has its own. */
    kind: z.literal('measure'),
    /** What holds for a measure without one. Default: it is not rated where it needs one. */
    otherwise: z.optional(z.enum(['none', 'rounding'])),
  }),
]);

/** How far a figure may lie from another before a rule makes a difference between them. */
export type Allowance = z.output<typeof AllowanceSchema>;
/** An allowance, before validation. */
export type AllowanceInput = z.input<typeof AllowanceSchema>;
