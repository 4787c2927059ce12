import { diversity, type Diversity } from './diversity.js';
import { isNoFigure, type NoFigure } from './no-figure.js';
import { mutualInformation } from './mutual-information.js';

/**
 * How much less mixed the areas are than the whole place, by entropy: the information theory index, Theil's H. 0 where
 * all areas are alike, 1 where no area is mixed. For two groups it is `entropyIndex`.
 *
 * `mutualInformation` divided by the entropy of `diversity`; the base of the logarithm makes no difference. Areas with
 * nobody and groups with nobody add nothing. Implementations that keep a group with nobody in it give no number.
 *
 * There is none because a count is `missing`, `not-finite` or `negative`, there are no areas (`too-few`), nobody lives
 * in any (`no-denominator`), or everybody belongs to one group (`group-is-everyone`). With small areas it is too high,
 * as `dissimilarity` is.
 *
 * Source: H. Theil and A. J. Finizza, "A Note on the Measurement of Racial Integration of Schools" (1971); S. F. Reardon
 * and G. Firebaugh, "Measures of Multigroup Segregation" (2002).
 *
 * @param counts - people by area (rows) and group (columns), each zero or more
 * @throws {RangeError} if the rows are not of one length
 *
 * @example
 * multigroupEntropyIndex([[10, 20, 0], [5, 1, 0]]); // => 0.10846876918591…
 */
export function multigroupEntropyIndex(
  counts: readonly (readonly (number | undefined)[])[],
): number | NoFigure {
  const information = mutualInformation(counts);
  if (isNoFigure(information)) return information;
  return Math.min(1, information / (diversity(counts) as Diversity).entropy);
}
