import * as z from 'zod/mini';
import { identifierOf, referenceTo } from './identifier.js';
import { PART } from './part.js';
import { PeriodSchema } from './period.js';
import { SourceSchema } from './source.js';
import { TextSchema } from './text.js';

/** What has to come before a decision takes effect. */
export const DecisionConditionSchema = z.strictObject({
  /** The condition, in a few words of our own. */
  title: TextSchema,
  /** The decision that has to come first. Default: none. */
  decision: z.optional(referenceTo('decision')),
  /** Where it stands. Default: none. */
  source: z.optional(SourceSchema),
});

/**
 * One step on the path by which a strategy is decided: a body is asked something on a day, and does it or has
 * yet to. A step asked for is not a step taken.
 */
export const DecisionSchema = z.strictObject({
  /** The identifier, unique among decisions. */
  id: identifierOf('decision'),
  /** Its number as printed: "37". Default: none. */
  ref: z.optional(TextSchema),
  /** What is decided, in a few words of our own. */
  title: TextSchema,
  /** The body that decides. */
  by: referenceTo('body'),
  /** What it does, or is asked to do. */
  act: z.enum([
    'consider',
    'recommend',
    'endorse',
    'approve',
    'adopt',
    'delegate',
    'prioritise',
    'agree',
    'note',
  ]),
  /** Whether it is asked to, or has done so. */
  standing: z.enum(['asked', 'done', 'refused', 'deferred']),
  /** When it meets. Default: not stated. */
  on: z.optional(PeriodSchema),
  /** The roles that power is delegated to. Default: none. */
  to: z._default(z.array(referenceTo('role')), []),
  /** What has to come first. Default: nothing. */
  conditions: z._default(z.array(DecisionConditionSchema), []),
  /** The documents that are decided on. Default: this strategy. */
  about: z._default(z.array(referenceTo('document')), []),
  /** The words of the act, as printed: "endorse". Default: none. */
  printed: z.optional(TextSchema),
  ...PART,
});

/** One step on the path by which a strategy is decided. */
export interface Decision extends z.output<typeof DecisionSchema> {}
/** A decision, before validation. */
export interface DecisionInput extends z.input<typeof DecisionSchema> {}
/** What has to come before a decision takes effect. */
export interface DecisionCondition extends z.output<typeof DecisionConditionSchema> {}
/** A condition, before validation. */
export interface DecisionConditionInput extends z.input<typeof DecisionConditionSchema> {}
