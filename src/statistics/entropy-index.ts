import { areaCounts } from './area-counts.js';
import { multigroupEntropyIndex } from './multigroup-entropy-index.js';
import type { NoFigure } from './no-figure.js';

/**
 * How much less mixed the areas are than the whole place, by entropy: the information theory index, Theil's H, of one
 * group against everybody else. 0 where all areas are alike, 1 where no area is mixed.
 *
 * The sum over areas of people × (E - e), divided by all people and by E, where E is the entropy of the place,
 * P log(1/P) + (1 - P) log(1/(1 - P)) with P the group's share, and e that of the area. Areas with nobody add nothing.
 *
 * There is none because a figure is `missing`, `not-finite` or `negative`, the group is larger than the area
 * (`exceeds-whole`), there are no areas (`too-few`), nobody lives in any (`no-denominator`), or the group is nobody
 * (`group-absent`) or everybody (`group-is-everyone`).
 * With small areas or a small group it is too high, as `dissimilarity` is.
 *
 * Source: H. Theil and A. J. Finizza, "A Note on the Measurement of Racial Integration of Schools" (1971); D. S. Massey
 * and N. A. Denton, "The Dimensions of Residential Segregation" (1988).
 *
 * @param group - members of the group in each area, zero or more
 * @param total - all people in each area, in the same order
 * @throws {RangeError} if the arrays are not of one length
 *
 * @example
 * entropyIndex([100, 60, 40, 0], [100, 100, 100, 100]); // => 0.514524702772…
 */
export function entropyIndex(
  group: readonly (number | undefined)[],
  total: readonly (number | undefined)[],
): number | NoFigure {
  const counts = areaCounts('entropyIndex', group, total);
  return 'noFigure' in counts ? counts : multigroupEntropyIndex(counts);
}
