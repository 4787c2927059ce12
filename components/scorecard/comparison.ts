import {
  compareRules,
  type FullMeasureScore,
  buildRatedModel,
  measureName,
  type MeasureModel,
  PRESETS,
  type Rating,
  type RuleIdentity,
  type Scorecard,
  scoreStrategy,
  type Strategy,
  type Tally,
} from '../../src/index.js';

/** One side of a comparison: an edition, or a rule. */
export interface ComparedSide {
  readonly asOf: string | undefined;
  readonly rule: RuleIdentity;
  readonly tally: Tally;
}

/** A measure that the sides rate otherwise. */
export interface DifferingMeasure {
  readonly name: string;
  /** Its rating on each side, in their order. */
  readonly ratings: readonly Rating[];
}

/** A scorecard beside others: the edition before, or the same edition by the rules of others. */
export interface Comparison {
  readonly of: 'editions' | 'rules';
  /** The scorecard itself is the first. */
  readonly sides: readonly ComparedSide[];
  /** How many measures all sides have; those that one has alone cannot differ. */
  readonly shared: number;
  readonly differing: readonly DifferingMeasure[];
}

/**
 * A scorecard beside the edition before, which is rated as of its own date and by the rule of the newer one: by two rules, ratings would
 * differ where nothing changed.
 */
export function besideEdition(card: Scorecard, previous: Strategy): Comparison {
  const { rule } = card.strategy.document;
  const before = scoreStrategy(buildRatedModel({ ...previous, rule }));
  const earlier = new Map(before.measures.map(({ measure, now }) => [identity(measure), now]));
  const shared = card.measures.flatMap(({ measure, now }) => {
    const then = earlier.get(identity(measure));
    return then === undefined ? [] : [{ name: measureName(measure), ratings: [now, then] }];
  });
  return {
    of: 'editions',
    sides: [card, before],
    shared: shared.length,
    differing: shared.filter(({ ratings: [now, then] }) => gradeOf(now!) !== gradeOf(then!)),
  };
}

/** A scorecard beside what it would be by the rules of others; undefined where none of the names is that of a preset. */
export function besideRules(card: Scorecard, names: readonly string[]): Comparison | undefined {
  const presets = names.flatMap((name) => PRESETS.find(({ id }) => id === name) ?? []);
  if (presets.length === 0) return undefined;
  const own = card.strategy.document.rule;
  const compared = compareRules(card.strategy, {
    asOf: card.asOf,
    rules: own === undefined ? presets : [own, ...presets],
  });
  // where the council has a rule of its own, ours is none of the two that somebody asked for
  const from = own === undefined ? 0 : 1;
  const { asOf, measures } = compared;
  return {
    of: 'rules',
    sides: compared.rules.slice(from).map((side) => ({ ...side, asOf })),
    shared: measures.length,
    differing: measures
      .map(({ measure, ratings }) => ({ name: measureName(measure), ratings: ratings.slice(from) }))
      .filter(({ ratings }) => new Set(ratings.map(({ rating }) => rating)).size > 1),
  };
}

/** Those of the names that no preset has. */
export const unknownRules = (names: readonly string[]): string[] =>
  names.filter((name) => PRESETS.every(({ id }) => id !== name));

/** The names that presets have. */
export const knownRules = (): string => PRESETS.map(({ id }) => id).join(', ');

/** The same scorecard with all that is told of each measure, the gaps between places and groups among it. */
export const fullCard = ({ strategy, asOf }: Scorecard): Scorecard<FullMeasureScore> =>
  scoreStrategy(strategy, { asOf });

const identity = ({ document, indicator }: MeasureModel): string =>
  `${indicator.document.id}\0${document.id}`;

// by the levels of one rule, two may have one colour
const gradeOf = (rating: Rating): string => ('level' in rating ? rating.level.word : rating.rating);
