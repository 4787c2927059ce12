import type { Measure } from '../document/measure.js';
import type { Observation } from '../document/observation.js';
import type { Rule } from '../document/rule.js';
import type { Target } from '../document/target.js';
import type { MeasureModel, RatedModel } from '../model/rated-model.js';
import type { Against } from './conditions/subject.js';
import { type Course, courseIn } from './course-of.js';
import { type GapScore, gapsOf } from './gaps-of.js';
import { type DirectionOfTravel, travelIn } from './direction-of-travel.js';
import { type Progress, progressIn } from './progress-from-baseline.js';
import { type Projection, projectionIn } from './projection-of.js';
import { rateMeasure } from './rate-measure.js';
import { TARGET_DISTANCE } from './rule.js';
import { type MeasureScore, type Scorecard, scorecardOf } from './scorecard.js';
import { sightOf } from './sight.js';
import { wayToGo } from './way-to-go.js';

/** How a strategy is to be rated. */
export interface ScoreOptions {
  /** The date, `YYYY-MM-DD`. Default: see `defaultAsOf`. */
  readonly asOf?: string | undefined;
  /** The rule. Default: that of the document, or else `TARGET_DISTANCE`. */
  readonly rule?: Rule | undefined;
  /** What others have, for rules that compare with them. Default: nothing is known of others. */
  readonly against?: ((measure: MeasureModel) => Against | undefined) | undefined;
}

/** Everything that is told of a measure. Its three lights, `now`, `course` and `forecast`, are never merged into one. */
export interface FullMeasureScore extends MeasureScore {
  /** Whether it is on course for its next target. */
  readonly course: Course;
  /** Whether it will reach its next target if it goes on as it did. */
  readonly forecast: Projection;
  /** Which way it goes, in the short and in the long term. */
  readonly travel: DirectionOfTravel;
  /** How much of the way from its baseline to its target it has covered. */
  readonly progress: Progress;
  /** The gaps between places or groups and the whole, the widest first. */
  readonly gaps: readonly GapScore[];
}

/**
 * Rates every measure of a strategy and counts the ratings, for each objective and for the whole.
 *
 * It is pure: the same model, date and rule give the same scorecard. Time is linear in the number of measures and
 * their figures.
 *
 * @throws {RangeError} if the date is not a day of the calendar as `YYYY-MM-DD`
 *
 * @example
 * scoreStrategy(leeds, { asOf: '2009-03-31' }).tally; // => { total: 34, rated: 10, green: 8, amber: 1, red: 1, none: 24, … }
 */
export function scoreStrategy(
  strategy: RatedModel,
  { asOf: given, rule = strategy.document.rule, against }: ScoreOptions = {},
): Scorecard<FullMeasureScore> {
  return scorecardOf(strategy, given, rule ?? TARGET_DISTANCE, (measure, asOf) => {
    const whole = wholeOf(measure.document);
    const sight = sightOf(whole, asOf);
    return {
      now: rateMeasure(whole, asOf, { rule, against: against?.(measure) }),
      way: wayToGo(whole, asOf),
      course: courseIn(sight),
      forecast: projectionIn(sight),
      travel: travelIn(sight, rule?.change),
      progress: progressIn(sight),
      gaps: gapsOf(measure.document, asOf),
    };
  });
}

// Most figures of a measure may be those of its groups: what speaks of the whole need not pass over them again and again.
function wholeOf(measure: Measure): Measure {
  const isWhole = ({ group, place }: Observation | Target): boolean =>
    place === undefined && group === undefined;
  return { ...measure, targets: measure.targets.filter(isWhole), results: measure.results.filter(isWhole) };
}
