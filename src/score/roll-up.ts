import type { FullObjectiveModel, ThemeModel } from '../model/aim-models.js';
import type { FullBodyModel } from '../model/body-models.js';
import type { CellModel } from '../model/framework-models.js';
import type { MeasureModel } from '../model/rated-model.js';
import type { StrategyModel } from '../model/strategy-model.js';
import { equalityGuard, type GrowingGap } from './equality-guard.js';
import type { RuleIdentity } from './rule.js';
import type { FullMeasureScore } from './score-strategy.js';
import type { Scorecard } from './scorecard.js';
import { type Tally, tally } from './tally.js';
import { type Change, whatWouldChange } from './what-would-change.js';
import { worstFirst } from './worst-first.js';

/** By what the measures of a strategy are rolled up. */
export type RollUpBy = 'objective' | 'theme' | 'body' | 'cell' | 'whole';

/** The part that a roll-up is of; `undefined` for the measures that belong to none. */
export interface RolledUpParts {
  objective: FullObjectiveModel | undefined;
  theme: ThemeModel | undefined;
  body: FullBodyModel | undefined;
  cell: CellModel;
  whole: undefined;
}

/** The measures of one part, counted and never averaged. */
export interface RollUp<Part> {
  readonly part: Part;
  /** The rule that made every rating. */
  readonly rule: RuleIdentity;
  /** How many have each colour, how many have none, and why: the coverage is `rated` of `total`. */
  readonly tally: Tally;
  /**
   * `on-target` where all that are rated are green and no gap grows; `gap-grows` where all are green and the gap to the
   * worst-off place or group grows in one; `mixed` where not all are green; `not-rated` where none is rated. Those that
   * are not rated make nothing green and nothing red: read it beside the coverage.
   */
  readonly standing: 'on-target' | 'gap-grows' | 'mixed' | 'not-rated';
  /** The rated measures, the worst first, as `worstFirst` has them. */
  readonly worstFirst: readonly FullMeasureScore[];
  /** The gaps that keep it from being plainly green. */
  readonly growingGaps: readonly GrowingGap[];
  /** What would change it: the steps of its measures to the next colour, the room that they have, and what is missing. */
  readonly changes: readonly Change[];
}

/**
 * The ratings of a strategy by objective, theme, body, framework cell, or as a whole.
 *
 * A measure counts once for each part that it belongs to: an objective that its indicator serves, the themes of these,
 * the bodies that answer for it, and the cells in which its indicator, or an objective of it, is placed. Parts without
 * measures are told too. What belongs to no objective, theme or body comes last, under `undefined`, if there is any.
 *
 * @param card - the scorecard of the same model, from `scoreStrategy`
 * @throws {RangeError} if the scorecard is that of another model
 *
 * @example
 * const [whole] = rollUp(leeds, scoreStrategy(leeds, { asOf: '2009-03-31' }), 'whole');
 * whole.standing; // => 'mixed'
 * whole.worstFirst[0].measure.document.id; // => 'bp-25-b'
 */
export function rollUp<By extends RollUpBy>(
  strategy: StrategyModel,
  card: Scorecard<FullMeasureScore>,
  by: By,
): readonly RollUp<RolledUpParts[By]>[] {
  if (card.strategy !== strategy) {
    throw new RangeError('rollUp requires the scorecard of the same model, got that of another');
  }
  const parts = MEASURES_BY[by](strategy);
  return [...parts].map(([part, measures]) =>
    rolledUp(
      part,
      card.rule,
      card.measures.filter(({ measure }) => measures.has(measure)),
    ),
  );
}

function rolledUp<Part>(part: Part, rule: RuleIdentity, scores: readonly FullMeasureScore[]): RollUp<Part> {
  const counted = tally(scores.map(({ now }) => now));
  const growingGaps = equalityGuard(scores);
  return {
    part,
    rule,
    tally: counted,
    standing: standingOf(counted, growingGaps),
    worstFirst: worstFirst(scores),
    growingGaps,
    changes: scores.flatMap((score) => whatWouldChange(score, rule)),
  };
}

function standingOf({ rated, green }: Tally, gaps: readonly GrowingGap[]): RollUp<unknown>['standing'] {
  if (rated === 0) return 'not-rated';
  if (green < rated) return 'mixed';
  return gaps.length > 0 ? 'gap-grows' : 'on-target';
}

type Grouping<Part> = (strategy: StrategyModel) => Map<Part, ReadonlySet<MeasureModel>>;

const MEASURES_BY: { readonly [By in RollUpBy]: Grouping<RolledUpParts[By]> } = {
  whole: ({ measures }) => new Map([[undefined, new Set(measures)]]),
  objective: (strategy) => grouped(strategy, strategy.objectives, ({ indicator }) => indicator.objectives),
  theme: (strategy) =>
    grouped(strategy, strategy.themes, ({ indicator }) =>
      indicator.objectives.flatMap(({ theme, workstreams }) => [
        ...(theme === undefined ? [] : [theme]),
        ...workstreams,
      ]),
    ),
  body: (strategy) => grouped(strategy, strategy.bodies, ({ indicator }) => indicator.leads),
  cell: ({ frameworks }) =>
    new Map(
      frameworks.flatMap(({ cells }) =>
        cells.map((cell): [CellModel, Set<MeasureModel>] => [cell, measuresIn(cell)]),
      ),
    ),
};

function grouped<Part>(
  { measures }: StrategyModel,
  parts: readonly Part[],
  partsOf: (measure: StrategyModel['measures'][number]) => readonly Part[],
): Map<Part | undefined, Set<MeasureModel>> {
  const found = new Map<Part | undefined, Set<MeasureModel>>(parts.map((part) => [part, new Set()]));
  for (const measure of measures) {
    const own = partsOf(measure);
    for (const part of own.length === 0 ? [undefined] : own) {
      const set = found.get(part) ?? new Set();
      found.set(part, set.add(measure));
    }
  }
  return found;
}

function measuresIn({ links }: CellModel): Set<MeasureModel> {
  return new Set(
    links.flatMap(({ part: { kind, part } }): readonly MeasureModel[] => {
      if (kind === 'measure') return [part];
      if (kind === 'indicator') return part.measures;
      return kind === 'objective' ? part.indicators.flatMap(({ measures }) => measures) : [];
    }),
  );
}
