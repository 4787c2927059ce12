import { areaCounts } from './area-counts.js';
import { multigroupDissimilarity } from './multigroup-dissimilarity.js';
import type { NoFigure } from './no-figure.js';

/**
 * The share of a group who would have to move to another area for every area to have the same share of them (D): 0
 * where all areas are alike, 1 where nobody in the group lives beside anybody outside it.
 *
 * Half the sum over areas of |area's share of the group - area's share of everybody else|. Areas with nobody add
 * nothing; one area gives 0.
 *
 * There is none because a figure is `missing`, `not-finite` or `negative`, the group is larger than the area
 * (`exceeds-whole`), there are no areas (`too-few`), nobody lives in any (`no-denominator`), or the group is nobody
 * (`group-absent`) or everybody (`group-is-everyone`).
 * Implementations that do not check give 0.5 for a group that is absent, and a number for one that exceeds the area.
 *
 * With small areas or a small group it is too high: by chance alone areas differ, and chance weighs more where numbers
 * are small. It is not corrected here, as in no common implementation; compare places, or the same place over time, only
 * where areas and groups are of like size. Under 0.3 is usually read as low and over 0.6 as high.
 *
 * Source: O. D. Duncan and B. Duncan, "A Methodological Analysis of Segregation Indexes" (1955); D. S. Massey and N. A.
 * Denton, "The Dimensions of Residential Segregation" (1988).
 *
 * @param group - members of the group in each area, zero or more
 * @param total - all people in each area, in the same order
 * @throws {RangeError} if the arrays are not of one length
 *
 * @example
 * dissimilarity([100, 60, 40, 0], [100, 100, 100, 100]); // => 0.60000…
 */
export function dissimilarity(
  group: readonly (number | undefined)[],
  total: readonly (number | undefined)[],
): number | NoFigure {
  const counts = areaCounts('dissimilarity', group, total);
  return 'noFigure' in counts ? counts : multigroupDissimilarity(counts);
}
