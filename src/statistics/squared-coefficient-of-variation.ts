import { groupShares } from './group-shares.js';
import { meanDeparture } from './mean-departure.js';
import type { NoFigure } from './no-figure.js';

/**
 * How much the share of each group varies from area to area in proportion to its size, so that small groups weigh as
 * much as large ones: 0 where all areas are alike, 1 where no area is mixed.
 *
 * The sum over areas and groups of people × (share in the area - share in the place)² / share in the place, divided by
 * all people and by K - 1, K being the number of groups that anybody belongs to. Areas with nobody add nothing.
 * Implementations that do not drop a group with nobody in it divide by zero.
 *
 * There is none because a count is `missing`, `not-finite` or `negative`, there are no areas (`too-few`), nobody lives
 * in any (`no-denominator`), or everybody belongs to one group (`group-is-everyone`).
 *
 * Source: S. F. Reardon and G. Firebaugh, "Measures of Multigroup Segregation" (2002).
 *
 * @param counts - people by area (rows) and group (columns), each zero or more
 * @throws {RangeError} if the rows are not of one length
 *
 * @example
 * squaredCoefficientOfVariation([[10, 20, 30], [0, 0, 0], [5, 1, 9]]); // => 0.0329670329670329…
 */
export function squaredCoefficientOfVariation(
  counts: readonly (readonly (number | undefined)[])[],
): number | NoFigure {
  const shares = groupShares('squaredCoefficientOfVariation', counts, 2);
  if ('noFigure' in shares) return shares;
  const departure = meanDeparture(shares, (share, group) => (share - group.share) ** 2 / group.share);
  return Math.min(1, departure / (shares.groups.length - 1));
}
