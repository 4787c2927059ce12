import type { Condition } from '../document/condition.js';
import type { Rule } from '../document/rule.js';
import type { MeasureModel } from '../model/rated-model.js';
import { exactDifference } from '../statistics/exact-difference.js';
import { marginOfError } from './margin-of-error.js';
import { type Colour, type Rating, RATINGS, type Reason } from './rating.js';
import type { RuleIdentity } from './rule.js';
import type { MeasureScore } from './scorecard.js';
import { isFigures, isNumberObservation, targetFigures } from './target-figures.js';

/** What would change the rating of a measure. */
export type Change = { readonly measure: MeasureModel } & (
  | {
      /** It would be better, if the result were better by `by`, in the unit of its figures. */
      readonly kind: 'improve';
      readonly from: Colour;
      readonly to: Colour;
      readonly by: number;
    }
  | {
      /** It would be worse, if the result were worse by more than `by`. */
      readonly kind: 'slip';
      readonly from: Colour;
      readonly to: Colour;
      readonly by: number;
    }
  /** It could be rated, if these were mended. */
  | { readonly kind: 'rate'; readonly reasons: readonly [Reason, ...Reason[]] }
);

/**
 * What would change the rating of a measure: the step to the next better colour, the room before the next worse one, or
 * what stands in the way of a rating.
 *
 * Limits are those of the shortfall; a level that hangs on an earlier result, on others or on a method has none, and no
 * step to it is told. Nor is one told where the target can be read in two ways, or where nobody says what lies below.
 *
 * @param rule - the rule that made the rating, from the scorecard: only its levels say what lies below the last limit
 *
 * @example
 * whatWouldChange(leedsIn2009.measures.find(({ now }) => now.rating === 'amber')); // => [{ kind: 'improve', from: 'amber', to: 'green', by: 0.04, … }, { kind: 'slip', from: 'amber', to: 'red', by: 0.46, … }]
 */
export function whatWouldChange(
  { measure, now }: Pick<MeasureScore, 'measure' | 'now'>,
  rule?: RuleIdentity | Rule,
): readonly Change[] {
  if (now.rating === 'none') return [{ measure, kind: 'rate', reasons: now.reasons }];
  const { rating: from, shortfall: at } = now;
  if (at === undefined || isReadInTwoWays(measure, now)) return [];
  const steps = stepsOf(measure, now);
  const changes: Change[] = [];
  // The nearest limit on either side; the colours beyond it are those of the levels that the limits bound.
  const better = steps.findLast(({ limit, colour }) => limit < at && isBetter(colour, from));
  if (better !== undefined) {
    changes.push({
      measure,
      kind: 'improve',
      from,
      to: better.colour,
      by: exactDifference(at, better.limit),
    });
  }
  const own = steps.findLast(({ colour, limit }) => colour === from && limit >= at);
  const worse = own && below(own, steps, now, rule);
  if (own !== undefined && worse !== undefined && isBetter(from, worse)) {
    const by = exactDifference(exactDifference(own.limit, at), 0 - roomInRange(now));
    changes.push({ measure, kind: 'slip', from, to: worse, by });
  }
  return changes;
}

// How far a figure within the range that is good lies from its nearer end: as far it may move and fall short of nothing.
function roomInRange({ inputs: { polarity, result } }: Coloured): number {
  if (polarity.direction !== 'within' || !isNumberObservation(result)) return 0;
  const { value } = result.value;
  return Math.max(0, Math.min(exactDifference(value, polarity.low), exactDifference(polarity.high, value)));
}

interface Step {
  /** How far short a result may fall and still have the colour. */
  readonly limit: number;
  readonly colour: Colour;
  /** The place of the level among those of the rule. */
  readonly level: number;
}

type Coloured = Exclude<Rating, { rating: 'none' }>;

// The steps down, the best first. A step that ends where a better one does is never stood on.
function stepsOf(measure: MeasureModel, now: Coloured): readonly Step[] {
  const steps = limitsOf(measure, now);
  return steps.filter(({ limit }, index) => steps.slice(0, index).every((better) => better.limit < limit));
}

function limitsOf({ document }: MeasureModel, now: Coloured): readonly Step[] {
  if ('level' in now) {
    return now.limits.map(({ level, shortfall, colour }) => ({ limit: shortfall, colour, level }));
  }
  const { result } = now.inputs;
  const margin = result === undefined ? undefined : marginOfError(result, document);
  return [
    { limit: 0, colour: 'green', level: 0 },
    { limit: Math.max(now.thresholds.tolerance, margin ?? 0), colour: 'amber', level: 1 },
  ];
}

// The colour below a step: of the next one, or of the last level; where no level on the way hangs on anything but limits.
function below(
  own: Step,
  steps: readonly Step[],
  now: Coloured,
  rule: RuleIdentity | Rule | undefined,
): Colour | undefined {
  const next = steps[steps.indexOf(own) + 1];
  if (!('level' in now)) return next?.colour ?? 'red';
  if (rule === undefined || !('levels' in rule)) return undefined;
  const passed = rule.levels.slice(own.level, next?.level);
  return passed.every(({ when }) => when.every(isLimit)) ? (next?.colour ?? lastOf(rule)) : undefined;
}

const isLimit = ({ kind }: Condition): boolean => kind === 'within' || kind === 'beyond';

function lastOf({ otherwise: { colour } }: Rule): Colour {
  if (colour === 'red') return 'red';
  return colour === 'green' || colour === 'blue' ? 'green' : 'amber';
}

const isBetter = (a: Colour, b: Colour): boolean => RATINGS.indexOf(a) < RATINGS.indexOf(b);

function isReadInTwoWays({ document }: MeasureModel, { inputs: { target } }: Coloured): boolean {
  const figures = target === undefined ? undefined : targetFigures(target, document);
  return isFigures(figures) && figures.some(({ value }) => value !== figures[0]!.value);
}
