import type { BodyEdges } from './body-edge.js';
import type { BodyName, NameWord } from './body-name.js';
import type { NameIndex } from './name-index.js';

/** Known names that stand at the same words. */
export interface BodyMatch {
  readonly from: number;
  readonly to: number;
  /** Several, where the document uses one name for several parts. */
  readonly names: readonly BodyName[];
  /** True where a letter is wrong. */
  readonly mended: boolean;
}

/**
 * The known names in a text: the longest first, those without a wrong letter before others; none inside another.
 *
 * @example
 * readBodies('Education Leeds', { known: [{ id: 'e', name: 'Education Leeds' }] }).value[0].id; // => 'e'
 */
export function findMatches(
  words: readonly NameWord[],
  names: readonly NameIndex[],
  edges: BodyEdges,
): BodyMatch[] {
  const found: BodyMatch[] = [];
  for (const index of names)
    for (const { from, to, name, mended } of index.matches(words, edges))
      found.push({ from, to, names: [name], mended });
  if (found.length < 2) return found;
  const taken = new Map<number, BodyMatch>();
  for (const match of found.toSorted(byLength)) {
    const { from, to, mended } = match;
    const owner = taken.get(from);
    if (owner && owner.from === from && owner.to === to && owner.mended === mended) {
      if (owner.names.every(({ id }) => id !== match.names[0]!.id)) {
        const both = { ...owner, names: [...owner.names, ...match.names] };
        take(taken, both);
      }
    } else if (isFree(taken, match)) take(taken, match);
  }
  return [...new Set(taken.values())];
}

function isFree(taken: ReadonlyMap<number, BodyMatch>, { from, to }: BodyMatch): boolean {
  for (let at = from; at < to; at += 1) if (taken.has(at)) return false;
  return true;
}

function take(taken: Map<number, BodyMatch>, match: BodyMatch): void {
  for (let at = match.from; at < match.to; at += 1) taken.set(at, match);
}

function byLength(one: BodyMatch, two: BodyMatch): number {
  return two.to - two.from - (one.to - one.from) || Number(one.mended) - Number(two.mended);
}
