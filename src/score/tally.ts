import type { AbsenceReason } from '../document/absence.js';
import type { Rating, ReachedLevel, Reason } from './rating.js';

/** Why measures were not rated: the code of the first reason, and the absence behind it where there is one. */
export interface ReasonCount {
  readonly code: Reason['code'];
  readonly absence: AbsenceReason | undefined;
  readonly count: number;
}

/** How many measures reached a level of a rule. */
export interface LevelCount extends ReachedLevel {
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
  /** The levels that were reached, the best first, where the rule has levels of its own. */
  readonly levels: readonly LevelCount[];
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
  const levels: LevelCount[] = [];
  for (const rating of ratings) {
    counts[rating.rating] += 1;
    if ('level' in rating) {
      const { place } = rating.level;
      levels[place] = { ...rating.level, count: (levels[place]?.count ?? 0) + 1 };
    }
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
    levels: levels.flat(), // without the places that nobody reached
  };
}
