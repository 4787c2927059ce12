import * as z from 'zod/mini';

/**
 * Words for people: never empty, at most 4,000 characters, always shown as text and never as markup.
 *
 * @example
 * TextSchema.safeParse('   ').success; // => false
 */
export const TextSchema = z.string().check(z.maxLength(4000), z.regex(/\S/, { error: 'text' }));
