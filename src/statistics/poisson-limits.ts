import { gammaQuantile } from './gamma-quantile.js';
import type { Interval } from './interval.js';

/**
 * The exact limits of a count under Poisson's distribution: the means at which that count or a more extreme one still
 * has a probability of `tail`.
 *
 * Gamma quantiles: of `tail` with shape x below, and of 1 - `tail` with shape x + 1 above; half the chi-squared
 * quantiles of 2x and 2x + 2 degrees of freedom. No event has a lower limit of 0.
 *
 * Source: F. Garwood, "Fiducial limits for the Poisson distribution" (1936).
 *
 * @param count - zero or more; it may be a fraction
 * @param tail - the probability beyond each limit, between 0 and 1: 0.025 for 95%, 0.001 for 99.8%
 *
 * @example
 * poissonLimits(10, 0.025); // => { lower: 4.7953…, upper: 18.3903… }
 */
export function poissonLimits(count: number, tail: number): Interval {
  return {
    lower: count === 0 ? 0 : gammaQuantile(count, tail),
    upper: gammaQuantile(count + 1, 1 - tail, tail),
  };
}
