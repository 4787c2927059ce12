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
  z.strictObject({
    /** A share of a whole, 0 to 100. */
    kind: z.literal('percent'),
    /** Of what. Default: not stated. */
    of,
  }),
  z.strictObject({
    /** A difference between two percentages. */
    kind: z.literal('percentage-points'),
    /** Of what. Default: not stated. */
    of,
  }),
  z.strictObject({
    /** A number of things. */
    kind: z.literal('count'),
    /** Of which things. Default: not stated. */
    of,
  }),
  z.strictObject({
    /** A number for every so many. */
    kind: z.literal('rate'),
    /** For how many: 1,000 households, 100,000 people. */
    per: z.number().check(z.positive()),
    /** Of whom or what. Default: not stated. */
    of,
  }),
  z.strictObject({
    /** Money. */
    kind: z.literal('money'),
    /** Its ISO 4217 code: `GBP`. */
    currency: z.string().check(z.regex(/^[A-Z]{3}$/, { error: 'currency' })),
    /** For what. Default: not stated. */
    of,
  }),
  z.strictObject({
    /** An index or a score with no other unit. */
    kind: z.literal('index'),
    /** Of what. Default: not stated. */
    of,
  }),
  z.strictObject({
    /** One quantity for each of another. */
    kind: z.literal('ratio'),
    /** Of what. Default: not stated. */
    of,
  }),
  z.strictObject({
    /** The document does not say what it counts in. */
    kind: z.literal('unstated'),
    /** What it is about. Default: not stated. */
    of,
  }),
  z.strictObject({
    /** A length of time. */
    kind: z.literal('duration'),
    /** What it is counted in. */
    in: z.enum(['days', 'weeks', 'months', 'years']),
    /** Of what. Default: not stated. */
    of,
  }),
]);

/** What a figure counts in. */
export type Unit = z.output<typeof UnitSchema>;
/** A unit, before validation. */
export type UnitInput = z.input<typeof UnitSchema>;
