import { betaQuantile } from './beta-quantile.js';
import type { ConfidenceOptions } from './confidence-options.js';
import type { Interval } from './interval.js';
import type { NoFigure } from './no-figure.js';
import { proportionFault } from './proportion-fault.js';
import { requireConfidence } from './require-confidence.js';

/**
 * Jeffreys's interval of a proportion: equal tails of what is believed after the sample, where nothing was believed
 * before.
 *
 * Quantiles of the beta distribution with shapes x + 1/2 and n - x + 1/2. For no case the lower limit is 0 and for cases
 * only the upper one is 1, so that the share found is never outside (Brown, Cai and DasGupta).
 *
 * Source: L. D. Brown, T. T. Cai and A. DasGupta, "Interval estimation for a binomial proportion" (2001).
 *
 * @param cases - how many of them, from 0 to the total
 * @param total - out of how many, above zero
 * @returns the limits as shares of one; or as for `wilsonInterval`
 * @throws {RangeError} if the confidence is not between 0 and 1
 *
 * @example
 * jeffreysInterval(0, 12); // => { lower: 0, upper: 0.185305938312… }
 */
export function jeffreysInterval(
  cases: number | undefined,
  total: number | undefined,
  { confidence = 0.95 }: ConfidenceOptions = {},
): Interval | NoFigure {
  requireConfidence('jeffreysInterval', confidence);
  const fault = proportionFault(cases, total);
  if (fault !== undefined) return fault;
  const [yes, no] = [cases! + 0.5, total! - cases! + 0.5];
  const tail = (1 - confidence) / 2;
  return {
    lower: cases === 0 ? 0 : betaQuantile(yes, no, tail),
    upper: cases === total ? 1 : 1 - betaQuantile(no, yes, tail),
  };
}
