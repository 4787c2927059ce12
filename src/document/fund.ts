import * as z from 'zod/mini';
import { BasisSchema } from './basis.js';
import { identifierOf, referenceTo } from './identifier.js';
import { ValueSchema } from './observation.js';
import { PART } from './part.js';
import { PartReferenceSchema } from './part-reference.js';
import { PeriodSchema } from './period.js';
import { SourceSchema } from './source.js';
import { TextSchema } from './text.js';

/** A rule by which money is given: what it is for, who may have it, how much at most, how it is asked for. */
export const FundRuleSchema = z.strictObject({
  /** What the rule is about. */
  kind: z.enum(['criterion', 'eligibility', 'limit', 'process']),
  /** The rule, in a few words of our own. */
  title: TextSchema,
  /** Whether the rule is set, or still to be set. Default: `set`. */
  standing: z.optional(z.enum(['set', 'to-be-set'])),
  /** The body that sets it. Default: not stated. */
  by: z.optional(referenceTo('body')),
  /** When it is set. Default: not stated. */
  period: z.optional(PeriodSchema),
  /** The amount, where the rule is a limit with a figure. Default: none. */
  amount: z.optional(ValueSchema),
  /** Where it stands. Default: none. */
  source: z.optional(SourceSchema),
});

/** Money given out of a fund. */
export const AwardSchema = z.strictObject({
  /** To whom or for what, in a few words of our own. */
  title: TextSchema,
  /** How much. */
  amount: ValueSchema,
  /** The body that receives it. Default: not stated. */
  to: z.optional(referenceTo('body')),
  /** When. Default: not stated. */
  period: z.optional(PeriodSchema),
  /** The amount as printed. Default: none. */
  printed: z.optional(TextSchema),
  /** Where it stands. Default: none. */
  source: z.optional(SourceSchema),
});

/**
 * Money for a strategy, with the force of the words that promise it. "Set aside", "awarded" and "up to" are
 * different things, so amounts of different force are never added up.
 *
 * @example
 * FundSchema.safeParse({
 *   id: 'creative-partnerships',
 *   title: 'Creative Partnerships',
 *   amount: { kind: 'bound', bound: 'at-most', value: 2000000, unit: { kind: 'money', currency: 'GBP' } },
 *   force: 'secured',
 * }).success; // => true
 */
export const FundSchema = z.strictObject({
  /** The identifier, unique among funds. */
  id: identifierOf('fund'),
  /** What the money is for, in a few words of our own. */
  title: TextSchema,
  /** Its name as printed. Default: it has none. */
  name: z.optional(TextSchema),
  /** How much, with its bound. */
  amount: ValueSchema,
  /** How firm the money is. */
  force: z.enum(['set-aside', 'awarded', 'granted', 'secured', 'agreed', 'expected', 'unclear']),
  /** The share of it that is for this strategy. Default: all of it. */
  share: z.optional(ValueSchema),
  /** The body that gives it. Default: not stated. */
  from: z.optional(referenceTo('body')),
  /** The body that holds it or answers for it. Default: not stated. */
  holder: z.optional(referenceTo('body')),
  /** The time that it is for, or when it was given. Default: not stated. */
  period: z.optional(PeriodSchema),
  /** The parts of the strategy that it pays for. Default: none stated. */
  pays: z._default(z.array(PartReferenceSchema), []),
  /** Its rules: criteria, eligible bodies, limits, process. Default: none stated. */
  rules: z._default(z.array(FundRuleSchema), []),
  /** What has been given out of it. Default: nothing is stated. */
  awards: z._default(z.array(AwardSchema), []),
  /** How we know what it is, where names differ. Default: the document states it. */
  basis: z.optional(BasisSchema),
  /** The amount and its qualifier as printed. Default: none. */
  printed: z.optional(TextSchema),
  ...PART,
});

/** Money for a strategy. */
export interface Fund extends z.output<typeof FundSchema> {}
/** A fund, before validation. */
export interface FundInput extends z.input<typeof FundSchema> {}
/** A rule by which money is given. */
export interface FundRule extends z.output<typeof FundRuleSchema> {}
/** A rule, before validation. */
export interface FundRuleInput extends z.input<typeof FundRuleSchema> {}
/** Money given out of a fund. */
export interface Award extends z.output<typeof AwardSchema> {}
/** An award, before validation. */
export interface AwardInput extends z.input<typeof AwardSchema> {}
