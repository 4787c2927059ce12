import { bothLimits, type FunnelLimits } from './funnel-place.js';
import { noFigure, type NoFigure } from './no-figure.js';
import { notGiven } from './not-given.js';
import { standardErrors } from './standard-errors.js';

/**
 * The curve of a funnel of proportions at one size: how low and how high the share of an area of so many people can be
 * before it differs from that of all areas by more than chance.
 *
 * p ± z √(p(1 - p)/n) with p of all areas. The limits of small areas can lie beyond 0 and 1 and are not cut off. Draw it at
 * as many sizes as the curve needs; which areas lie outside is said by `proportionFunnel`, which has the same limits.
 *
 * Source: D. J. Spiegelhalter, "Funnel plots for comparing institutional performance" (2005); OHID.
 *
 * @param total - how many people, above zero
 * @param share - that of all areas together, from 0 to 1
 * @param multiplier - what limits are multiplied by: 100 for per cent. Default: 1
 * @returns the 95% and 99.8% limits; or `missing`, `not-finite`, `negative`, `no-denominator`, `exceeds-whole`
 *
 * @example
 * proportionFunnelLimits(100, 0.2).inner; // => { lower: 0.1216…, upper: 0.2783… }
 */
export function proportionFunnelLimits(
  total: number | undefined,
  share: number | undefined,
  multiplier = 1,
): FunnelLimits | NoFigure {
  const fault = notGiven(total, share);
  if (fault !== undefined) return fault;
  if (share! < 0) return noFigure('negative');
  if (share! > 1) return noFigure('exceeds-whole');
  if (total! <= 0) return noFigure('no-denominator');
  const error = Math.sqrt((share! * (1 - share!)) / total!);
  return bothLimits((confidence) => {
    const reach = standardErrors('proportionFunnelLimits', confidence) * error;
    return { lower: (share! - reach) * multiplier, upper: (share! + reach) * multiplier };
  });
}
