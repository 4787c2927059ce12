import { betaQuantile } from './beta-quantile.js';
import type { ConfidenceOptions } from './confidence-options.js';
import type { Interval } from './interval.js';
import type { NoFigure } from './no-figure.js';
import { proportionFault } from './proportion-fault.js';
import { requireConfidence } from './require-confidence.js';

/**
 * Clopper and Pearson's exact interval of a proportion: it holds the true share at least as often as it says, and is
 * therefore wide.
 *
 * Source: C. J. Clopper and E. S. Pearson, "The use of confidence or fiducial limits" (1934).
 *
 * @param cases - how many of them, from 0 to the total
 * @param total - out of how many, above zero
 * @returns the limits as shares of one; or as for `wilsonInterval`
 * @throws {RangeError} if the confidence is not between 0 and 1
 *
 * @example
 * clopperPearsonInterval(0, 12); // => { lower: 0, upper: 0.264648…  }
 */
export function clopperPearsonInterval(
  cases: number | undefined,
  total: number | undefined,
  { confidence = 0.95 }: ConfidenceOptions = {},
): Interval | NoFigure {
  requireConfidence('clopperPearsonInterval', confidence);
  const fault = proportionFault(cases, total);
  if (fault !== undefined) return fault;
  const others = total! - cases!;
  const tail = (1 - confidence) / 2;
  return {
    lower: cases === 0 ? 0 : betaQuantile(cases!, others + 1, tail),
    upper: others === 0 ? 1 : 1 - betaQuantile(others, cases! + 1, tail),
  };
}
