// A part of a model as plain words, so that a test can say in full what it links to.
import { PART_KINDS } from '../../src/document/part-kind.js';
import type { CellModel } from '../../src/model/framework-models.js';
import { indexOf } from '../../src/model/model-index.js';
import type { StrategyModel } from '../../src/model/strategy-model.js';

/** Words for a value: a part is its identifier, a link an object of its own links. */
export type Shown = string | number | boolean | readonly Shown[] | { readonly [key: string]: Shown };

/**
 * Everything that the parts of a model link to, by kind and identifier. What stands under `document` is left out, and
 * so is what is undefined, an empty list, or nothing mentioned.
 */
export function showParts(model: StrategyModel): Record<string, Record<string, Shown>> {
  const { parts } = indexOf(model, 'showParts');
  const isPart = new Set<object>(PART_KINDS.flatMap((kind): readonly object[] => parts[kind]));
  const show = (value: unknown): Shown | undefined => {
    if (typeof value !== 'object' || value === null) return value as Shown | undefined;
    if (isPart.has(value)) return idOf(value);
    if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((each) => show(each) ?? {});
    return showAll(value);
  };
  const showAll = (value: object): Shown | undefined => {
    if ('kind' in value && 'part' in value && typeof value.kind === 'string')
      return `${value.kind} ${idOf(value.part as object)}`;
    const shown = Object.entries(value)
      .filter(([key]) => key !== 'document' && key !== 'history')
      // A cell has links that name their cell: it is known by its entries.
      .map(
        ([key, inner]) =>
          [key, show(key === 'cell' ? (inner as CellModel | undefined)?.entries : inner)] as const,
      )
      .filter(([, inner]) => inner !== undefined);
    return shown.length === 0 ? undefined : (Object.fromEntries(shown) as Shown);
  };
  const ofKind = (kind: (typeof PART_KINDS)[number]) =>
    parts[kind].map((part: object) => [idOf(part), showAll(part) ?? {}] as const);
  return Object.fromEntries(PART_KINDS.map((kind) => [kind, Object.fromEntries(ofKind(kind))]));
}

const idOf = (part: object): string =>
  (part as { document: { id?: string } }).document.id ?? 'without identifier';
