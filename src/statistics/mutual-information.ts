import { deviance } from './deviance.js';
import { groupShares } from './group-shares.js';
import { meanDeparture } from './mean-departure.js';
import type { NoFigure } from './no-figure.js';

/**
 * How much knowing somebody's area tells about their group (M), also called the divergence index of segregation: 0
 * where all areas are alike, at most the entropy of the groups or of the areas, whichever is less.
 *
 * The sum over areas and groups of p log(p / (area's share × group's share)), p being the share of all people who are in
 * both, in natural logarithms. Areas with nobody and groups with nobody add nothing. It is the mean of
 * `localSegregation` over the people. Unlike `multigroupEntropyIndex` it adds up exactly when areas or groups are
 * merged, but has no upper bound of 1.
 *
 * There is none because a count is `missing`, `not-finite` or `negative`, there are no areas (`too-few`), nobody lives
 * in any (`no-denominator`), or everybody belongs to one group (`group-is-everyone`). With small areas it is too high,
 * as every measure of segregation is.
 *
 * Source: H. Theil and A. J. Finizza, "A Note on the Measurement of Racial Integration of Schools" (1971); R. Mora and
 * J. Ruiz-Castillo, "Entropy-based Segregation Indices" (2011); E. Roberto, "The Divergence Index" (2015).
 *
 * @param counts - people by area (rows) and group (columns), each zero or more
 * @throws {RangeError} if the rows are not of one length
 *
 * @example
 * mutualInformation([[10, 20, 30], [0, 0, 0], [5, 1, 9]]); // => 0.038589092888856…
 */
export function mutualInformation(counts: readonly (readonly (number | undefined)[])[]): number | NoFigure {
  const shares = groupShares('mutualInformation', counts, 2);
  if ('noFigure' in shares) return shares;
  // As deviances: all terms are zero or more, and none cancels another where areas are nearly alike.
  return meanDeparture(shares, (share, group) => deviance(share, group.share));
}
