import type { PartKind } from '../../document/part-kind.js';
import { type Finding, findingAt } from '../finding.js';
import { eachDefinition, eachReference } from '../identifiers.js';
import type { Cursor } from '../walk.js';

/** A reference to a row of another action, or to an entry of another framework. */
export interface MisplacedReference extends Finding {
  readonly kind: PartKind;
  readonly id: string;
  /** The identifier of the part that has it. */
  readonly owner: string;
}

/** The kinds that stand inside another part, where only that part itself can mean them. */
const INNER: ReadonlySet<PartKind> = new Set(['row', 'entry']);

/**
 * The references to an inner part of another part: of an action to a row of another action, of a framework to an
 * entry of another framework.
 *
 * A mention that says itself what kind of part it means (`{ kind: 'row', id: 'r1' }`) may stand anywhere.
 */
export function misplacedReferences(schema: object, value: unknown): MisplacedReference[] {
  const owners = new Map<string, { readonly place: number; readonly id: string }>();
  eachDefinition(schema, value, (id, kind, at) => {
    // of two that share an identifier, which is a fault of its own, the first is meant
    if (INNER.has(kind) && !owners.has(`${kind} ${id}`)) {
      owners.set(`${kind} ${id}`, { place: placeIn(at), id: at.within ?? '' });
    }
  });
  const misplaced: MisplacedReference[] = [];
  if (owners.size === 0) return misplaced;
  eachReference(schema, value, (id, kind, at, free) => {
    if (free || !INNER.has(kind)) return;
    const owner = owners.get(`${kind} ${id}`);
    if (owner !== undefined && owner.place !== placeIn(at)) {
      misplaced.push({ ...findingAt(at), kind, id, owner: owner.id });
    }
  });
  return misplaced;
}

// All rows stand in one list of actions, and all entries in one list of frameworks: the position there tells them.
const placeIn = ({ path }: Cursor): number => path[1] as number;
