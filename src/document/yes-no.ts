import * as z from 'zod/mini';

/**
 * Yes or no, as `true` or `false`.
 *
 * It is a choice of two values: a page that has choices already need not load the schema of booleans too.
 *
 * @example
 * YesNoSchema.safeParse(false).success; // => true
 */
export const YesNoSchema = z.literal([true, false]);
