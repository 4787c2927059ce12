import * as z from 'zod/mini';
import { ActionSchema } from './action.js';
import { BodySchema } from './body.js';
import { ConflictSchema } from './conflict.js';
import { EditionSchema } from './edition.js';
import { IdentifierSchema } from './identifier.js';
import { IndicatorSchema } from './indicator.js';
import { LinkSchema } from './link.js';
import { NoteSchema } from './note.js';
import { ObjectiveSchema } from './objective.js';
import { OutcomeSchema } from './outcome.js';
import { PeriodSchema } from './period.js';
import { SourceSchema } from './source.js';
import { TextSchema } from './text.js';

/** The version of the document format that this code writes. */
export const FORMAT_VERSION = 1;

/** The council's own word for a part: `{ one: 'priority', other: 'priorities' }`, in lower case. */
export const TermSchema = z.strictObject({ one: TextSchema, other: TextSchema });

/** What a strategy was taken from. */
export const SourceTextSchema = z.strictObject({
  /** Its title as printed. */
  title: TextSchema,
  /** Who published it. Default: not stated. */
  publisher: z.optional(TextSchema),
  /** How lines are counted and what is known about the text. Default: none. */
  note: z.optional(TextSchema),
});

/**
 * One edition of a council's strategy: the whole document.
 *
 * Parts stand in flat lists and refer to each other by identifier, so that an action may serve two objectives
 * without being written twice. `Strategy` is the type after validation, with every list present;
 * `StrategyInput` is what a person or another tool writes, where lists may be left out.
 */
export const StrategySchema = z.strictObject({
  /** The address of the JSON Schema, for editors. Default: none. */
  $schema: z.optional(z.string()),
  /** The version of the document format: 1. */
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
  organisation: z.optional(IdentifierSchema),
  /** The time that it covers. Default: not stated. */
  period: z.optional(PeriodSchema),
  /** The date as of which it is rated unless another is given, `YYYY-MM-DD`. Default: the end of the latest result. */
  asOf: z.optional(z.iso.date()),
  /** Which edition it is. Default: not stated. */
  edition: z.optional(EditionSchema),
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
  /** The organisations that it names. Default: none. */
  bodies: z._default(z.array(BodySchema), []),
  /** What it sets out to do. Default: none. */
  objectives: z._default(z.array(ObjectiveSchema), []),
  /** The differences that it is to make. Default: none. */
  outcomes: z._default(z.array(OutcomeSchema), []),
  /** What it watches. Default: none. */
  indicators: z._default(z.array(IndicatorSchema), []),
  /** What is to be done. Default: none. */
  actions: z._default(z.array(ActionSchema), []),
  /** Where it contradicts itself. Default: nowhere. */
  conflicts: z._default(z.array(ConflictSchema), []),
  /** Pages about it. Default: none. */
  links: z._default(z.array(LinkSchema), []),
  /** Remarks and cautions about the whole. Default: none. */
  notes: z._default(z.array(NoteSchema), []),
  /** Where its title stands. Default: none. */
  source: z.optional(SourceSchema),
});

/** A strategy that has been validated: every list is there, every reference leads somewhere. */
export type Strategy = z.output<typeof StrategySchema>;
/** A strategy as it is written, before validation. */
export type StrategyInput = z.input<typeof StrategySchema>;
/** The council's own word for a part. */
export type Term = z.output<typeof TermSchema>;
/** What a strategy was taken from. */
export type SourceText = z.output<typeof SourceTextSchema>;
