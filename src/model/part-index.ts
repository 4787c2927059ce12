import type { PartKind } from '../document/part-kind.js';
import type { PartReference } from '../document/part-reference.js';
import { finder, type Finder } from './finder.js';
import type { LinkOptions } from './link-rated.js';
import type { Growing } from './growing.js';
import type { LinkedPart, PartModels } from './part-models.js';

/** Every part of a model by kind, in the order of the document, while it is built. */
export type Parts = { readonly [Kind in PartKind]: Growing<PartModels[Kind]>[] };

/** Finds any part by kind and identifier. */
export interface PartIndex {
  /** The parts of one kind; undefined where there is no such kind. */
  readonly of: <Kind extends PartKind>(kind: Kind) => Finder<Growing<PartModels[Kind]>>;
  /** The parts that are mentioned, each once, in the order in which they are first named. */
  readonly linked: (references: readonly PartReference[]) => LinkedPart[];
}

/** The one index of a model. Its time and memory are linear in the number of parts. */
export function partIndex(parts: Parts, { asks, partly }: LinkOptions): PartIndex {
  const finders = Object.fromEntries(
    Object.entries(parts).map(([kind, list]) => [
      kind,
      finder<Growing<LinkedPart['part']>>(list, { asks, kind, partly }),
    ]),
  ) as { [Kind in PartKind]: Finder<Growing<PartModels[Kind]>> };
  const of: PartIndex['of'] = (kind) => finders[kind];
  const linked = (references: readonly PartReference[]): LinkedPart[] => {
    const unique = new Map(references.map((reference) => [`${reference.kind} ${reference.id}`, reference]));
    return [...unique.values()].flatMap(({ kind, id }) => {
      const part = of(kind).one(id);
      return part === undefined ? [] : [{ kind, part } as LinkedPart];
    });
  };
  return { of, linked };
}
