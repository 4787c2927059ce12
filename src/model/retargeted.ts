import type { Period } from '../document/period.js';
import type { EarlierTarget, Target } from '../document/target.js';
import type { EditionReason, TargetDifference } from './edition-difference.js';
import { sameContent } from './same-content.js';

/**
 * The targets of one measure that differ between two editions.
 *
 * Targets are matched by when they are due, their place and their group; a target with another time is matched
 * where the history of one says that it was, or is, the other. Any other target was added or dropped: that two of
 * them belong together is not guessed. The reasons are those that the new target's history gives from the old
 * target on.
 *
 * @param before - the targets of the older edition
 * @param after - the targets of the newer edition
 */
export function retargeted(before: readonly Target[], after: readonly Target[]): TargetDifference[] {
  const pairs = new Map<Target, Target>();
  const free = new Set(before);
  const pair = (isSame: (old: Target, now: Target) => boolean): void => {
    for (const now of after) {
      const old = pairs.has(now) ? undefined : [...free].find((candidate) => isSame(candidate, now));
      if (old === undefined) continue;
      pairs.set(now, old);
      free.delete(old);
    }
  };
  pair((old, now) => keyOf(old) === keyOf(now));
  pair((old, now) => wasOnce(now, old) || wasOnce(old, now));
  return [
    ...after.flatMap((now): TargetDifference[] => {
      const old = pairs.get(now);
      if (old !== undefined && keyOf(old) === keyOf(now) && sameContent(old.value, now.value)) return [];
      return [{ old, new: now, reasons: reasonsSince(old, now) }];
    }),
    ...[...free].map((old) => ({ old, new: undefined, reasons: [] })),
  ];
}

const dayOf = ({ start, end, printed }: Period): string => end ?? start ?? printed;

const keyOf = ({ due, place, group }: Target): string => JSON.stringify([dayOf(due), place, group]);

/** Whether a target's history has the other as an earlier version of it. */
function wasOnce(now: Target, old: Target): boolean {
  return now.history.some((step) => keyOf({ ...now, due: step.due ?? now.due }) === keyOf(old));
}

function reasonsSince(old: Target | undefined, now: Target): EditionReason[] {
  if (old === undefined) return [];
  const isOld = (step: EarlierTarget): boolean =>
    dayOf(step.due ?? now.due) === dayOf(old.due) && sameContent(step.value, old.value);
  const since = now.history.findLastIndex(isOld);
  if (since === -1) return [];
  return now.history.slice(since).flatMap((document): EditionReason[] => {
    const { because } = document;
    return because === undefined ? [] : [{ from: 'target-history', because, document }];
  });
}
