import { groupShares } from './group-shares.js';
import { noFigure, type NoFigure } from './no-figure.js';

/**
 * How much of the area that a member of one group lives in belongs to another, on average: "a typical member of the
 * first group lives in an area of which 20% belong to the second". With the same group twice it is isolation.
 *
 * The sum over areas of (members of the first in the area / all members of the first) × the second's share of the area.
 * It is from 0 to 1, and the exposures of one group to all groups, its own included, add up to 1. It is not symmetrical:
 * a small group is more exposed to a large one than the other way round. Areas with nobody add nothing.
 *
 * There is none because a count is `missing`, `not-finite` or `negative`, there are no areas (`too-few`), nobody lives
 * in any (`no-denominator`), or nobody belongs to the first group (`group-absent`). To a group with nobody it is 0.
 *
 * It depends on how large the groups are, so it cannot be compared between places or times in which they differ.
 *
 * Source: W. Bell, "A Probability Model for the Measurement of Ecological Segregation" (1954); S. Lieberson, "An
 * Asymmetrical Approach to Segregation" (1981).
 *
 * @param counts - people by area (rows) and group (columns), each zero or more
 * @param of - the column of the group that is exposed, counted from 0
 * @param to - the column of the group that it is exposed to, counted from 0
 * @throws {RangeError} if the rows are not of one length, or have no such column
 *
 * @example
 * exposure([[10, 20, 30], [0, 0, 0], [5, 1, 9]], 0, 1); // => 0.2444444444444…
 */
export function exposure(
  counts: readonly (readonly (number | undefined)[])[],
  of: number,
  to: number,
): number | NoFigure {
  const shares = groupShares('exposure', counts, 1);
  for (const column of [of, to]) requireColumn(counts, column);
  if ('noFigure' in shares) return shares;
  const { groups, areas } = shares;
  const [first, second] = [of, to].map((column) => groups.findIndex((group) => group.column === column));
  const exposed = groups[first!];
  if (exposed === undefined) return noFigure('group-absent');
  const meetings = areas.map((area) => area.weight * area.shares[first!]! * (area.shares[second!] ?? 0));
  return Math.min(1, meetings.reduce((total, share) => total + share, 0) / exposed.share);
}

function requireColumn(counts: readonly (readonly unknown[])[], column: number): void {
  const length = counts[0]?.length;
  if (length !== undefined && !(Number.isInteger(column) && column >= 0 && column < length)) {
    throw new RangeError(`exposure requires columns from 0 to ${length - 1}, got ${column}`);
  }
}
