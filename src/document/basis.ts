import * as z from 'zod/mini';
import { SourceSchema } from './source.js';
import { TextSchema } from './text.js';

/**
 * How we know something: the document states it, we infer it, or it comes from outside the document.
 *
 * These three are kept apart everywhere, so that no inference is ever shown as the council's own word.
 *
 * @example
 * BasisSchema.safeParse({ kind: 'inferred', because: 'the target lies above the baseline' }).success; // => true
 */
export const BasisSchema = z.strictObject({
  /** `stated` by the document, `inferred` from it, or known from `outside` it. */
  kind: z.enum(['stated', 'inferred', 'outside']),
  /** How sure: `certain`, `likely` or `doubtful`. Default: `certain` when stated, else `likely`. */
  confidence: z.optional(z.enum(['certain', 'likely', 'doubtful'])),
  /** The grounds, in a few words. Default: none. */
  because: z.optional(TextSchema),
  /** Where the grounds stand. Default: none. */
  source: z.optional(SourceSchema),
});

/** How we know something. */
export interface Basis extends z.output<typeof BasisSchema> {}
/** A basis, before validation. */
export interface BasisInput extends z.input<typeof BasisSchema> {}
