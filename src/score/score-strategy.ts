import type { MeasureModel, ObjectiveModel, RatedModel } from '../model/rated-model.js';
import { requireDay } from '../model/require-day.js';
import { defaultAsOf } from './as-of.js';
import { rateMeasure } from './rate-measure.js';
import type { Rating } from './rating.js';
import { type Rule, TARGET_DISTANCE } from './rule.js';
import { type Tally, tally } from './tally.js';
import { type Way, wayToGo } from './way-to-go.js';

/** One measure, rated now and with its way to the next target. */
export interface MeasureScore {
  readonly measure: MeasureModel;
  readonly now: Rating;
  readonly way: Way;
}

/** The measures of one objective, counted. */
export interface ObjectiveScore {
  /** The objective; undefined for the measures that serve none. */
  readonly objective: ObjectiveModel | undefined;
  readonly tally: Tally;
  readonly measures: readonly MeasureScore[];
}

/** A whole strategy, rated as of one date by one rule. */
export interface Scorecard {
  readonly strategy: RatedModel;
  /** The date as of which it holds, `YYYY-MM-DD`; undefined where the document dates nothing. */
  readonly asOf: string | undefined;
  /** The rule that made every rating. */
  readonly rule: Rule;
  /** All measures, each counted once. */
  readonly tally: Tally;
  /** The objectives, in the order of the document; a measure that serves two stands in both. */
  readonly objectives: readonly ObjectiveScore[];
  /** Every measure, in the order of the document. */
  readonly measures: readonly MeasureScore[];
}

/** How a strategy is to be rated. */
export interface ScoreOptions {
  /** The date, `YYYY-MM-DD`. Default: see `defaultAsOf`. */
  readonly asOf?: string | undefined;
}

/**
 * Rates every measure of a strategy and counts the ratings, for each objective and for the whole.
 *
 * It is pure: the same model and date give the same scorecard. Time is linear in the number of measures and
 * their figures.
 *
 * @throws {RangeError} if the date is not a day of the calendar as `YYYY-MM-DD`
 *
 * @example
 * scoreStrategy(leeds, { asOf: '2009-03-31' }).tally; // => { total: 34, rated: 10, green: 8, amber: 1, red: 1, none: 24, … }
 */
export function scoreStrategy(strategy: RatedModel, options: ScoreOptions = {}): Scorecard {
  const asOf = options.asOf ?? defaultAsOf(strategy.document);
  if (asOf !== undefined) requireDay('asOf', asOf);
  const measures = strategy.measures.map((measure): MeasureScore => ({
    measure,
    now: rateMeasure(measure.document, asOf),
    way: wayToGo(measure.document, asOf),
  }));
  const byObjective = new Map<ObjectiveModel | undefined, MeasureScore[]>();
  for (const objective of strategy.objectives) byObjective.set(objective, []);
  for (const score of measures) {
    const { objectives } = score.measure.indicator;
    for (const objective of objectives.length === 0 ? [undefined] : objectives) {
      const scores = byObjective.get(objective) ?? [];
      byObjective.set(objective, scores);
      scores.push(score);
    }
  }
  const count = (scores: readonly MeasureScore[]): Tally => tally(scores.map((score) => score.now));
  return {
    strategy,
    asOf,
    rule: TARGET_DISTANCE,
    tally: count(measures),
    objectives: [...byObjective].map(([objective, scores]) => ({
      objective,
      tally: count(scores),
      measures: scores,
    })),
    measures,
  };
}
