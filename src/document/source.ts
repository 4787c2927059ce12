import * as z from 'zod/mini';
import { wholeNumber } from './whole-number.js';

const LineSchema = wholeNumber(z.minimum(1));

/**
 * Where a fact stands in the document that it was taken from.
 *
 * Lines count from 1 in the source text that the strategy names (`sourceText`). Every fact that a strategy
 * takes over should carry one, so that anybody can look it up.
 *
 * @example
 * SourceSchema.safeParse({ line: 46 }).success; // => true
 */
export const SourceSchema = z.strictObject({
  /** The one line that holds the fact. Default: none. */
  line: z.optional(LineSchema),
  /** Each line that holds a part of the fact, where there are several. Default: none. */
  lines: z.optional(z.array(LineSchema).check(z.minLength(1))),
  /** The page, where the source is known by pages. Default: none. */
  page: z.optional(LineSchema),
  /** Which document, in words, where it is not the strategy's own source text. Default: that text. */
  document: z.optional(z.string()),
});

/** Where a fact stands in its source. */
export interface Source extends z.output<typeof SourceSchema> {}
/** A source, before validation. */
export interface SourceInput extends z.input<typeof SourceSchema> {}
