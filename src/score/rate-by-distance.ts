import type { Measure } from '../document/measure.js';
import { sameUnit } from '../document/same-unit.js';
import { type Standing, standingAsOf } from './as-of.js';
import { flagsOf } from './flags.js';
import type { Colour, RatedByRule, Rating, RatingInputs, Thresholds } from './rating.js';
import { obstacles } from './obstacles.js';
import { TARGET_DISTANCE } from './rule.js';
import { type JudgedPolarity, shortfall } from './shortfall.js';
import {
  isFigures,
  numericBaseline,
  type NumberObservation,
  type TargetFigure,
  targetFigures,
} from './target-figures.js';

/**
 * Rates a measure by the distance of its latest result to the target that was due last: what `rateMeasure` does without
 * another rule, for figures whose error is not known.
 *
 * @param measure - the measure, from a validated document
 * @param asOf - the date, `YYYY-MM-DD`: targets and results after it are not looked at. Default: the document
 *   has no dates, and its first target and last result are compared.
 * @param toleranceOf - what the council allows a measure. Default: its tolerance, where that is an amount
 *
 * @example
 * rateByDistance(topEarnersWomen, '2009-03-31').rating; // => 'amber'
 */
export function rateByDistance(
  measure: Measure,
  asOf?: string,
  toleranceOf: ToleranceOf = amountAllowed,
): Exclude<Rating, RatedByRule> {
  const standing = standingAsOf(measure, asOf);
  const { target, result } = standing;
  const base = {
    rule: TARGET_DISTANCE,
    asOf,
    inputs: inputsOf(measure, standing),
    flags: flagsOf(measure, standing),
  };
  const reasons = obstacles(measure, standing);
  const figures = reasons.length > 0 || target === undefined ? [] : targetFigures(target, measure);
  const ratings = isFigures(figures)
    ? figures.map((figure) => reading(measure, figure, result as NumberObservation, toleranceOf))
    : [];
  const [first, ...others] = ratings;
  if (first === undefined || others.some((other) => other.rating !== first.rating)) {
    const [reason = { code: 'readings-disagree' } as const, ...more] = reasons;
    return { ...base, rating: 'none', reasons: [reason, ...more] };
  }
  return { ...base, ...first };
}

/** What the council allows a measure, in the unit of the target; undefined where it has set nothing. */
export type ToleranceOf = (measure: Measure, figure: TargetFigure) => number | undefined;

function amountAllowed({ tolerance, unit }: Measure, figure: TargetFigure): number | undefined {
  // The council's tolerance is in the unit of the measure and means nothing in another.
  return tolerance?.of === undefined && sameUnit(figure.unit, unit) ? tolerance?.amount : undefined;
}

/** What a rating is made from, at a standing. */
export function inputsOf(measure: Measure, { target, result }: Standing): RatingInputs {
  const { polarity, unit } = measure;
  return { result, target, baseline: numericBaseline(measure), unit, polarity };
}

interface Reading {
  readonly rating: Colour;
  readonly shortfall: number;
  readonly thresholds: Thresholds;
}

// The rating under one way of reading the target.
function reading(
  measure: Measure,
  figure: TargetFigure,
  result: NumberObservation,
  toleranceOf: ToleranceOf,
): Reading {
  const { value: green, decimals, unit } = figure;
  const short = shortfall(result.value.value, green, measure.polarity as JudgedPolarity);
  const own = toleranceOf(measure, figure);
  const thresholds: Thresholds = {
    green,
    decimals,
    unit,
    tolerance: own ?? 5 / 10 ** (decimals + 1),
    toleranceFrom: own === undefined ? 'rounding' : 'council',
  };
  const rating = short <= 0 ? 'green' : short <= thresholds.tolerance ? 'amber' : 'red';
  return { rating, shortfall: short, thresholds };
}
