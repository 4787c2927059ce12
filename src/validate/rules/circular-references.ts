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

interface Step extends CircularReference {
  readonly up: string;
  readonly order: number;
}

/** The circles of parts that lie in each other: objectives, places, groups, bodies, statistics. Each is given once. */
export function circularReferences(schema: object, value: unknown): CircularReference[] {
  const steps = new Map<PartKind, Map<string, Step>>();
  toUpward(schema, value, (part, { kind, key }, at) => {
    const [id, up] = [part['id']!, part[key]];
    if (up === undefined) return;
    const ofKind = steps.get(kind) ?? new Map<string, Step>();
    steps.set(kind, ofKind);
    if (ofKind.has(id)) return; // of two that share an identifier, which is a fault of its own, the first is meant
    ofKind.set(id, {
      ...findingAt({ path: at.path, within: id }, key),
      kind,
      ids: [id],
      up,
      order: ofKind.size,
    });
  });
  return [...steps.values()].flatMap(circlesAmong);
}

// Each part refers to one other at most: whoever follows them comes to an end, to a part seen before, or full circle.
function circlesAmong(steps: ReadonlyMap<string, Step>): CircularReference[] {
  const seenFrom = new Map<Step, Step>();
  const circles: CircularReference[] = [];
  for (const start of steps.values()) {
    let step: Step | undefined = start;
    while (step !== undefined && !seenFrom.has(step)) {
      seenFrom.set(step, start);
      step = steps.get(step.up);
    }
    if (step !== undefined && seenFrom.get(step) === start) circles.push(circleThrough(step, steps));
  }
  return circles;
}

function circleThrough(step: Step, steps: ReadonlyMap<string, Step>): CircularReference {
  const circle = [step];
  for (let next = steps.get(step.up)!; next !== step; next = steps.get(next.up)!) circle.push(next);
  const first = circle.reduce((least, each) => (each.order < least.order ? each : least));
  const at = circle.indexOf(first);
  const ids = [...circle.slice(at), ...circle.slice(0, at)].flatMap((each) => each.ids);
  return { kind: first.kind, path: first.path, within: first.within!, ids };
}
