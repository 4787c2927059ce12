import { groupShares } from './group-shares.js';
import { meanDeparture } from './mean-departure.js';
import type { NoFigure } from './no-figure.js';

/**
 * How much more people live among their own group than they would if all areas were alike, as a share of the most that
 * they could: 0 where all areas are alike, 1 where no area is mixed.
 *
 * The sum over areas and groups of people × (share in the area - share in the place)² / (1 - share in the place),
 * divided by all people. Areas with nobody and groups with nobody add nothing.
 *
 * There is none because a count is `missing`, `not-finite` or `negative`, there are no areas (`too-few`), nobody lives
 * in any (`no-denominator`), or everybody belongs to one group (`group-is-everyone`).
 *
 * Source: D. R. James, "The Racial Ghetto as a Race-making Situation" (1986); S. F. Reardon and G. Firebaugh,
 * "Measures of Multigroup Segregation" (2002).
 *
 * @param counts - people by area (rows) and group (columns), each zero or more
 * @throws {RangeError} if the rows are not of one length
 *
 * @example
 * normalisedExposure([[10, 20, 30], [0, 0, 0], [5, 1, 9]]); // => 0.0246913580246913…
 */
export function normalisedExposure(counts: readonly (readonly (number | undefined)[])[]): number | NoFigure {
  const shares = groupShares('normalisedExposure', counts, 2);
  if ('noFigure' in shares) return shares;
  return Math.min(
    1,
    meanDeparture(shares, (share, group) => (share - group.share) ** 2 / group.rest),
  );
}
