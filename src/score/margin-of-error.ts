import type { Measure } from '../document/measure.js';
import type { Observation } from '../document/observation.js';
import { errorInterval } from './error-interval.js';
import { improvement } from './improvement.js';
import { isJudged, type JudgedPolarity } from './shortfall.js';

/**
 * How much better a figure may really be than it was found, or how much worse, as far as its survey can tell: the way
 * from it to that end of its interval.
 *
 * @param towards - whether it may be better or worse. Default: better
 * @returns in the unit of the figure, zero or more; undefined where its interval is not known or nobody has said which
 * way is good
 *
 * @example
 * marginOfError({ value: { kind: 'number', value: 74 }, interval: { low: 71, high: 76.5, level: 0.95 }, nested: [] }, topEarnersWomen); // => 2.5
 */
export function marginOfError(
  observation: Observation,
  measure: Measure,
  towards: 'better' | 'worse' = 'better',
): number | undefined {
  const { polarity } = measure;
  const interval = errorInterval(observation, measure);
  if (interval === undefined || observation.value.kind !== 'number' || !isJudged(polarity)) return undefined;
  const found = observation.value.value;
  return towards === 'better'
    ? improvement(found, bestOf(interval, polarity), polarity)
    : improvement(worstOf(interval, polarity), found, polarity);
}

/** The best figure between two limits. */
export function bestOf(
  { lower, upper }: { readonly lower: number; readonly upper: number },
  polarity: JudgedPolarity,
): number {
  switch (polarity.direction) {
    case 'higher':
      return upper;
    case 'lower':
      return lower;
    case 'nearest':
      return Math.min(Math.max(polarity.to, lower), upper);
    case 'within':
      return Math.min(Math.max((polarity.low + polarity.high) / 2, lower), upper);
  }
}

/** The worst figure between two limits: always one of the two. */
export function worstOf(
  { lower, upper }: { readonly lower: number; readonly upper: number },
  polarity: JudgedPolarity,
): number {
  return improvement(lower, upper, polarity) > 0 ? lower : upper;
}
