import type { Interval } from './interval.js';
import { isNoFigure, type NoFigure } from './no-figure.js';
import { notGiven } from './not-given.js';
import { sideOf } from './side-of.js';

/** Where a target is against the limits of a process. */
export type ControlAssurance = 'above-limits' | 'below-limits' | 'within-limits';

/**
 * Whether a process, as it is, can be relied on to be on one side of a target.
 *
 * `above-limits`: the target is above the upper limit, so that chance alone does not take the figures up to it;
 * `below-limits`: it is below the lower limit; `within-limits`: chance takes them now to one side, now to the other.
 * The comparison is strict: a target on a limit is within.
 *
 * Source: NHS England, "Making Data Count". NHSRplotthedots answers where there are no limits, as if the target were
 * within them.
 *
 * @param limits - those of the last segment of a chart; no limits give no answer, for the same reason
 * @param target - in the unit of the limits
 * @returns `missing` or `not-finite` where the target or a limit is, and the reason why there are no limits, such
 * as `too-few`
 *
 * @example
 * controlAssurance({ lower: 43.5, upper: 57.8 }, 60); // => 'above-limits'
 */
export function controlAssurance(
  limits: Interval | NoFigure,
  target: number | undefined,
): ControlAssurance | NoFigure {
  if (isNoFigure(limits)) return limits;
  const absent = notGiven(target, limits.lower, limits.upper);
  if (absent) return absent;
  if (sideOf(target, limits.upper) === 'higher') return 'above-limits';
  return sideOf(target, limits.lower) === 'lower' ? 'below-limits' : 'within-limits';
}
