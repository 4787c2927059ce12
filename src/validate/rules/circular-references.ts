import { identifierUse } from '../../document/identifier.js';
import type { PartKind } from '../../document/part-kind.js';
import { type Finding, findingAt } from '../finding.js';
import { type Schema, unwrap } from '../schema.js';
import { walkTo } from '../walk.js';

/** Parts each of which lies in the next, and the last in the first. */
export interface CircularReference extends Finding {
  readonly kind: PartKind;
  /** The identifiers, in the order in which they refer to each other, that of the first in the document first. */
  readonly ids: readonly string[];
}

/** The property in which a part names another of its own kind, as a place names that in which it lies. */
interface Upward {
  readonly kind: PartKind;
  readonly key: string;
}

const toUpward = walkTo<Upward, Readonly<Record<string, string>>>(({ _zod: { def } }) => {
  const { id, ...others } = def.shape ?? {};
  const named = id && identifierUse(unwrap(id));
  if (named?.use !== 'defines' || named.kind === undefined) return undefined;
  const { kind } = named;
  const refersToKind = (schema: Schema): boolean => identifierUse(unwrap(schema))?.kind === kind;
  const key = Object.keys(others).find((name) => refersToKind(others[name]!));
  return key === undefined ? undefined : { kind, key };
});

/** What each part of a kind names that it lies in, by their identifiers. */
type Upwards = ReadonlyMap<string, string>;

/** A circle, before it is looked up where it stands. */
type Circle = Pick<CircularReference, 'kind' | 'ids'>;

/** The circles of parts that lie in each other: objectives, places, groups, bodies, statistics. Each is given once. */
export function circularReferences(schema: object, value: unknown): CircularReference[] {
  const upwards = new Map<PartKind, Map<string, string>>();
  toUpward(schema, value, (part, { kind, key }) => {
    const [id, up] = [part['id']!, part[key]];
    if (up === undefined) return;
    const ofKind = upwards.get(kind);
    if (ofKind === undefined) upwards.set(kind, new Map([[id, up]]));
    // of two that share an identifier, which is a fault of its own, the first is meant
    else if (!ofKind.has(id)) ofKind.set(id, up);
  });
  const circles = [...upwards].flatMap(([kind, ups]) => circlesAmong(ups).map((ids) => ({ kind, ids })));
  return circles.length === 0 ? [] : placed(circles, schema, value);
}

// Circles are seldom: so it is not remembered of every part where it stood.
function placed(circles: readonly Circle[], schema: object, value: unknown): CircularReference[] {
  const wanted = new Set(circles.map(({ kind, ids: [first] }) => `${kind} ${first}`));
  const places = new Map<string, Finding>();
  toUpward(schema, value, (part, { kind, key }, at) => {
    const id = part['id']!;
    const name = `${kind} ${id}`;
    if (part[key] === undefined || !wanted.has(name) || places.has(name)) return;
    places.set(name, findingAt({ path: at.path, within: id }, key));
  });
  return circles.map(({ kind, ids }) => ({ ...places.get(`${kind} ${ids[0]}`)!, kind, ids }));
}

// Each part refers to one other at most: whoever follows them comes to an end, to a part seen before, or full circle.
function circlesAmong(ups: Upwards): string[][] {
  const seenFrom = new Map<string, string>();
  const circles: string[][] = [];
  for (const start of ups.keys()) {
    let id: string | undefined = start;
    while (id !== undefined && ups.has(id) && !seenFrom.has(id)) {
      seenFrom.set(id, start);
      id = ups.get(id);
    }
    if (id !== undefined && seenFrom.get(id) === start) circles.push(circleThrough(id, ups));
  }
  return circles.length === 0 ? [] : fromTheirFirst(circles, ups);
}

function circleThrough(id: string, ups: Upwards): string[] {
  const circle = [id];
  for (let next = ups.get(id)!; next !== id; next = ups.get(next)!) circle.push(next);
  return circle;
}

/** The same circles, each from that of its parts which comes first in the document. */
function fromTheirFirst(circles: readonly string[][], ups: Upwards): string[][] {
  const orders = new Map([...ups.keys()].map((id, order) => [id, order]));
  return circles.map((circle) => {
    const first = circle.reduce((least, id) => (orders.get(id)! < orders.get(least)! ? id : least));
    const at = circle.indexOf(first);
    return [...circle.slice(at), ...circle.slice(0, at)];
  });
}
