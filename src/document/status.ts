import * as z from 'zod/mini';

/**
 * Where something stands in its life, as somebody says; never a rating, and never worked out from a date.
 *
 * @example
 * StatusSchema.safeParse('done').success; // => true
 */
export const StatusSchema = z.enum(['planned', 'in-progress', 'done', 'cancelled']);

/** Where something stands in its life. */
export type Status = z.output<typeof StatusSchema>;
/** Where something stands in its life, before validation. */
export type StatusInput = z.input<typeof StatusSchema>;
