import * as z from 'zod/mini';
import { YesNoSchema } from './yes-no.js';
import { AllowanceSchema } from './allowance.js';

/** Which way a figure counts that lies exactly on a limit: for the better level or for the worse one. */
const tie = z._default(z.enum(['better', 'worse']), 'better');

/**
 * One way for a measure to reach a level of a rule.
 *
 * | kind | it holds where the result |
 * | --- | --- |
 * | `within` | falls short of the target by no more than the allowance |
 * | `beyond` | is better than the target by the allowance or more |
 * | `floor` | is at the floor of the measure, or better |
 * | `improved` | is better than an earlier result, or as good where `held` is true |
 * | `too-close` | has an interval that reaches the target: a survey cannot tell the two apart |
 * | `quartile` | is among the best quarters of the figures that it is compared with |
 * | `growth` | grew, since the baseline, as one of the words of Open SDG says |
 * | `benchmark` | compares with a benchmark so, by its interval |
 * | `target` | compares with the target so, by its interval |
 * | `trend` | ends a trend of its latest five figures that goes so |
 * | `variation` | is such a point of a control chart |
 * | `assurance` | belongs to a control chart that meets the target so |
 *
 * @example
 * ConditionSchema.safeParse({ kind: 'within', allowance: { kind: 'relative', share: 0.1 } }).success; // => true
 */
export const ConditionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    /** Says that the result may fall short of the target by an allowance, but by no more. */
    kind: z.literal('within'),
    /** By how much. */
    allowance: AllowanceSchema,
    /** Where a result counts that lies exactly on the limit. Default: `better`. */
    tie,
  }),
  z.strictObject({
    /** Says that the result is better than the target by an allowance. */
    kind: z.literal('beyond'),
    /** By how much. */
    allowance: AllowanceSchema,
    /** Where a result counts that lies exactly on the limit. Default: `better`. */
    tie,
  }),
  z.strictObject({
    /** Says that the result is at the floor that the council set for the measure, or better. */
    kind: z.literal('floor'),
    /** Where a result counts that lies exactly on the floor. Default: `better`. */
    tie,
  }),
  z.strictObject({
    /** Says that the result is better than an earlier one. */
    kind: z.literal('improved'),
    /** Which earlier one: of the period before, of the same period a year before, or the baseline. */
    since: z.enum(['last-period', 'last-year', 'baseline']),
    /** Whether a result counts that is as good as the earlier one. Default: false. */
    held: z._default(YesNoSchema, false),
  }),
  z.strictObject({
    /** Says that the interval of the result reaches the target. A result without a known interval never does. */
    kind: z.literal('too-close'),
  }),
  z.strictObject({
    /** Says that the result is among the best quarters of those that it is compared with. */
    kind: z.literal('quartile'),
    /** How many quarters: 1 is the best quarter alone. */
    best: z.literal([1, 2, 3]),
  }),
  z.strictObject({
    /** Says that it grew enough, by the method of Statistics Canada and Open SDG. */
    kind: z.literal('growth'),
    /** What the method calls it. */
    is: z
      .array(
        z.enum([
          'target-achieved',
          'on-track',
          'progress-needs-acceleration',
          'limited-progress',
          'deterioration',
        ]),
      )
      .check(z.minLength(1)),
  }),
  z.strictObject({
    /** Says how its interval compares: with a `benchmark`, which is given apart, or with the `target`. */
    kind: z.enum(['benchmark', 'target']),
    /** How. */
    is: z.array(z.enum(['better', 'similar', 'worse'])).check(z.minLength(1)),
  }),
  z.strictObject({
    /** Says where its latest five figures go, by the method of Fingertips. */
    kind: z.literal('trend'),
    /** Where. */
    is: z.array(z.enum(['getting-better', 'no-significant-change', 'getting-worse'])).check(z.minLength(1)),
  }),
  z.strictObject({
    /** Says what its control chart says of the latest figure, by the method of Making Data Count. */
    kind: z.literal('variation'),
    /** What. */
    is: z.array(z.enum(['improvement', 'common-cause', 'concern'])).check(z.minLength(1)),
  }),
  z.strictObject({
    /** Says whether its control chart can be relied on to meet the target, by the method of Making Data Count. */
    kind: z.literal('assurance'),
    /** Whether. */
    is: z.array(z.enum(['pass', 'hit-and-miss', 'fail'])).check(z.minLength(1)),
  }),
]);

/** One way for a measure to reach a level of a rule. */
export type Condition = z.output<typeof ConditionSchema>;
/** A condition, before validation. */
export type ConditionInput = z.input<typeof ConditionSchema>;
