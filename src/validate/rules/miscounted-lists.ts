import type { Strategy } from '../../document/strategy.js';
import { type Finding, findingAt } from '../finding.js';

/** A list that has other than the asserted number of members. */
export interface MiscountedList extends Finding {
  readonly asserted: number;
  readonly listed: number;
}

/**
 * The asserted counts whose lists do not bear them out: more are listed than asserted, or fewer though the list is
 * meant to be complete.
 *
 * A count may stand beside an empty list, and members that are not listed are not made up.
 */
export function miscountedLists({ assertedCounts, indicators }: Strategy): MiscountedList[] {
  const counts = assertedCounts.flatMap(({ id, count, complete, members, named }, index) => {
    const listed = new Set(members.map((member) => `${member.kind} ${member.id}`)).size + named.length;
    const isWrong = listed > count || (complete === true && listed > 0 && listed < count);
    const key = members.length > 0 ? 'members' : 'named';
    const at = { path: ['assertedCounts', index], within: id };
    return isWrong ? [{ ...findingAt(at, key), asserted: count, listed }] : [];
  });
  const sets = indicators.flatMap(({ id, set }, index) => {
    const listed = new Set(set?.members).size;
    const isWrong = set?.count !== undefined && listed > set.count;
    const at = { path: ['indicators', index], within: id };
    return isWrong ? [{ ...findingAt(at, 'set', 'members'), asserted: set.count!, listed }] : [];
  });
  return [...counts, ...sets];
}
