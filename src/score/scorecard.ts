import type { MeasureModel, ObjectiveModel, RatedModel } from '../model/rated-model.js';
import { requireDay } from '../model/require-day.js';
import { defaultAsOf } from './as-of.js';
import type { Rating } from './rating.js';
import type { RuleIdentity } from './rule.js';
import { type Tally, tally } from './tally.js';
import type { Way } from './way-to-go.js';

/** One measure, rated now and with its way to the next target. */
export interface MeasureScore {
  readonly measure: MeasureModel;
  readonly now: Rating;
  readonly way: Way;
}

/** The measures of one objective, counted. */
export interface ObjectiveScore<Score extends MeasureScore = MeasureScore> {
  /** The objective; undefined for the measures that serve none. */
  readonly objective: ObjectiveModel | undefined;
  readonly tally: Tally;
  readonly measures: readonly Score[];
}

/** A whole strategy, rated as of one date by one rule. */
export interface Scorecard<Score extends MeasureScore = MeasureScore> {
  readonly strategy: RatedModel;
  /** The date as of which it holds, `YYYY-MM-DD`; undefined where the document dates nothing. */
  readonly asOf: string | undefined;
  /** The rule that made every rating. */
  readonly rule: RuleIdentity;
  /** All measures, each counted once. */
  readonly tally: Tally;
  /** The objectives, in the order of the document; a measure that serves two stands in both. */
  readonly objectives: readonly ObjectiveScore<Score>[];
  /** Every measure, in the order of the document. */
  readonly measures: readonly Score[];
}

/**
 * The scorecard of a strategy, by any way of rating.
 *
 * @param given - the date, `YYYY-MM-DD`; undefined takes that of the document, see `defaultAsOf`
 * @param rule - the rule that makes every rating
 * @param score - what is told of a measure as of the date
 * @throws {RangeError} if the date is not a day of the calendar as `YYYY-MM-DD`
 */
export function scorecardOf<Told extends Omit<MeasureScore, 'measure'>>(
  strategy: RatedModel,
  given: string | undefined,
  rule: RuleIdentity,
  score: (measure: MeasureModel, asOf: string | undefined) => Told,
): Scorecard<Told & { readonly measure: MeasureModel }> {
  type Score = Told & { readonly measure: MeasureModel };
  const asOf = given ?? defaultAsOf(strategy.document);
  if (asOf !== undefined) requireDay('asOf', asOf);
  const measures = strategy.measures.map((measure): Score => ({ measure, ...score(measure, asOf) }));
  const byObjective = new Map<ObjectiveModel | undefined, Score[]>();
  for (const objective of strategy.objectives) byObjective.set(objective, []);
  for (const score of measures) {
    const { objectives } = score.measure.indicator;
    for (const objective of objectives.length === 0 ? [undefined] : objectives) {
      const scores = byObjective.get(objective) ?? [];
      byObjective.set(objective, scores);
      scores.push(score);
    }
  }
  const count = (scores: readonly Score[]): Tally => tally(scores.map((score) => score.now));
  return {
    strategy,
    asOf,
    rule,
    tally: count(measures),
    objectives: [...byObjective].map(([objective, scores]) => ({
      objective,
      tally: count(scores),
      measures: scores,
    })),
    measures,
  };
}
