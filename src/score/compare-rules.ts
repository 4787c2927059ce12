import type { Rule } from '../document/rule.js';
import type { MeasureModel, RatedModel } from '../model/rated-model.js';
import { requireDay } from '../model/require-day.js';
import { defaultAsOf } from './as-of.js';
import type { Against } from './conditions/subject.js';
import { PRESETS } from './presets.js';
import { rateMeasure } from './rate-measure.js';
import type { Rating } from './rating.js';
import { type RuleIdentity, TARGET_DISTANCE } from './rule.js';
import { type Tally, tally } from './tally.js';

/** What is compared, and how. */
export interface CompareOptions {
  /** The date, `YYYY-MM-DD`. Default: see `defaultAsOf`. */
  readonly asOf?: string | undefined;
  /** The rules to set beside `TARGET_DISTANCE`. Default: the rule of the document, if it has one, and all of `PRESETS`. */
  readonly rules?: readonly Rule[] | undefined;
  /** What others have, for rules that compare with them. Default: nothing is known of others. */
  readonly against?: ((measure: MeasureModel) => Against | undefined) | undefined;
}

/** A measure under every rule. */
export interface MeasureUnderRules {
  readonly measure: MeasureModel;
  /** Its rating by each rule, in the order of the rules. */
  readonly ratings: readonly Rating[];
  /** Whether those rules that rate it come to different colours. */
  readonly differs: boolean;
}

/** One strategy under several rules, side by side. */
export interface RuleComparison {
  readonly asOf: string | undefined;
  /** The rules, `TARGET_DISTANCE` first, each with what it comes to. Coverage differs: compare colours with it in mind. */
  readonly rules: readonly { readonly rule: RuleIdentity; readonly tally: Tally }[];
  readonly measures: readonly MeasureUnderRules[];
}

/**
 * The same strategy under several rules: what it would look like by the rule of a neighbour.
 *
 * No rule is preferred and nothing is summed up over rules. A measure that a rule cannot rate is unrated under it, with
 * the reason, and does not make the rules differ.
 *
 * @throws {RangeError} if the date is not a day of the calendar
 *
 * @example
 * const { rules } = compareRules(leeds, { asOf: '2009-03-31' });
 * rules.map(({ rule, tally }) => `${rule.id} ${tally.green}/${tally.rated}`).slice(0, 2); // => ['target-distance 8/10', 'havering-2013 10/10']
 */
export function compareRules(strategy: RatedModel, options: CompareOptions = {}): RuleComparison {
  const asOf = options.asOf ?? defaultAsOf(strategy.document);
  if (asOf !== undefined) requireDay('asOf', asOf);
  const own = strategy.document.rule;
  const rules = options.rules ?? (own === undefined ? PRESETS : [own, ...PRESETS]);
  const columns = [undefined, ...rules];
  const measures = strategy.measures.map((measure): MeasureUnderRules => {
    const against = options.against?.(measure);
    const ratings = columns.map((rule) => rateMeasure(measure.document, asOf, { rule, against }));
    const colours = new Set(ratings.map(({ rating }) => rating).filter((rating) => rating !== 'none'));
    return { measure, ratings, differs: colours.size > 1 };
  });
  return {
    asOf,
    rules: columns.map((rule, index) => ({
      rule: rule ?? TARGET_DISTANCE,
      tally: tally(measures.map(({ ratings }) => ratings[index]!)),
    })),
    measures,
  };
}
