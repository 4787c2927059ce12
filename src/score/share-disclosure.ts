/** What counts as small, and how the share is printed. */
export interface ShareDisclosureOptions {
  /** The threshold rule: counts from 1 to one below this are small. A whole number, 2 or more. Default: 5. */
  readonly threshold?: number | undefined;
  /** Whether nobody, and everybody, is to be protected like a small count. Default: false. */
  readonly protectZeros?: boolean | undefined;
  /** The decimal places to which the percentage is printed, from 0 to 4. Default: 1. */
  readonly decimals?: number | undefined;
}

/** What a printed share tells that it should not. */
export interface ShareDisclosure {
  /**
   * `small-denominator`: so few were asked at all. `small-numerator`: it can only be the share of a few.
   * `small-remainder`: it can only leave a few over, as 98% of 50 does.
   */
  readonly reason: 'small-denominator' | 'small-numerator' | 'small-remainder';
  /** The least number of people of whom the share can be. */
  readonly least: number;
  /** The most number of people of whom the share can be. */
  readonly most: number;
}

/** The most that a share may be of: sums stay exact. */
const MOST_DENOMINATOR = 1e9;

/**
 * Whether a percentage that is published with the number of people asked gives away a small count.
 *
 * Counts are whole, so that a share of few people is the share of one number only: 33.3% of 3 is one person. The printed
 * percentage, rounded, leaves some numerators possible. It discloses where all of these are below the threshold and one
 * of them is not zero, or where that is so of the others, those who are not in the share; and where the number asked is
 * small itself. With `protectZeros`, also where the numerator, or the remainder, can only be zero.
 *
 * The answer depends on what is printed alone, never on which of the possible counts is true: a share withheld only when
 * it is small would tell that it is.
 *
 * Source: GSS/GSR, "Disclosure control guidance for tables produced from administrative sources" (2014), on percentages;
 * A. Hundepool et al., "Statistical Disclosure Control" (2012).
 *
 * @param numerator - people in the share, from 0 to the denominator
 * @param denominator - people asked, a whole number from 1 to 1,000,000,000; published, or known to readers
 * @returns what it discloses; undefined where it discloses nothing
 * @throws {RangeError} if a number is not whole or out of its bounds
 *
 * @example
 * shareDisclosure(1, 3); // => { reason: 'small-denominator', least: 1, most: 1 }
 * shareDisclosure(2, 60); // => { reason: 'small-numerator', least: 2, most: 2 }
 * shareDisclosure(49, 50); // => { reason: 'small-remainder', least: 49, most: 49 }
 * shareDisclosure(20, 60); // => undefined
 * shareDisclosure(2, 1100, { decimals: 0 }); // => undefined
 */
export function shareDisclosure(
  numerator: number,
  denominator: number,
  options: ShareDisclosureOptions = {},
): ShareDisclosure | undefined {
  const { threshold = 5, decimals = 1 } = options;
  requireWhole('a threshold', threshold, 2, MOST_DENOMINATOR);
  requireWhole('decimals', decimals, 0, 4);
  requireWhole('a denominator', denominator, 1, MOST_DENOMINATOR);
  requireWhole('a numerator', numerator, 0, denominator);
  const scale = 100 * 10 ** decimals;
  // The percentage as printed, in units of its last place; half a unit on either side may have been rounded away.
  const printed = Math.floor((2 * scale * numerator + denominator) / (2 * denominator));
  const least = Math.max(0, Math.ceil(((2 * printed - 1) * denominator) / (2 * scale)));
  const most = Math.min(denominator, Math.floor(((2 * printed + 1) * denominator) / (2 * scale)));
  // Small for sure; zero alone, which is no small count, only where zeros are protected.
  const isSmall = (highest: number): boolean =>
    highest < threshold && (highest > 0 || options.protectZeros === true);
  if (denominator < threshold) return { reason: 'small-denominator', least, most };
  if (isSmall(most)) return { reason: 'small-numerator', least, most };
  return isSmall(denominator - least) ? { reason: 'small-remainder', least, most } : undefined;
}

function requireWhole(what: string, value: number, least: number, most: number): void {
  if (!Number.isSafeInteger(value) || value < least || value > most) {
    throw new RangeError(`shareDisclosure requires ${what} of whole ${least} to ${most}, got ${value}`);
  }
}
