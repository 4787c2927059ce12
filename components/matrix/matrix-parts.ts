import type { FrameworkLinkModel, FrameworkModel, LinkedPart, Note, Strategy } from '../../src/index.js';
import { partCount, partName } from '../../src/index.js';
import type { MatrixWords } from './matrix.words.js';

/** One part at a place, in words. */
export interface PlacedPart {
  readonly name: string;
  /** How it is known to belong there, where the plan does not say so; else empty. */
  readonly remark: string;
}

/** The parts of one kind at a place. */
export interface PlacedKind {
  readonly count: string;
  readonly parts: readonly PlacedPart[];
}

/**
 * What stands at a place, by kind, in the order in which the plan names it: each part once, also where links to places that
 * the table does not tell apart bring it there.
 */
export function placedKinds(
  links: readonly FrameworkLinkModel[],
  strategy: Strategy,
  words: MatrixWords,
): PlacedKind[] {
  const kinds = new Map<LinkedPart['kind'], Map<LinkedPart['part'], FrameworkLinkModel[]>>();
  for (const link of links) {
    const { kind, part } = link.part;
    const parts = kinds.get(kind) ?? new Map<LinkedPart['part'], FrameworkLinkModel[]>();
    kinds.set(kind, parts.set(part, [...(parts.get(part) ?? []), link]));
  }
  return [...kinds].map(([kind, parts]) => ({
    count: partCount(kind, parts.size, strategy, words),
    parts: [...parts.values()].map((own) => ({
      name: partName(own[0]!.part),
      remark: remarkOn(own, words),
    })),
  }));
}

/** Whether the plan itself says that a part belongs where a link puts it. */
export const isSaid = ({ document }: FrameworkLinkModel): boolean =>
  document.basis === undefined || document.basis.kind === 'stated';

/** What the marks at the parts of a framework mean, for those marks that it has. */
export function marksMeaning(
  links: readonly FrameworkLinkModel[],
  { matrix: { marksMean } }: MatrixWords,
): string[] {
  const kinds = new Set(links.map(({ document }) => document.basis?.kind));
  return (['inferred', 'outside'] as const).filter((kind) => kinds.has(kind)).map((kind) => marksMean[kind]);
}

/** What the plan remarks on a framework and on its entries, but for cautions on the former, which stand above. */
export function remarksOf({ document, axes }: FrameworkModel, words: MatrixWords): string[] {
  const own = document.notes.filter(({ kind }) => kind !== 'caution').map((note) => noteWords(note, words));
  const theirs = axes.flatMap(({ entries }) =>
    entries.flatMap((entry) =>
      entry.document.notes.map((note) => `${entry.document.name}: ${noteWords(note, words)}`),
    ),
  );
  return [...own, ...theirs];
}

const noteWords = ({ text, printed }: Note, { matrix }: MatrixWords): string =>
  printed === undefined ? text : matrix.withQuote({ text, words: printed });

function remarkOn(links: readonly FrameworkLinkModel[], { matrix: { marks } }: MatrixWords): string {
  if (links.some(isSaid)) return '';
  return links[0]!.document.basis!.kind === 'outside' ? marks.outside : marks.inferred;
}
