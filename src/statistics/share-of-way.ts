import { exactDifference } from './exact-difference.js';
import { noFigure, type NoFigure } from './no-figure.js';
import { notGiven } from './not-given.js';

/** How the share is given. */
export interface ShareOfWayOptions {
  /** Whether a share below 0 is given as 0, and one above 1 as 1. Default false: moving away is worth knowing. */
  readonly capped?: boolean | undefined;
}

/**
 * What share of the way from the baseline to the target is covered.
 *
 * (current - baseline) / (target - baseline): 0 at the baseline, 1 at the target, above 1 beyond it, below 0 where the
 * figure moved away. Which way is good need not be said: the target is on that side of the baseline. The differences
 * are those of decimal arithmetic. A share of the way says nothing of the time that was used for it.
 *
 * Source: distance to target as in COINr (European Commission). It gives NaN or infinity where the target is the
 * baseline, and 0 or 1 of that when capped.
 *
 * @param baseline - the figure at the start, in any unit
 * @param current - the figure now, in the same unit
 * @param target - the figure to reach, in the same unit
 * @returns a share; `missing` or `not-finite` where a figure is, `target-is-baseline` where there is no way to go
 *
 * @example
 * shareOfWay(30, 26, 20); // => 0.4
 * shareOfWay(50, 80, 75, { capped: true }); // => 1
 */
export function shareOfWay(
  baseline: number | undefined,
  current: number | undefined,
  target: number | undefined,
  { capped = false }: ShareOfWayOptions = {},
): number | NoFigure {
  const absent = notGiven(baseline, current, target);
  if (absent) return absent;
  const whole = exactDifference(target!, baseline!);
  if (whole === 0) return noFigure('target-is-baseline');
  // Adding zero turns -0, the share of no step on a way down, into 0.
  const share = exactDifference(current!, baseline!) / whole + 0;
  if (!Number.isFinite(share) || !Number.isFinite(whole)) return noFigure('not-finite');
  return capped ? Math.min(Math.max(share, 0), 1) : share;
}
