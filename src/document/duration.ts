import * as z from 'zod/mini';

/**
 * A length of time without a place on the calendar: "three year programme", "annually" (every 1 year).
 *
 * @example
 * DurationSchema.safeParse({ amount: 3, in: 'years' }).success; // => true
 */
export const DurationSchema = z.strictObject({
  /** How many, more than zero. */
  amount: z.number().check(z.positive()),
  /** Of what. */
  in: z.enum(['days', 'weeks', 'months', 'years']),
});

/** A length of time. */
export interface Duration extends z.output<typeof DurationSchema> {}
/** A length of time, before validation. */
export interface DurationInput extends z.input<typeof DurationSchema> {}
