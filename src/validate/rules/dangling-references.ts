import type { Strategy } from '../../document/strategy.js';
import { definitions, type Reference, type ReferenceKind, references } from '../references.js';

/** A mention of an identifier that no part has, and the identifiers that parts of its kind do have. */
export interface DanglingReference extends Reference {
  readonly known: ReadonlySet<string>;
}

/** The mentions of identifiers that lead nowhere. */
export function* danglingReferences(strategy: Strategy): Generator<DanglingReference> {
  const known = new Map<ReferenceKind, Set<string>>();
  for (const { kind, id } of definitions(strategy)) known.set(kind, (known.get(kind) ?? new Set()).add(id));
  for (const reference of references(strategy)) {
    const ids = known.get(reference.kind) ?? new Set();
    if (!ids.has(reference.id)) yield { ...reference, known: ids };
  }
}
