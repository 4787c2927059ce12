import { groupShares } from './group-shares.js';
import type { NoFigure } from './no-figure.js';

/**
 * How mixed a place is as a whole: the chance that two people drawn from it, the first put back, belong to different
 * groups. It says nothing about where they live.
 *
 * The sum over the groups of share × (1 - share): 0 with one group, at most 1 - 1/K with K groups. It is 1 less
 * `simpsonConcentration`.
 *
 * There is none because a count is `missing`, `not-finite` or `negative`, there are no areas (`too-few`), or nobody
 * lives in any (`no-denominator`).
 *
 * Source: E. H. Simpson, "Measurement of Diversity" (1949); S. Lieberson, "Measuring Population Diversity" (1969).
 *
 * @param counts - people by area (rows) and group (columns), each zero or more
 * @throws {RangeError} if the rows are not of one length
 *
 * @example
 * simpsonInteraction([[30, 20], [20, 30]]); // => 0.5
 */
export function simpsonInteraction(counts: readonly (readonly (number | undefined)[])[]): number | NoFigure {
  const shares = groupShares('simpsonInteraction', counts, 1);
  if ('noFigure' in shares) return shares;
  return shares.groups.reduce((total, { share, rest }) => total + share * rest, 0);
}
