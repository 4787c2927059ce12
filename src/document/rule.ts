import * as z from 'zod/mini';
import { AllowanceSchema } from './allowance.js';
import { ConditionSchema } from './condition.js';
import { IdentifierSchema } from './identifier.js';
import { TextSchema } from './text.js';

/** The colours that a level may have: those of red, amber and green schemes, of schemes with blue, and grey for neither. */
export const LEVEL_COLOURS = ['blue', 'green', 'amber-green', 'grey', 'amber', 'amber-red', 'red'] as const;

const LEVEL = {
  /** The council's own word: "On track". */
  word: TextSchema,
  /** Its colour. A view shows the word and a shape as well. */
  colour: z.enum(LEVEL_COLOURS),
};

/** A level that a measure reaches by meeting one of several conditions. */
export const LevelSchema = z.strictObject({
  ...LEVEL,
  /** The conditions, of which one is enough. */
  when: z.array(ConditionSchema).check(z.minLength(1)),
});

/**
 * How a council rates: levels from the best to the worst, with the conditions of each, as data and without code.
 *
 * A measure is on the first level of which it meets a condition, and on the last one where it meets none. Where a
 * condition cannot be decided, because what it needs is missing, the measure is not rated and the reason is told.
 *
 * @example
 * RuleSchema.safeParse({
 *   id: 'our-rule',
 *   version: '1.0.0',
 *   title: 'Target met or not',
 *   source: 'Performance report 2009',
 *   levels: [{ word: 'Met', colour: 'green', when: [{ kind: 'within', allowance: { kind: 'none' } }] }],
 *   otherwise: { word: 'Not met', colour: 'red' },
 * }).success; // => true
 */
export const RuleSchema = z.strictObject({
  /** The name, which never changes its meaning. */
  id: IdentifierSchema,
  /** The version, by semantic versioning: a change that moves any rating is a new major version. */
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/, { error: 'version' })),
  /** What it is called: "Within 10% of target, or improved". */
  title: TextSchema,
  /** Who set it, and where it is written. */
  source: TextSchema,
  /** The levels but the last, from the best on. */
  levels: z.array(LevelSchema).check(z.minLength(1), z.maxLength(6)),
  /** The last level: where a measure is that reaches none of the others. */
  otherwise: z.strictObject(LEVEL),
  /** How far a figure has to move to count as changed, where no sample or interval says so. Default: not stated. */
  change: z.optional(AllowanceSchema),
});

/** How a council rates, as data. */
export interface Rule extends z.output<typeof RuleSchema> {}
/** A rule, before validation. */
export interface RuleInput extends z.input<typeof RuleSchema> {}
/** A level of a rule that a measure reaches by a condition. */
export interface Level extends z.output<typeof LevelSchema> {}
/** A level, before validation. */
export interface LevelInput extends z.input<typeof LevelSchema> {}
