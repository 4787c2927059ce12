import * as z from 'zod/mini';
import { DaySchema } from './day.js';
import { IdentifierSchema, referenceTo } from './identifier.js';
import { PART } from './part.js';
import { PeriodSchema } from './period.js';
import { TextSchema } from './text.js';

/** The version of the document format that this code writes. */
export const FORMAT_VERSION = 2;

/** The council's own word for a part: `{ one: 'priority', other: 'priorities' }`, in lower case. */
export const TermSchema = z.strictObject({
  /** For one: "priority". */
  one: TextSchema,
  /** For several: "priorities". */
  other: TextSchema,
});

/** What a strategy was taken from. */
export const SourceTextSchema = z.strictObject({
  /** Its title as printed. */
  title: TextSchema,
  /** Who published it. Default: not stated. */
  publisher: z.optional(TextSchema),
  /** How lines are counted and what is known about the text. Default: none. */
  note: z.optional(TextSchema),
});

/** What a strategy says of itself, before its edition and its parts. */
export const HEAD = {
  /** The address of the JSON Schema, for editors. Default: none. */
  $schema: z.optional(z.string()),
  /** The version of the document format: 2. */
  format: z.literal(FORMAT_VERSION),
  /** The identifier of this edition. */
  id: IdentifierSchema,
  /** The title as printed. */
  title: TextSchema,
  /** What the strategy is about, in a sentence of our own. Default: none. */
  summary: z.optional(TextSchema),
  /** The language of the document, as a BCP 47 tag. Default: `en`. */
  language: z._default(
    z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, { error: 'language' })),
    'en',
  ),
  /** The body whose strategy it is. Default: none stated. */
  organisation: z.optional(referenceTo('body')),
  /** The time that it covers. Default: not stated. */
  period: z.optional(PeriodSchema),
  /** The date as of which it is rated unless another is given, `YYYY-MM-DD`. Default: the end of the latest result. */
  asOf: z.optional(DaySchema),
  /** What it was taken from; `source` lines count in this text. Default: none. */
  sourceText: z.optional(SourceTextSchema),
  /** The council's own words for the parts. Default: ours. */
  terms: z._default(
    z.strictObject({
      /** For an objective. Default: "objective", "objectives". */
      objective: z.optional(TermSchema),
    }),
    {},
  ),
  ...PART,
};

/** The council's own word for a part. */
export interface Term extends z.output<typeof TermSchema> {}
/** The council's own word, before validation. */
export interface TermInput extends z.input<typeof TermSchema> {}
/** What a strategy was taken from. */
export interface SourceText extends z.output<typeof SourceTextSchema> {}
/** What a strategy was taken from, before validation. */
export interface SourceTextInput extends z.input<typeof SourceTextSchema> {}
