import type { Interval } from './interval.js';
import type { NoFigure } from './no-figure.js';
import { proportionFault } from './proportion-fault.js';
import { standardErrors } from './standard-errors.js';
import { around, type ClippedOptions } from './wald-interval.js';

/**
 * Agresti and Coull's interval of a proportion: the plain one after adding z²/2 cases and as many others.
 *
 * Source: A. Agresti and B. A. Coull, "Approximate is better than exact for interval estimation of binomial
 * proportions" (1998).
 *
 * @param cases - how many of them, from 0 to the total
 * @param total - out of how many, above zero
 * @returns the limits as shares of one; or as for `wilsonInterval`
 * @throws {RangeError} if the confidence is not between 0 and 1
 *
 * @example
 * agrestiCoullInterval(1, 30, { clipped: false }); // => { lower: -0.00830548…, upper: 0.18091798… }
 */
export function agrestiCoullInterval(
  cases: number | undefined,
  total: number | undefined,
  options: ClippedOptions = {},
): Interval | NoFigure {
  const z = standardErrors('agrestiCoullInterval', options.confidence ?? 0.95);
  const fault = proportionFault(cases, total);
  if (fault !== undefined) return fault;
  const size = total! + z * z;
  const share = (cases! + (z * z) / 2) / size;
  return around(share, z * Math.sqrt((share * (1 - share)) / size), options.clipped ?? true);
}
