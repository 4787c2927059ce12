import type { Strategy } from '../../document/strategy.js';
import { type Definition, definitions } from '../references.js';

/** An identifier that another part of the same kind has already, and where that one is. */
export interface RepeatedIdentifier extends Definition {
  readonly first: Definition;
}

/** The identifiers that two parts of the same kind share: a reference to one could mean either. */
export function* repeatedIdentifiers(strategy: Strategy): Generator<RepeatedIdentifier> {
  const seen = new Map<string, Definition>();
  for (const definition of definitions(strategy)) {
    const key = `${definition.kind} ${definition.id}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, definition);
    else yield { ...definition, first };
  }
}
