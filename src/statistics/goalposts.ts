import { noFigure, type NoFigure } from './no-figure.js';
import { notGiven } from './not-given.js';

/** The fixed ends of a scale. */
export interface GoalpostsOptions {
  /** The figure at one end of the scale. */
  readonly low: number;
  /** The figure at the other end, above `low`. */
  readonly high: number;
  /** What the best becomes; the worst becomes 0. Default: 1. */
  readonly scale?: number | undefined;
  /** Whether the lower end is the best. Default: false. */
  readonly lowIsBest?: boolean | undefined;
  /** Whether figures beyond an end stay at it. Default: true. */
  readonly capped?: boolean | undefined;
}

/**
 * A figure on a scale with fixed ends: 0 at the worst, `scale` at the best.
 *
 * Source: UNDP, "Human Development Report", technical notes (goalposts).
 *
 * @param value - in the unit of the ends
 * @returns the figure; or `missing`, `not-finite`, `no-spread` where the ends are one, `limits-reversed`
 *
 * @example
 * goalposts(39.5, { low: 20, high: 80, scale: 100 }); // => 32.5
 */
export function goalposts(
  value: number | undefined,
  { low, high, scale = 1, lowIsBest = false, capped = true }: GoalpostsOptions,
): number | NoFigure {
  const fault = notGiven(value, low, high);
  if (fault !== undefined) return fault;
  if (low === high) return noFigure('no-spread');
  if (low > high) return noFigure('limits-reversed');
  const share = (lowIsBest ? high - value! : value! - low) / (high - low);
  return (capped ? Math.min(1, Math.max(0, share)) : share) * scale;
}
