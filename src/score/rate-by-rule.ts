import type { Condition } from '../document/condition.js';
import type { Measure } from '../document/measure.js';
import type { Level, Rule } from '../document/rule.js';
import { standingAsOf } from './as-of.js';
import { growthTarget } from './conditions/growth.js';
import type { Against, Subject } from './conditions/subject.js';
import { shortfallLimit } from './conditions/target-conditions.js';
import { asksTarget, verdictOn } from './conditions/verdict-on.js';
import { earlierResult } from './earlier-result.js';
import { flagsOf } from './flags.js';
import { inputsOf } from './rate-by-distance.js';
import { obstacles } from './obstacles.js';
import type { Colour, RatedByRule, Rating, Reason } from './rating.js';
import { type JudgedPolarity, shortfall } from './shortfall.js';
import { isFigures, type NumberObservation, targetFigures } from './target-figures.js';

/**
 * Rates a measure by a rule that is data: the first of its levels of which the measure meets a condition, or the last.
 *
 * A level that cannot be decided, because what its conditions need is missing, makes the measure unrated with the
 * reason: a result short of its target, under a rule that asks whether it improved, is neither amber nor red while
 * nothing is known of last year. Where the target can be read in two ways, both have to come to the same level.
 *
 * @param measure - the measure, from a validated document
 * @param rule - the rule, from a validated document or among `PRESETS`
 * @param asOf - the date, `YYYY-MM-DD`; see `rateMeasure`
 * @param against - what others have, for rules that compare with them
 *
 * @example
 * rateByRule(topEarnersWomen, PRESETS[0], '2009-03-31').level.word; // => 'Green'
 */
export function rateByRule(
  measure: Measure,
  rule: Rule,
  asOf?: string,
  against: Against = {},
): RatedByRule | Extract<Rating, { rating: 'none' }> {
  const standing = standingAsOf(measure, asOf);
  const { target, result } = standing;
  const conditions = rule.levels.flatMap(({ when }) => when);
  const needsTarget = conditions.some(asksTarget);
  // Growth leads to a target that lies ahead, where there is one.
  const grows = !needsTarget && conditions.some(({ kind }) => kind === 'growth');
  const { id, version, title, source } = rule;
  const base = {
    rule: { id, version, title, source },
    asOf,
    inputs: inputsOf(measure, grows ? { ...standing, target: growthTarget(measure, asOf) } : standing),
    flags: flagsOf(measure, standing),
  };
  const unrated = ([first, ...more]: readonly [Reason, ...Reason[]]): Extract<
    Rating,
    { rating: 'none' }
  > => ({
    ...base,
    rating: 'none',
    reasons: [first, ...more],
  });
  const [obstacle, ...more] = obstacles(measure, standing).filter(
    ({ code }) => needsTarget || !OF_TARGETS.includes(code),
  );
  if (obstacle !== undefined) return unrated([obstacle, ...more]);

  const found = result as NumberObservation;
  const figures = target === undefined ? undefined : targetFigures(target, measure);
  const readings = (isFigures(figures) ? figures : [undefined]).map((figure) =>
    reading(rule, {
      measure,
      polarity: measure.polarity as JudgedPolarity,
      asOf,
      result: found,
      figure,
      against,
    }),
  );
  const undecided = readings.find((each) => 'code' in each);
  if (undecided !== undefined) return unrated([undecided]);
  const [first, ...others] = readings as Reading[];
  if (others.some(({ level }) => level.place !== first!.level.place)) {
    return unrated([{ code: 'readings-disagree' }]);
  }
  const since = conditions.find((condition) => condition.kind === 'improved')?.since;
  return {
    ...base,
    ...first!,
    ...(needsTarget ? {} : { shortfall: undefined }),
    earlier: since === undefined ? undefined : earlierResult(measure, found, since, asOf),
  };
}

type Reading = Pick<RatedByRule, 'rating' | 'level' | 'because' | 'shortfall' | 'limits'>;

function reading(rule: Rule, subject: Subject): Reading | Reason {
  const { figure, polarity, result } = subject;
  const reached = reach(rule, subject);
  if ('code' in reached) return reached;
  const { word, colour } = rule.levels[reached.place] ?? rule.otherwise;
  return {
    rating: LIGHTS[colour],
    level: { word, colour, place: reached.place },
    because: reached.because,
    shortfall: figure === undefined ? undefined : shortfall(result.value.value, figure.value, polarity),
    limits: figure === undefined ? [] : limitsOf(rule, subject),
  };
}

// The first level of which a condition is met. One that is met decides, whatever another of its level may need.
function reach(
  { levels }: Rule,
  subject: Subject,
): { readonly place: number; readonly because: Condition | undefined } | Reason {
  for (const [place, { when }] of levels.entries()) {
    const verdicts = when.map((condition) => verdictOn(condition, subject));
    const met = verdicts.indexOf(true);
    if (met >= 0) return { place, because: when[met] };
    const reason = verdicts.find((verdict) => typeof verdict === 'object');
    if (reason !== undefined) return reason;
  }
  return { place: levels.length, because: undefined };
}

function limitsOf({ levels }: Rule, subject: Subject): RatedByRule['limits'] {
  return levels.flatMap(({ when, colour }, level) =>
    when.flatMap((condition) => {
      if (condition.kind !== 'within' && condition.kind !== 'beyond') return [];
      const limit = shortfallLimit(condition, subject);
      return limit === undefined ? [] : [{ level, colour: LIGHTS[colour], shortfall: limit }];
    }),
  );
}

/** The three colours in which a tally counts the colours of levels. */
const LIGHTS: Readonly<Record<Level['colour'], Colour>> = {
  blue: 'green',
  green: 'green',
  'amber-green': 'amber',
  grey: 'amber',
  amber: 'amber',
  'amber-red': 'amber',
  red: 'red',
};

/** The reasons that matter only to rules that compare with a target. */
const OF_TARGETS: readonly Reason['code'][] = [
  'no-target',
  'no-target-due',
  'target-not-a-number',
  'no-baseline',
  'unit-differs',
  'result-before-target',
];
