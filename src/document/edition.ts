import * as z from 'zod/mini';
import { PeriodSchema } from './period.js';
import { SourceSchema } from './source.js';
import { TextSchema } from './text.js';

/** An earlier plan that this one takes the place of. */
export const EarlierEditionSchema = z.strictObject({
  /** What it is called, in words. */
  title: TextSchema,
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
  /** Where it stands. Default: none. */
  source: z.optional(SourceSchema),
});

/** Which edition of a strategy a document is. */
export type Edition = z.output<typeof EditionSchema>;
/** An earlier plan that this one takes the place of. */
export type EarlierEdition = z.output<typeof EarlierEditionSchema>;
/** Parts that an edition leaves out because somebody withdrew them. */
export type Withdrawal = z.output<typeof WithdrawalSchema>;
