import type { PartKind } from '../../document/part-kind.js';
import { type Finding, findingAt } from '../finding.js';
import { eachDefinition } from '../identifiers.js';
import type { Path } from '../issue.js';

/** An identifier that another part of the same kind has already, and where that one is. */
export interface RepeatedIdentifier extends Finding {
  readonly kind: PartKind;
  readonly id: string;
  readonly first: Path;
}

/** The identifiers that two parts of the same kind share: a reference to one could mean either. */
export function repeatedIdentifiers(schema: object, value: unknown): RepeatedIdentifier[] {
  const seen = new Map<PartKind, Set<string>>();
  const repeated: Omit<RepeatedIdentifier, 'first'>[] = [];
  eachDefinition(schema, value, (id, kind, at) => {
    const ids = seen.get(kind);
    if (ids === undefined) seen.set(kind, new Set([id]));
    else if (ids.has(id)) repeated.push({ ...findingAt(at), kind, id });
    else ids.add(id);
  });
  if (repeated.length === 0) return [];
  const firsts = firstPlaces(schema, value, new Set(repeated.map(keyOf)));
  return repeated.map((each) => ({ ...each, first: firsts.get(keyOf(each))! }));
}

// A document seldom repeats itself, so that it is not remembered of every identifier where it stood.
function firstPlaces(schema: object, value: unknown, wanted: ReadonlySet<string>): Map<string, Path> {
  const firsts = new Map<string, Path>();
  eachDefinition(schema, value, (id, kind, at) => {
    const key = keyOf({ kind, id });
    if (wanted.has(key) && !firsts.has(key)) firsts.set(key, [...at.path]);
  });
  return firsts;
}

const keyOf = ({ kind, id }: Pick<RepeatedIdentifier, 'kind' | 'id'>): string => `${kind} ${id}`;
