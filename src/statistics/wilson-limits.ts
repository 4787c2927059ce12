import type { Interval } from './interval.js';

/**
 * Wilson's limits of a share: all the true shares from which the one found is not further than `z` standard errors.
 *
 * (2x + z² ∓ z √(z² + 4x(1 - x/n))) / (2(n + z²)), the lower one written so that small shares keep their digits. They
 * never leave 0 to 1, and are exactly 0 for no case and 1 for cases only.
 *
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference" (1927).
 *
 * @param cases - x, from 0 to `of`; it may be a fraction
 * @param of - n, above zero
 * @param z - standard errors, above zero: 1.96 for 95%
 *
 * @example
 * wilsonLimits(10, 100, 1.96); // => { lower: 0.05522…, upper: 0.17436… }
 */
export function wilsonLimits(cases: number, of: number, z: number): Interval {
  const square = z * z;
  const top = 2 * cases + square + z * Math.sqrt(square + 4 * cases * (1 - cases / of));
  return {
    lower: (2 * cases * (cases / of)) / top,
    upper: cases === of ? 1 : Math.min(1, top / (2 * (of + square))),
  };
}
