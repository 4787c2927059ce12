import type { Measure } from '../document/measure.js';
import type { Rule } from '../document/rule.js';
import type { Against } from './conditions/subject.js';
import { marginOfError } from './margin-of-error.js';
import { ownTolerance } from './own-tolerance.js';
import { rateByDistance } from './rate-by-distance.js';
import { rateByRule } from './rate-by-rule.js';
import type { NotRated, Rated, Rating } from './rating.js';
import { type JudgedPolarity, shortfall } from './shortfall.js';
import { type NumberObservation, type TargetFigure, targetFigures } from './target-figures.js';

/** How a measure is to be rated. */
export interface RateOptions {
  /** The rule of a council, or a preset. Default: the distance to the target, `TARGET_DISTANCE`. */
  readonly rule?: Rule | undefined;
  /** What others have, for rules that compare with them. Default: nothing is known of others. */
  readonly against?: Against | undefined;
}

/**
 * Rates a measure now: its latest result against the target that was due last.
 *
 * Without another rule it is `TARGET_DISTANCE`. A measure that cannot be rated is `none` with every reason why, and never
 * a colour: a missing value is not a bad one. A shortfall that the survey cannot tell from none is amber, with a flag.
 *
 * @param measure - the measure, from a validated document
 * @param asOf - the date, `YYYY-MM-DD`: targets and results after it are not looked at. Default: the document
 *   has no dates, and its first target and last result are compared.
 * @returns the rating with its rule, inputs, limits and flags
 * @throws {RangeError} if the date is not a day of the calendar
 *
 * @example
 * rateMeasure(topEarnersWomen, '2009-03-31').rating; // => 'amber'
 */
export function rateMeasure(measure: Measure, asOf?: string, { rule, against }: RateOptions = {}): Rating {
  if (rule !== undefined) return rateByRule(measure, rule, asOf, against);
  const rating = rateByDistance(measure, asOf, ownTolerance);
  return rating.rating === 'none' ? rating : withCloseness(rating, measure);
}

// Said on either side of the target: a survey that barely reaches it may as well have missed it.
function withCloseness(rating: Rated, measure: Measure): Rated | NotRated {
  const { flags, inputs, shortfall: short, thresholds } = rating;
  const margin = inputs.result && marginOfError(inputs.result, measure, short > 0 ? 'better' : 'worse');
  if (margin === undefined || margin === 0) return rating;
  if (rating.rating === 'red' && !isAlike(rating, measure, margin)) {
    const { rule, asOf } = rating;
    return { rule, asOf, inputs, flags, rating: 'none', reasons: [{ code: 'readings-disagree' }] };
  }
  if (Math.abs(short) > margin) return rating;
  const flagged = { ...rating, flags: [{ code: 'too-close-to-call', margin } as const, ...flags] };
  return rating.rating === 'red'
    ? {
        ...flagged,
        rating: 'amber',
        thresholds: { ...thresholds, tolerance: margin, toleranceFrom: 'interval' },
      }
    : flagged;
}

// Whether the survey reaches every figure that the target can be read as, or none of them.
function isAlike({ inputs, shortfall: short }: Rated, measure: Measure, margin: number): boolean {
  const figures = targetFigures(inputs.target!, measure) as readonly TargetFigure[];
  const found = (inputs.result as NumberObservation).value.value;
  const polarity = measure.polarity as JudgedPolarity;
  return figures.every(({ value }) => shortfall(found, value, polarity) <= margin === short <= margin);
}
