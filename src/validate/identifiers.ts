import { identifierUse } from '../document/identifier.js';
import type { PartKind } from '../document/part-kind.js';
import type { PartReference } from '../document/part-reference.js';
import { type Schema, schemasIn } from './schema.js';
import { type Cursor, walkTo } from './walk.js';

/** Is told an identifier, what it names, and where it stands; `free` where the mention chose the kind itself. */
export type HearIdentifier = (id: string, kind: PartKind, at: Cursor, free: boolean) => void;

const toDefinitions = walkTo<PartKind, string>((schema) => {
  const used = identifierUse(schema);
  return used?.use === 'defines' ? used.kind : undefined;
});

const ANY = 'any';
const toReferences = walkTo<PartKind | typeof ANY, string | PartReference>((schema) => {
  const used = identifierUse(schema);
  return used?.use === 'refers' ? (used.kind ?? ANY) : undefined;
});

/**
 * Tells every identifier that a valid value gives to a part, in the order of the schema.
 *
 * The schemas say themselves which strings are identifiers, and of what.
 *
 * @param schema - the schema that the value has been checked with
 */
export function eachDefinition(schema: object, value: unknown, hear: HearIdentifier): void {
  toDefinitions(schema, value, (id, kind, at) => hear(id, kind, at, false));
}

/** Tells every identifier by which a valid value refers to a part, in the order of the schema. */
export function eachReference(schema: object, value: unknown, hear: HearIdentifier): void {
  toReferences(schema, value, (mention, kind, at) => {
    if (typeof mention === 'string') return hear(mention, kind as PartKind, at, false);
    at.path.push('id');
    hear(mention.id, mention.kind, at, true);
    at.path.pop();
  });
}

/**
 * The identifiers that a valid value gives to its parts, by their kind.
 *
 * A kind that the schema has is there even if no part of it is; a kind that it does not have, since not all of
 * the document is read, is not.
 *
 * @example
 * const ids = definedIdentifiers(StrategySchema, { bodies: [{ id: 'council' }] });
 * [...ids.get('body')]; // => ['council']
 */
export function definedIdentifiers(schema: object, value: unknown): Map<PartKind, Set<string>> {
  const ids = new Map(kindsIn(schema as Schema).map((kind) => [kind, new Set<string>()]));
  eachDefinition(schema, value, (id, kind) => ids.get(kind)!.add(id));
  return ids;
}

const kinds = new WeakMap<Schema, readonly PartKind[]>();

function kindsIn(schema: Schema): readonly PartKind[] {
  let found = kinds.get(schema);
  if (found === undefined) {
    const used = identifierUse(schema);
    const own = used?.use === 'defines' && used.kind !== undefined ? [used.kind] : [];
    found = [...new Set([...own, ...schemasIn(schema).flatMap(kindsIn)])];
    kinds.set(schema, found);
  }
  return found;
}
