import type { PartKind } from '../document/part-kind.js';
import type { Parts } from './part-index.js';
import type { LinkedPart } from './part-models.js';

/** Every part of a model with its kind: kind by kind, each in the order of the document. */
export function eachPart(parts: Parts): LinkedPart[] {
  return (Object.keys(parts) as PartKind[]).flatMap((kind) => partsOfKind(parts, kind));
}

/** The parts of one kind with their kind, in the order of the document. */
export function partsOfKind(parts: Parts, kind: PartKind): LinkedPart[] {
  return parts[kind].map((part) => ({ kind, part }) as LinkedPart);
}
