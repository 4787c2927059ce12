import { betaTails } from './beta-tails.js';
import { findRoot } from './find-root.js';

/**
 * The value below which a share of the beta distribution lies.
 *
 * @param a - the first shape, above zero
 * @param b - the second shape, above zero
 * @param share - between 0 and 1
 *
 * @example
 * betaQuantile(0.5, 12.5, 0.975); // => 0.18530593831…
 */
export function betaQuantile(a: number, b: number, share: number): number {
  if (share <= 0) return 0;
  if (share >= 1) return 1;
  const beyond = (value: number): number => {
    const { lower, upper } = betaTails(a, b, value);
    return share < 0.5 ? lower - share : 1 - share - upper;
  };
  return findRoot(beyond, 0, 1);
}
