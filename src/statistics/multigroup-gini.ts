import { groupShares, type AreaShares } from './group-shares.js';
import type { NoFigure } from './no-figure.js';
import { simpsonInteraction } from './simpson-interaction.js';

/**
 * How much the areas differ from each other in their mix: every area is compared with every other, where
 * dissimilarity compares each with the whole place. 0 where all areas are alike, 1 where no area is mixed.
 *
 * The sum over groups and pairs of areas of people × people × |difference of the group's shares|, divided by twice the
 * square of all people and by `simpsonInteraction`. Areas with nobody and groups with nobody add nothing.
 *
 * There is none because a count is `missing`, `not-finite` or `negative`, there are no areas (`too-few`), nobody lives
 * in any (`no-denominator`), or everybody belongs to one group (`group-is-everyone`). With small areas it is too high,
 * as `multigroupDissimilarity` is.
 *
 * Source: S. F. Reardon and G. Firebaugh, "Measures of Multigroup Segregation" (2002).
 *
 * @param counts - people by area (rows) and group (columns), each zero or more
 * @throws {RangeError} if the rows are not of one length
 *
 * @example
 * multigroupGini([[722, 600, 747], [11, 1544, 1942]]); // => 0.26881…
 */
export function multigroupGini(counts: readonly (readonly (number | undefined)[])[]): number | NoFigure {
  const shares = groupShares('multigroupGini', counts, 2);
  if ('noFigure' in shares) return shares;
  const difference = shares.groups.reduce(
    (total, _, group) => total + meanDifference(shares.areas, group),
    0,
  );
  return Math.min(1, difference / (2 * (simpsonInteraction(counts) as number)));
}

// In order of share, a step from one share to the next lies between all the people before it and all those after it.
function meanDifference(areas: readonly AreaShares[], group: number): number {
  const ordered = areas.map(({ weight, shares }) => ({ weight, share: shares[group]! }));
  ordered.sort((a, b) => a.share - b.share);
  let [total, before] = [0, 0];
  ordered.forEach(({ weight, share }, index) => {
    const step = share - (ordered[index - 1]?.share ?? share);
    total += 2 * step * before * (1 - before);
    before += weight;
  });
  return total;
}
