import type { Measure } from '../document/measure.js';
import { sameUnit } from '../document/same-unit.js';
import { type Standing, standingAsOf } from './as-of.js';
import { flagsOf } from './flags.js';
import type { Colour, Rating, Reason, Thresholds } from './rating.js';
import { type Rule, TARGET_DISTANCE } from './rule.js';
import { isJudged, shortfall } from './shortfall.js';
import { isFigures, numericBaseline, type TargetFigure, targetFigures } from './target-figures.js';

/**
 * Rates a measure now: its latest result against the target that was due last.
 *
 * The rule is `TARGET_DISTANCE`. A measure that cannot be rated is `none` with every reason why, and never a
 * colour: a missing value is not a bad one.
 *
 * @param measure - the measure, from a validated document
 * @param asOf - the date, `YYYY-MM-DD`: targets and results after it are not looked at. Default: the document
 *   has no dates, and its first target and last result are compared.
 * @returns the rating with its rule, inputs, thresholds and flags
 *
 * @example
 * rateMeasure(topEarnersWomen, '2009-03-31').rating; // => 'amber'
 */
export function rateMeasure(measure: Measure, asOf?: string): Rating {
  const standing = standingAsOf(measure, asOf);
  const { polarity, unit } = measure;
  const base = {
    rule: TARGET_DISTANCE satisfies Rule,
    asOf,
    inputs: {
      result: standing.result,
      target: standing.target,
      baseline: numericBaseline(measure),
      unit,
      polarity,
    },
    flags: flagsOf(measure, standing),
  };
  const reasons = obstacles(measure, standing);
  const ratings = reasons.length > 0 ? [] : readings(measure, standing);
  const [first, ...others] = ratings;
  if (first === undefined || others.some((other) => other.rating !== first.rating)) {
    const [reason = { code: 'readings-disagree' } as const, ...more] = reasons;
    return { ...base, rating: 'none', reasons: [reason, ...more] };
  }
  return { ...base, ...first };
}

// Every reason why a measure cannot be rated at its standing; none where it can.
function obstacles(measure: Measure, { target, next, result }: Standing): Reason[] {
  const reasons: Reason[] = [];
  const figures = target === undefined ? undefined : targetFigures(target, measure);
  if (figures === undefined) reasons.push({ code: 'no-target-due', next });
  else if (!isFigures(figures)) reasons.push(figures);

  if (result === undefined) reasons.push({ code: 'no-result-yet' });
  else if (result.value.kind === 'none') reasons.push({ code: 'no-result', absence: result.value });
  else if (result.value.kind !== 'number') reasons.push({ code: 'result-not-a-number' });
  else if (isFigures(figures)) {
    const resultUnit = result.value.unit ?? measure.unit;
    const other = figures.find((figure) => !sameUnit(figure.unit, resultUnit));
    if (other !== undefined) reasons.push({ code: 'unit-differs', result: resultUnit, target: other.unit });
  }
  const found = result?.period?.end;
  const wanted = target?.due.start ?? target?.due.end;
  if (found !== undefined && wanted !== undefined && found < wanted) {
    reasons.push({ code: 'result-before-target' });
  }
  if (measure.polarity.direction === 'unknown') reasons.push({ code: 'polarity-unknown' });
  if (measure.polarity.direction === 'none') reasons.push({ code: 'not-judged' });
  return reasons;
}

interface Reading {
  readonly rating: Colour;
  readonly shortfall: number;
  readonly thresholds: Thresholds;
}

// The rating under each way of reading the target; one where it can be read in one way.
function readings(measure: Measure, { target, result }: Standing): Reading[] {
  const figures = target === undefined ? [] : targetFigures(target, measure);
  const { polarity } = measure;
  if (!isFigures(figures) || result?.value.kind !== 'number' || !isJudged(polarity)) return [];
  const found = result.value.value;
  return figures.map((figure) => {
    const thresholds = thresholdsFor(figure, measure);
    const short = shortfall(found, figure.value, polarity);
    const rating = short <= 0 ? 'green' : short <= thresholds.tolerance ? 'amber' : 'red';
    return { rating, shortfall: short, thresholds };
  });
}

function thresholdsFor({ value, decimals, unit }: TargetFigure, measure: Measure): Thresholds {
  const base = { green: value, decimals, unit };
  // The council's tolerance is in the unit of the measure and means nothing in another.
  return measure.tolerance !== undefined && sameUnit(unit, measure.unit)
    ? { ...base, tolerance: measure.tolerance.amount, toleranceFrom: 'council' }
    : { ...base, tolerance: 5 / 10 ** (decimals + 1), toleranceFrom: 'rounding' };
}
