import { deviance } from './deviance.js';
import { groupShares } from './group-shares.js';
import { noFigure, type NoFigure } from './no-figure.js';

/**
 * How far the mix of each area is from the mix of the whole place: 0 where it is the same. The mean of these over the
 * people is `mutualInformation`, so that an area's part in it can be told.
 *
 * For each area, the sum over groups of share in the area × log(share in the area / share in the place), in natural
 * logarithms.
 *
 * An area with nobody has none (`no-denominator`). There is none at all because a count is `missing`, `not-finite` or
 * `negative`, there are no areas (`too-few`), nobody lives in any (`no-denominator`), or everybody belongs to one group
 * (`group-is-everyone`). A small area is far from the mix of the place by chance alone.
 *
 * Source: R. Mora and J. Ruiz-Castillo, "Entropy-based Segregation Indices" (2011).
 *
 * @param counts - people by area (rows) and group (columns), each zero or more
 * @returns a figure or a reason for each area, in the order of the rows
 * @throws {RangeError} if the rows are not of one length
 *
 * @example
 * localSegregation([[10, 20, 30], [0, 0, 0], [5, 1, 9]]);
 * // => [0.00812051300595…, { noFigure: 'no-denominator' }, 0.160463412420446…]
 */
export function localSegregation(
  counts: readonly (readonly (number | undefined)[])[],
): readonly (number | NoFigure)[] | NoFigure {
  const shares = groupShares('localSegregation', counts, 2);
  if ('noFigure' in shares) return shares;
  const found: (number | NoFigure)[] = counts.map(() => noFigure('no-denominator'));
  for (const area of shares.areas) {
    const terms = shares.groups.map(({ share }, index) => deviance(area.shares[index]!, share));
    found[area.row] = terms.reduce((total, term) => total + term, 0);
  }
  return found;
}
