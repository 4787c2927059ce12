import type { Rule } from '../document/rule.js';
import { compareEditions } from '../model/compare-editions.js';
import type { EditionDifference } from '../model/edition-difference.js';
import type { StrategyModel } from '../model/strategy-model.js';
import { type GuardedObjective, guardedObjectives } from './guarded-objectives.js';
import { type RollUp, rollUp } from './roll-up.js';
import { type DeliveryScore, scoreDelivery } from './score-delivery.js';
import { type FullMeasureScore, scoreStrategy } from './score-strategy.js';
import type { Scorecard } from './scorecard.js';

/** As of when, by what and beside what a committee paper reports. */
export interface ReportFactsOptions {
  /** The date to rate at, `YYYY-MM-DD`. Default: that of the document. */
  readonly asOf?: string | undefined;
  /** The rule that makes every rating. Default: that of the document. */
  readonly rule?: Rule | undefined;
  /** The edition before, as `buildModel` links it; it is rated as of its own date. Default: nothing is compared. */
  readonly previous?: StrategyModel | undefined;
}

/** Everything that a committee paper tells of a strategy, before it is put in words: its scorecard, and more. */
export interface ReportFacts extends Scorecard<FullMeasureScore> {
  readonly strategy: StrategyModel;
  /** The whole: how it stands, its rated measures, the worst first, and what would change them. */
  readonly whole: RollUp<undefined>;
  /** The objectives of which all that is rated is green while a gap grows. */
  readonly guarded: readonly GuardedObjective[];
  /** How actions and milestones stand; undefined where nobody says as of when. */
  readonly delivery: DeliveryScore | undefined;
  /** The edition before; undefined where none is given. */
  readonly earlier: RatedEdition | undefined;
}

/** The edition before: how it was rated as of its own date by the rule of the newer one, and what that changed of it. */
export interface RatedEdition {
  readonly card: Scorecard<FullMeasureScore>;
  readonly difference: EditionDifference;
}

/**
 * Everything that a committee paper tells of a strategy. No clock is read.
 *
 * @throws {RangeError} if the date is not a day of the calendar
 * @throws {TypeError} if a strategy does not come from `buildModel`
 *
 * @example
 * const facts = reportFacts(leeds, { asOf: '2009-03-31', previous: leeds });
 * facts.whole.standing; // => 'mixed'
 * facts.delivery.actionTally.late; // => 0
 * facts.earlier.difference.added; // => []
 */
export function reportFacts(
  strategy: StrategyModel,
  { asOf, rule = strategy.document.rule, previous }: ReportFactsOptions = {},
): ReportFacts {
  const card = scoreStrategy(strategy, { asOf, rule });
  const [whole] = rollUp(strategy, card, 'whole');
  return {
    ...card,
    strategy,
    whole: whole!,
    guarded: guardedObjectives(card),
    delivery: card.asOf === undefined ? undefined : scoreDelivery(strategy, card.asOf),
    earlier: previous && {
      card: ratedBy(previous, rule),
      difference: compareEditions(previous, strategy),
    },
  };
}

// Also where the newer edition has no rule and the older one has: by two rules, ratings would differ where nothing changed.
const ratedBy = (strategy: StrategyModel, rule: Rule | undefined): RatedEdition['card'] =>
  scoreStrategy({ ...strategy, document: { ...strategy.document, rule } });
