import type { ConfidenceOptions } from './confidence-options.js';
import type { Interval } from './interval.js';
import type { NoFigure } from './no-figure.js';
import { proportionFault } from './proportion-fault.js';
import { standardErrors } from './standard-errors.js';
import { wilsonLimits } from './wilson-limits.js';

/** How Wilson's interval is made. */
export interface WilsonOptions extends ConfidenceOptions {
  /** Whether half a case is allowed for on each side, which makes the interval wider. Default: false. */
  readonly continuity?: boolean | undefined;
}

/**
 * Wilson's score interval of a proportion: the safe default, which keeps to 0 and 1 and holds for small samples.
 *
 * No case gives a lower limit of exactly 0, and cases only an upper limit of exactly 1. With `continuity` it is
 * Newcombe's method 4.
 *
 * Source: E. B. Wilson (1927); R. G. Newcombe, "Two-sided confidence intervals for the single proportion" (1998); APHO
 * Technical Briefing 3.
 *
 * @param cases - how many of them, from 0 to the total; weighted counts need not be whole
 * @param total - out of how many, above zero
 * @returns the limits as shares of one; or `missing`, `not-finite`, `negative`, `no-denominator`, `exceeds-whole`
 * @throws {RangeError} if the confidence is not between 0 and 1
 *
 * @example
 * wilsonInterval(1, 100); // => { lower: 0.00176743206…, upper: 0.05448619617… }
 */
export function wilsonInterval(
  cases: number | undefined,
  total: number | undefined,
  options: WilsonOptions = {},
): Interval | NoFigure {
  const z = standardErrors('wilsonInterval', options.confidence ?? 0.95);
  const fault = proportionFault(cases, total);
  if (fault !== undefined) return fault;
  return options.continuity === true
    ? { lower: corrected(cases!, total!, z), upper: 1 - corrected(total! - cases!, total!, z) }
    : wilsonLimits(cases!, total!, z);
}

// The lower limit; the upper one is that of the other answer, taken from one.
function corrected(cases: number, total: number, z: number): number {
  if (cases === 0) return 0;
  const share = cases / total;
  const root = Math.sqrt(z * z - 1 / total + 4 * cases * (1 - share) + 4 * share - 2);
  return Math.max(0, (2 * cases + z * z - 1 - z * root) / (2 * (total + z * z)));
}
