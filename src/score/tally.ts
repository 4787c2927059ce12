import type { AbsenceReason } from '../document/absence.js';
import type { Rating, Reason } from './rating.js';

/** Why measures were not rated: the code of the first reason, and the absence behind it where there is one. */
export interface ReasonCount {
  readonly code: Reason['code'];
  readonly absence: AbsenceReason | undefined;
  readonly count: number;
}

/** How many measures have each rating, and how many have none, and why. Nothing is averaged. */
export interface Tally {
  /** All measures. */
  readonly total: number;
  /** Those with a colour: the coverage is `rated` of `total`. */
  readonly rated: number;
  readonly green: number;
  readonly amber: number;
  readonly red: number;
  /** Those without. */
  readonly none: number;
  /** Why those without have none, by their first reason, the commonest first. */
  readonly reasons: readonly ReasonCount[];
}

/**
 * Counts ratings. A measure that was not rated counts towards the total and towards no colour.
 *
 * @example
 * tally([]).total; // => 0
 */
export function tally(ratings: readonly Rating[]): Tally {
  const counts = { green: 0, amber: 0, red: 0, none: 0 };
  const reasons = new Map<string, ReasonCount>();
  for (const rating of ratings) {
    counts[rating.rating] += 1;
    if (rating.rating !== 'none') continue;
    const [reason] = rating.reasons;
    const absence = 'absence' in reason ? reason.absence.reason : undefined;
    const key = `${reason.code} ${absence}`;
    reasons.set(key, { code: reason.code, absence, count: (reasons.get(key)?.count ?? 0) + 1 });
  }
  return {
    total: ratings.length,
    rated: ratings.length - counts.none,
    ...counts,
    reasons: [...reasons.values()].sort((a, b) => b.count - a.count),
  };
}
