import { groupShares } from './group-shares.js';
import { meanDeparture } from './mean-departure.js';
import type { NoFigure } from './no-figure.js';
import { simpsonInteraction } from './simpson-interaction.js';

/**
 * The share of people who would have to move for every area to have the mix of the whole place, out of the share who
 * would if no area had two groups: 0 where all areas are alike, 1 where no area is mixed. For two groups it is
 * `dissimilarity`.
 *
 * The sum over areas and groups of people × |share in the area - share in the place|, divided by twice all people and
 * by `simpsonInteraction`. Areas with nobody and groups with nobody add nothing.
 *
 * There is none because a count is `missing`, `not-finite` or `negative`, there are no areas (`too-few`), nobody lives
 * in any (`no-denominator`), or everybody belongs to one group (`group-is-everyone`).
 *
 * With small areas or small groups it is too high: chance alone makes areas differ. Compare places only where areas
 * and groups are of like size.
 *
 * Source: J. M. Sakoda, "A Generalized Index of Dissimilarity" (1981); S. F. Reardon and G. Firebaugh, "Measures of
 * Multigroup Segregation" (2002).
 *
 * @param counts - people by area (rows) and group (columns), each zero or more
 * @throws {RangeError} if the rows are not of one length
 *
 * @example
 * multigroupDissimilarity([[10, 20, 30], [0, 0, 0], [5, 1, 9]]); // => 0.13961605584642…
 */
export function multigroupDissimilarity(
  counts: readonly (readonly (number | undefined)[])[],
): number | NoFigure {
  const shares = groupShares('multigroupDissimilarity', counts, 2);
  if ('noFigure' in shares) return shares;
  const departure = meanDeparture(shares, (share, group) => Math.abs(share - group.share));
  return Math.min(1, departure / (2 * (simpsonInteraction(counts) as number)));
}
