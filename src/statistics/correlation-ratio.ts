import { areaCounts } from './area-counts.js';
import { relativeDiversity } from './relative-diversity.js';
import type { NoFigure } from './no-figure.js';

/**
 * How much of the difference between a group and everybody else their areas account for (eta², or V): isolation with the
 * group's size taken out. 0 where all areas are alike, 1 where nobody in the group lives beside anybody outside it.
 *
 * (isolation - P) / (1 - P), where P is the group's share of the place; calculated as the variance of the areas' shares
 * over P (1 - P), which does not lose digits where areas are nearly alike. Areas with nobody add nothing.
 *
 * There is none because a figure is `missing`, `not-finite` or `negative`, the group is larger than the area
 * (`exceeds-whole`), there are no areas (`too-few`), nobody lives in any (`no-denominator`), or the group is nobody
 * (`group-absent`) or everybody (`group-is-everyone`).
 * With small areas it is too high, as `dissimilarity` is.
 *
 * Source: W. Bell, "A Probability Model for the Measurement of Ecological Segregation" (1954); D. S. Massey and N. A.
 * Denton, "The Dimensions of Residential Segregation" (1988).
 *
 * @param group - members of the group in each area, zero or more
 * @param total - all people in each area, in the same order
 * @throws {RangeError} if the arrays are not of one length
 *
 * @example
 * correlationRatio([100, 60, 40, 0], [100, 100, 100, 100]); // => 0.52
 */
export function correlationRatio(
  group: readonly (number | undefined)[],
  total: readonly (number | undefined)[],
): number | NoFigure {
  const counts = areaCounts('correlationRatio', group, total);
  return 'noFigure' in counts ? counts : relativeDiversity(counts);
}
