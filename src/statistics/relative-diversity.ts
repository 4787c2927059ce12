import { groupShares } from './group-shares.js';
import { meanDeparture } from './mean-departure.js';
import type { NoFigure } from './no-figure.js';
import { simpsonInteraction } from './simpson-interaction.js';

/**
 * How much less mixed the areas are than the whole place: the share of the chance of meeting another group that is
 * lost because people meet only in their own area. 0 where all areas are alike, 1 where no area is mixed. For two
 * groups it is `correlationRatio`.
 *
 * The sum over areas and groups of people × (share in the area - share in the place)², divided by all people and by
 * `simpsonInteraction`. Areas with nobody and groups with nobody add nothing.
 *
 * There is none because a count is `missing`, `not-finite` or `negative`, there are no areas (`too-few`), nobody lives
 * in any (`no-denominator`), or everybody belongs to one group (`group-is-everyone`).
 *
 * Source: S. F. Carlson, "Trends in Race/Sex Occupational Inequality" (1992); S. F. Reardon and G. Firebaugh,
 * "Measures of Multigroup Segregation" (2002).
 *
 * @param counts - people by area (rows) and group (columns), each zero or more
 * @throws {RangeError} if the rows are not of one length
 *
 * @example
 * relativeDiversity([[10, 20, 30], [0, 0, 0], [5, 1, 9]]); // => 0.02850494473531…
 */
export function relativeDiversity(counts: readonly (readonly (number | undefined)[])[]): number | NoFigure {
  const shares = groupShares('relativeDiversity', counts, 2);
  if ('noFigure' in shares) return shares;
  const departure = meanDeparture(shares, (share, group) => (share - group.share) ** 2);
  return Math.min(1, departure / (simpsonInteraction(counts) as number));
}
