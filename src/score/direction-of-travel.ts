import type { Allowance } from '../document/allowance.js';
import type { Measure } from '../document/measure.js';
import { exactDifference } from '../statistics/exact-difference.js';
import type { Interval } from '../statistics/interval.js';
import { differenceInterval } from './difference-interval.js';
import { earlierIn, type Since } from './earlier-result.js';
import { improvement } from './improvement.js';
import { allowed } from './conditions/allowed.js';
import { isJudged } from './shortfall.js';
import { type Sight, sightOf } from './sight.js';
import { isNumberObservation, type NumberObservation, printedDecimals } from './target-figures.js';
import { type Unknown, unknown } from './unknown.js';

/** Which way a figure went since an earlier one. */
export type Travel = TravelKnown | Unknown;

/** A change between two figures of a measure, and how sure it is. */
export interface TravelKnown {
  /**
   * `improved` or `worsened` where the change is shown; `risen` or `fallen` where it is and nobody has said which way is
   * good; `no-change` where the figures are equal or no change is shown; `changed` where they differ and nothing says
   * whether that is more than chance.
   */
  readonly state: 'improved' | 'worsened' | 'risen' | 'fallen' | 'no-change' | 'changed';
  /** What decided: the samples or intervals, the threshold that the document states, that they are equal, or nothing. */
  readonly by: 'significance' | 'threshold' | 'equality' | 'nothing';
  readonly since: Since;
  readonly from: NumberObservation;
  readonly to: NumberObservation;
  /** The later figure less the earlier one, in the unit. */
  readonly difference: number;
  /** The same in the direction wanted: below zero is worse. Undefined where nobody has said which way is good. */
  readonly improvement: number | undefined;
  /** Where the difference may really lie; undefined where the error of one of the figures is not known. */
  readonly interval: Interval | undefined;
}

/** Which way a measure goes, in two terms. */
export interface DirectionOfTravel {
  /** Since the period before. */
  readonly short: Travel;
  /** Since the same period a year before; where that is the period before, or there is none, since the baseline. */
  readonly long: Travel;
}

/**
 * Which way a measure goes, in the short and in the long term.
 *
 * A change counts as such where the 95% interval of the difference does not hold zero, for figures whose samples or
 * intervals are known; else where it is more than the threshold that the council states; else it is `changed`, and
 * nobody knows whether that is more than chance. What is decided by `threshold` needs more than the threshold: a tie
 * is no change.
 *
 * @param change - how far a figure has to move to count as changed; that of the rule of the document
 * @throws {RangeError} if the date is not a day of the calendar
 *
 * @example
 * directionOfTravel(topEarnersWomen, '2009-03-31').long; // => { state: 'changed', by: 'nothing', since: 'baseline', difference: 2.13, improvement: 2.13, … }
 */
export function directionOfTravel(measure: Measure, asOf?: string, change?: Allowance): DirectionOfTravel {
  return travelIn(sightOf(measure, asOf), change);
}

/** Which way a measure goes that was looked at. */
export function travelIn(sight: Sight, change?: Allowance): DirectionOfTravel {
  const { measure, series, standing } = sight;
  const { result } = standing;
  if (result === undefined) return both(unknown({ code: 'no-result-yet' }));
  if (result.value.kind === 'none') return both(unknown({ code: 'no-result', absence: result.value }));
  if (!isNumberObservation(result)) return both(unknown({ code: 'result-not-a-number' }));
  const since = (term: Since): NumberObservation | undefined => earlierIn(series, measure, result, term);
  const [before, yearBefore, baseline] = [since('last-period'), since('last-year'), since('baseline')];
  const isLonger = yearBefore !== undefined && yearBefore !== before;
  return {
    short: travelBetween(measure, before, result, 'last-period', change),
    long: isLonger
      ? travelBetween(measure, yearBefore, result, 'last-year', change)
      : travelBetween(measure, baseline, result, 'baseline', change),
  };
}

function both(why: Unknown): DirectionOfTravel {
  return { short: why, long: why };
}

/** Which way a figure went between two observations of a measure. */
export function travelBetween(
  measure: Measure,
  from: NumberObservation | undefined,
  to: NumberObservation,
  since: Since,
  change?: Allowance,
): Travel {
  if (from === undefined) {
    const isUndated = since !== 'baseline' && to.period?.end === undefined;
    return unknown(isUndated ? { code: 'result-undated' } : { code: 'no-earlier-figure', since });
  }
  const { polarity } = measure;
  const [earlier, later] = [from.value.value, to.value.value];
  const difference = exactDifference(later, earlier);
  const better = isJudged(polarity) ? improvement(earlier, later, polarity) : undefined;
  const interval = differenceInterval(measure, from, to);
  const base = { since, from, to, difference, improvement: better, interval };
  const told = (): TravelKnown['state'] => {
    const by = better ?? 0;
    if (better === undefined) return difference > 0 ? 'risen' : 'fallen';
    // A move within a range that is good throughout is neither better nor worse.
    return by > 0 ? 'improved' : by < 0 ? 'worsened' : 'no-change';
  };
  if (interval !== undefined) {
    const isShown = interval.lower > 0 || interval.upper < 0;
    return { ...base, state: isShown ? told() : 'no-change', by: 'significance' };
  }
  if (difference === 0) return { ...base, state: 'no-change', by: 'equality' };
  const threshold = thresholdOf(change, measure, from);
  if (threshold === undefined) return { ...base, state: 'changed', by: 'nothing' };
  return { ...base, state: Math.abs(difference) > threshold ? told() : 'no-change', by: 'threshold' };
}

// A relative threshold is a share of the earlier figure: there is no target in a change.
function thresholdOf(
  change: Allowance | undefined,
  measure: Measure,
  from: NumberObservation,
): number | undefined {
  if (change === undefined) return undefined;
  const { value, unit = measure.unit } = from.value;
  return allowed(change, measure, { value, unit, decimals: printedDecimals(from.value), reading: undefined });
}
