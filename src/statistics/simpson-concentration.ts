import { groupShares } from './group-shares.js';
import type { NoFigure } from './no-figure.js';

/**
 * How far one group prevails in a place as a whole: the chance that two people drawn from it, the first put back,
 * belong to the same group. It says nothing about where they live.
 *
 * The sum over the groups of share²: 1/K where K groups are of one size, 1 where there is one group. It is 1 less
 * `simpsonInteraction`, and is also known as the Herfindahl index.
 *
 * There is none because a count is `missing`, `not-finite` or `negative`, there are no areas (`too-few`), or nobody
 * lives in any (`no-denominator`).
 *
 * Source: E. H. Simpson, "Measurement of Diversity" (1949).
 *
 * @param counts - people by area (rows) and group (columns), each zero or more
 * @throws {RangeError} if the rows are not of one length
 *
 * @example
 * simpsonConcentration([[30, 10], [30, 10]]); // => 0.625
 */
export function simpsonConcentration(
  counts: readonly (readonly (number | undefined)[])[],
): number | NoFigure {
  const shares = groupShares('simpsonConcentration', counts, 1);
  if ('noFigure' in shares) return shares;
  return shares.groups.reduce((total, { share }) => total + share * share, 0);
}
