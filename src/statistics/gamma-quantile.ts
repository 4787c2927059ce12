import { findRoot } from './find-root.js';
import { gammaTails } from './gamma-tails.js';

/**
 * The value below which a share of the gamma distribution lies; half the chi-squared quantile of twice the shape.
 *
 * @param shape - above zero
 * @param share - between 0 and 1; above it lies `1 - share`, or `upper` where that is given
 * @param upper - the share above, where it is too small for one minus it to be exact
 *
 * @example
 * gammaQuantile(3, 0.975); // => 7.22468766772395…
 */
export function gammaQuantile(shape: number, share: number, upper = 1 - share): number {
  if (share <= 0) return 0;
  if (upper <= 0) return Infinity;
  const beyond = (value: number): number => {
    const tails = gammaTails(shape, value);
    return share < upper ? Math.log(tails.lower / share) : Math.log(upper / tails.upper);
  };
  let high = shape + 10 * Math.sqrt(shape) + 10;
  while (beyond(high) < 0) high *= 2;
  let low = shape / 2;
  while (beyond(low) > 0) low /= 8;
  return findRoot(beyond, low, high);
}
