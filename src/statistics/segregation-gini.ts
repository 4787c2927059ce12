import { areaCounts } from './area-counts.js';
import { multigroupGini } from './multigroup-gini.js';
import type { NoFigure } from './no-figure.js';

/**
 * How much areas differ from each other in a group's share of them, every area compared with every other: 0 where all
 * areas are alike, 1 where nobody in the group lives beside anybody outside it. It is not the Gini of incomes.
 *
 * The sum over pairs of areas of people × people × |difference of the shares|, divided by 2 T² P (1 - P), where T is all
 * people and P the group's share of them. It is never less than `dissimilarity`. Areas with nobody add nothing.
 *
 * There is none because a figure is `missing`, `not-finite` or `negative`, the group is larger than the area
 * (`exceeds-whole`), there are no areas (`too-few`), nobody lives in any (`no-denominator`), or the group is nobody
 * (`group-absent`) or everybody (`group-is-everyone`).
 * With small areas or a small group it is too high, as `dissimilarity` is.
 *
 * Source: D. S. Massey and N. A. Denton, "The Dimensions of Residential Segregation" (1988).
 *
 * @param group - members of the group in each area, zero or more
 * @param total - all people in each area, in the same order
 * @throws {RangeError} if the arrays are not of one length
 *
 * @example
 * segregationGini([100, 60, 40, 0], [100, 100, 100, 100]); // => 0.8
 */
export function segregationGini(
  group: readonly (number | undefined)[],
  total: readonly (number | undefined)[],
): number | NoFigure {
  const counts = areaCounts('segregationGini', group, total);
  return 'noFigure' in counts ? counts : multigroupGini(counts);
}
