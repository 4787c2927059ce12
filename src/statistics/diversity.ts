import { groupShares } from './group-shares.js';
import { noFigure, type NoFigure } from './no-figure.js';

/** How mixed a place is. */
export interface Diversity {
  /** In natural units: 0 with one group, at most log K with K groups. */
  readonly entropy: number;
  /** The entropy as a share of the most that it could be, from 0 to 1. */
  readonly normalised: number | NoFigure;
}

/**
 * How mixed a place is as a whole, by entropy: the more groups there are and the more alike they are in size, the
 * greater. It says nothing about where they live.
 *
 * The entropy is the sum over the groups of share × log(1 / share), in natural logarithms; normalised, it is divided
 * by log K, K being the number of groups that anybody belongs to. Implementations that count a group with nobody in it
 * either fail on the logarithm of zero or call the place less mixed for a column that is empty.
 *
 * There is none because a count is `missing`, `not-finite` or `negative`, there are no areas (`too-few`), or nobody
 * lives in any (`no-denominator`). With one group there is no normalised entropy (`group-is-everyone`).
 *
 * Source: H. Theil, "Statistical Decomposition Analysis" (1972); S. F. Reardon and G. Firebaugh, "Measures of
 * Multigroup Segregation" (2002).
 *
 * @param counts - people by area (rows) and group (columns), each zero or more
 * @throws {RangeError} if the rows are not of one length
 *
 * @example
 * diversity([[30, 10], [30, 10]]); // => { entropy: 0.562…, normalised: 0.811… }
 */
export function diversity(counts: readonly (readonly (number | undefined)[])[]): Diversity | NoFigure {
  const shares = groupShares('diversity', counts, 1);
  if ('noFigure' in shares) return shares;
  const { groups } = shares;
  if (groups.length === 1) return { entropy: 0, normalised: noFigure('group-is-everyone') };
  const entropy = groups.reduce((total, { share }) => total - share * Math.log(share), 0);
  return { entropy, normalised: Math.min(1, entropy / Math.log(groups.length)) };
}
