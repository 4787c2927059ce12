import type { ConfidenceOptions } from './confidence-options.js';
import type { Interval } from './interval.js';
import { noFigure, type NoFigure } from './no-figure.js';
import { proportionFault } from './proportion-fault.js';
import { standardErrors } from './standard-errors.js';

/** How an interval that can leave 0 to 1 is made. */
export interface ClippedOptions extends ConfidenceOptions {
  /** Whether the limits are kept between 0 and 1. Default: true. */
  readonly clipped?: boolean | undefined;
}

/**
 * The plain interval of a proportion: the share, with so many standard errors to each side. Too narrow for small
 * samples; given because published tables use it. Prefer `wilsonInterval`.
 *
 * p ± z √(p(1 - p) / n). Where all answers are alike it would have no width, which no sample supports: it is not given.
 *
 * Source: P.-S. Laplace (1812), known as Wald's.
 *
 * @param cases - how many of them, from 0 to the total
 * @param total - out of how many, above zero
 * @returns the limits as shares of one; or `all-alike` for 0 and for the total, or as for `wilsonInterval`
 * @throws {RangeError} if the confidence is not between 0 and 1
 *
 * @example
 * waldInterval(412, 1050); // => { lower: 0.36284689666…, upper: 0.42191500809… }
 */
export function waldInterval(
  cases: number | undefined,
  total: number | undefined,
  options: ClippedOptions = {},
): Interval | NoFigure {
  const z = standardErrors('waldInterval', options.confidence ?? 0.95);
  const fault = proportionFault(cases, total);
  if (fault !== undefined) return fault;
  if (cases === 0 || cases === total) return noFigure('all-alike');
  const share = cases! / total!;
  return around(share, z * Math.sqrt((share * (1 - share)) / total!), options.clipped ?? true);
}

/**
 * A share with as much to each side, kept between 0 and 1 where that is wanted.
 *
 * @example
 * around(0.1, 0.2, true); // => { lower: 0, upper: 0.3… }
 */
export function around(share: number, reach: number, clipped: boolean): Interval {
  const [lower, upper] = [share - reach, share + reach];
  return clipped ? { lower: Math.max(0, lower), upper: Math.min(1, upper) } : { lower, upper };
}
