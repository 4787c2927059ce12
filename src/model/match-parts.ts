import type { KeptPart } from './edition-difference.js';
import { namesOf } from './names-of.js';
import type { LinkedPart } from './part-models.js';

/** The parts of one kind in two editions, matched. */
export interface MatchedParts {
  readonly kept: readonly KeptPart[];
  readonly added: readonly LinkedPart[];
  readonly withdrawn: readonly LinkedPart[];
  readonly unnamed: { readonly before: readonly LinkedPart[]; readonly after: readonly LinkedPart[] };
}

/**
 * Matches the parts of one kind in two editions: by identifier, else by external identifier, else by code or ref.
 *
 * A name that several unmatched parts of one edition share matches none of them, because nothing says which. Words
 * are never compared. The result does not depend on which edition is called the older.
 *
 * @param before - parts of one kind, in the order of the older edition
 * @param after - parts of the same kind, in the order of the newer edition
 */
export function matchParts(before: readonly LinkedPart[], after: readonly LinkedPart[]): MatchedParts {
  const found = new Map<object, KeptPart>();
  for (const sort of ['id', 'external', 'ref'] as const) {
    const rest = (parts: readonly LinkedPart[]) => parts.filter(({ part }) => !found.has(part));
    const [older, newer] = [byName(rest(before), sort), byName(rest(after), sort)];
    // In the order of the names, so that a part with several names is matched alike from either side.
    for (const name of [...older.keys()].sort()) {
      const [[a, ...others], [b, ...doubles]] = [older.get(name)!, newer.get(name) ?? []];
      if (a === undefined || b === undefined || others.length > 0 || doubles.length > 0) continue;
      if (found.has(a.part) || found.has(b.part)) continue;
      const kept = { before: a, after: b };
      found.set(a.part, kept).set(b.part, kept);
    }
  }
  const rest = (parts: readonly LinkedPart[], named: boolean) =>
    parts.filter((part) => !found.has(part.part) && hasName(part) === named);
  return {
    kept: after.flatMap(({ part }) => found.get(part) ?? []),
    added: rest(after, true),
    withdrawn: rest(before, true),
    unnamed: { before: rest(before, false), after: rest(after, false) },
  };
}

const hasName = (part: LinkedPart): boolean =>
  Object.values(namesOf(part)).some((names: readonly string[]) => names.length > 0);

function byName(
  parts: readonly LinkedPart[],
  sort: 'id' | 'external' | 'ref',
): ReadonlyMap<string, LinkedPart[]> {
  const named = new Map<string, LinkedPart[]>();
  for (const part of parts) {
    for (const name of new Set(namesOf(part)[sort])) {
      const same = named.get(name);
      if (same === undefined) named.set(name, [part]);
      else same.push(part);
    }
  }
  return named;
}
