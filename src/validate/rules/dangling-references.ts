import type { PartKind } from '../../document/part-kind.js';
import { type Finding, findingAt } from '../finding.js';
import { definedIdentifiers, eachReference } from '../identifiers.js';

/** A mention of an identifier that no part has, and the identifiers that parts of its kind do have. */
export interface DanglingReference extends Finding {
  readonly kind: PartKind;
  readonly id: string;
  readonly known: ReadonlySet<string>;
}

/**
 * The mentions of identifiers that lead nowhere.
 *
 * A reference to a kind of part that the schema does not have cannot be judged, and is passed over.
 */
export function danglingReferences(schema: object, value: unknown): DanglingReference[] {
  let defined: ReturnType<typeof definedIdentifiers> | undefined; // a list of parts alone refers to nothing
  const dangling: DanglingReference[] = [];
  eachReference(schema, value, (id, kind, at) => {
    defined ??= definedIdentifiers(schema, value);
    const known = defined.get(kind);
    if (known !== undefined && !known.has(id)) dangling.push({ ...findingAt(at), kind, id, known });
  });
  return dangling;
}
