import * as z from 'zod/mini';
import { IdentifierSchema } from './identifier.js';
import { PART_KINDS } from './part-kind.js';
import { PeriodSchema } from './period.js';
import { SourceSchema } from './source.js';
import { TextSchema } from './text.js';

/** An earlier plan that this one takes the place of. */
export const EarlierEditionSchema = z.strictObject({
  /** What it is called, in words. */
  title: TextSchema,
  /** The identifier of that edition as a document of this format. Default: there is none. */
  id: z.optional(IdentifierSchema),
  /** The time that it covers. Default: not stated. */
  period: z.optional(PeriodSchema),
  /** When it was agreed. Default: not stated. */
  agreed: z.optional(PeriodSchema),
  /** Where it is named. Default: none. */
  source: z.optional(SourceSchema),
});

/** Parts that an edition leaves out because somebody withdrew them. */
export const WithdrawalSchema = z.strictObject({
  /** What was withdrawn, in words. */
  what: TextSchema,
  /** The codes withdrawn; empty where the document names none, and then nobody knows which. Default: none named. */
  codes: z._default(z.array(TextSchema), []),
  /** When. Default: not stated. */
  period: z.optional(PeriodSchema),
  /** Why. Default: not stated. */
  because: z.optional(TextSchema),
  /** Where it is said. Default: none. */
  source: z.optional(SourceSchema),
});

/** What an edition says that it changed in one part of the edition before, and why. */
export const EditionChangeSchema = z.strictObject({
  /** What was done to the part. */
  change: z.enum(['added', 'withdrawn', 'retargeted', 'moved', 'reworded']),
  /** The kind of the part. */
  kind: z.enum(PART_KINDS),
  /** Its identifier, in this edition or, where it was withdrawn, in the one before. */
  id: IdentifierSchema,
  /** Why. */
  because: TextSchema,
  /** When. Default: with this edition. */
  on: z.optional(PeriodSchema),
  /** Where it is said. Default: none. */
  source: z.optional(SourceSchema),
});

/** Which edition of a strategy a document is. */
export const EditionSchema = z.strictObject({
  /** What tells it from other editions, as printed: "2010 - 2011". */
  label: TextSchema,
  /** Where it stands in its life. Default: not stated. */
  status: z.optional(z.enum(['draft', 'endorsed', 'adopted', 'superseded'])),
  /** The edition that it takes the place of. Default: none. */
  replaces: z.optional(EarlierEditionSchema),
  /** What was withdrawn since. Default: nothing. */
  withdrawals: z._default(z.array(WithdrawalSchema), []),
  /** What it says that it changed, and why. Default: nothing. */
  changes: z._default(z.array(EditionChangeSchema), []),
  /** Where it stands. Default: none. */
  source: z.optional(SourceSchema),
});

/** Which edition of a strategy a document is. */
export interface Edition extends z.output<typeof EditionSchema> {}
/** An edition, before validation. */
export interface EditionInput extends z.input<typeof EditionSchema> {}
/** An earlier plan that this one takes the place of. */
export interface EarlierEdition extends z.output<typeof EarlierEditionSchema> {}
/** An earlier plan, before validation. */
export interface EarlierEditionInput extends z.input<typeof EarlierEditionSchema> {}
/** Parts that an edition leaves out because somebody withdrew them. */
export interface Withdrawal extends z.output<typeof WithdrawalSchema> {}
/** Withdrawn parts, before validation. */
export interface WithdrawalInput extends z.input<typeof WithdrawalSchema> {}
/** What an edition changed in one part. */
export interface EditionChange extends z.output<typeof EditionChangeSchema> {}
/** What an edition changed, before validation. */
export interface EditionChangeInput extends z.input<typeof EditionChangeSchema> {}
