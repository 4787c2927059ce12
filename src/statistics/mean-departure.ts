import type { GroupShare, GroupShares } from './group-shares.js';

/**
 * How far the areas depart from the whole place: what each group's share of an area departs from its share of the
 * place by, added up over the groups and averaged over the people. Most measures of segregation are this sum, each
 * with its own notion of departure.
 *
 * @param shares - the groups in the place and in its areas
 * @param departure - what a group's share of an area adds, of no effect where it is the group's share of the place
 *
 * @example
 * const halves = { groups: [{ column: 0, share: 0.5, rest: 0.5 }], areas: [{ row: 0, weight: 1, shares: [0.75] }] };
 * meanDeparture(halves, (share, group) => share - group.share); // => 0.25
 */
export function meanDeparture(
  { groups, areas }: GroupShares,
  departure: (share: number, group: GroupShare) => number,
): number {
  let total = 0;
  for (const { weight, shares } of areas) {
    groups.forEach((group, index) => {
      total += weight * departure(shares[index]!, group);
    });
  }
  return total;
}
