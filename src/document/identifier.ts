import * as z from 'zod/mini';

/**
 * The name by which one part of a document refers to another: `ni-4`, `priority-1`.
 *
 * It starts with a letter or digit and goes on with letters, digits, `.`, `_` and `-`, so that it is safe in
 * an address, in an HTML `id` and as a key. At most 120 characters. Identifiers are compared exactly, and are
 * unique among parts of the same kind (two indicators may not share one; an indicator and an action may).
 *
 * @example
 * IdentifierSchema.safeParse('ni-195-a').success; // => true
 */
export const IdentifierSchema = z
  .string()
  .check(z.maxLength(120), z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, { error: 'identifier' }));

/** The identifier of a part of a document. */
export type Identifier = z.output<typeof IdentifierSchema>;
