import * as z from 'zod/mini';
import { BasisSchema } from './basis.js';
import { SourceSchema } from './source.js';
import { TextSchema } from './text.js';

/**
 * A name that others have given to a part, in a scheme that several documents share: national indicator 1, limb
 * 3 of a national definition, a statistical geography code. Two strategies are compared by these, and never by
 * guessing from their words.
 *
 * @example
 * ExternalIdentifierSchema.safeParse({ scheme: 'uk-national-indicator', value: 'NI 1' }).success; // => true
 */
export const ExternalIdentifierSchema = z.strictObject({
  /** The scheme, by a short name that documents agree on. */
  scheme: TextSchema,
  /** The name within the scheme, compared exactly. */
  value: TextSchema,
  /** How we know that it is the same. Default: the document states it. */
  basis: z.optional(BasisSchema),
  /** Where the name stands. Default: where the part stands. */
  source: z.optional(SourceSchema),
});

/** A name that others have given to a part. */
export interface ExternalIdentifier extends z.output<typeof ExternalIdentifierSchema> {}
/** A name that others have given to a part, before validation. */
export interface ExternalIdentifierInput extends z.input<typeof ExternalIdentifierSchema> {}
