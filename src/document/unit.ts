import * as z from 'zod/mini';

const of = z.optional(z.string());

/**
 * What a figure counts in.
 *
 * Two figures can be compared only when their units have the same `kind` and the same scale (`per`,
 * `currency`, `in`); `of` is a label for people and does not decide.
 *
 * @example
 * UnitSchema.safeParse({ kind: 'rate', per: 100000, of: 'population' }).success; // => true
 */
export const UnitSchema = z.discriminatedUnion('kind', [
  /** A share of a whole, 0 to 100: `of` says of what. */
  z.strictObject({ kind: z.literal('percent'), of }),
  /** A difference between two percentages. */
  z.strictObject({ kind: z.literal('percentage-points'), of }),
  /** A number of things: `of` says which. */
  z.strictObject({ kind: z.literal('count'), of }),
  /** A number for every `per` (100,000 people, 1,000 households). */
  z.strictObject({ kind: z.literal('rate'), per: z.number().check(z.positive()), of }),
  /** Money, by its ISO 4217 code: `GBP`. */
  z.strictObject({
    kind: z.literal('money'),
    currency: z.string().check(z.regex(/^[A-Z]{3}$/, { error: 'currency' })),
    of,
  }),
  /** An index or a score with no other unit. */
  z.strictObject({ kind: z.literal('index'), of }),
  /** One quantity for each of another. */
  z.strictObject({ kind: z.literal('ratio'), of }),
  /** A length of time. */
  z.strictObject({ kind: z.literal('duration'), in: z.enum(['days', 'weeks', 'months', 'years']), of }),
]);

/** What a figure counts in. */
export type Unit = z.output<typeof UnitSchema>;
