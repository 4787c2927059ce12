import {
  type AxisModel,
  type CellModel,
  type EntryModel,
  formatNumber,
  type FrameworkModel,
} from '../../src/index.js';
import { isSaid } from './matrix-parts.js';
import { isLarge } from './matrix-list.js';
import { type MatrixWords, namesOf } from './matrix.words.js';

/** More names than these are counted, not told. */
const MOST_NAMES = 6;

/**
 * The sentences that open a matrix: how many cells hold something, in how many of these the plan does not say so itself,
 * and which rows or columns hold nothing. What belongs to a row or column as a whole fills no cell.
 */
export function matrixFinding(framework: FrameworkModel, words: MatrixWords): string {
  const { axes, cells, cellCount, links } = framework;
  const { finding } = words.matrix;
  const all = formatNumber(cellCount, words.rating.locale);
  if (isLarge(framework)) return (links.length === 0 ? finding.largeNothing : finding.large)({ all });
  const [axis, second] = axes;
  if (second === undefined) return headingsFinding(axis!, all, words);
  const filled = cells.filter((cell) => cell.links.length > 0);
  if (filled.length === 0) return finding.noCells({ all });
  const [count, bare] = [filled.length, cellCount - filled.length];
  return sentences([
    bare === 0 ? finding.allCells({ all }) : finding.cells({ all, count }),
    unsaidSentence(filled, words),
    bare === 0 ? '' : finding.others({ count: bare }),
    ...bareSentences(framework, filled, words),
  ]);
}

function headingsFinding({ entries }: AxisModel, all: string, words: MatrixWords): string {
  const { finding } = words.matrix;
  const bare = entries.filter(({ links }) => links.length === 0);
  if (bare.length === entries.length) return finding.noHeadings({ all });
  const unsaid = unsaidSentence(
    entries.filter(({ links }) => links.length > 0),
    words,
  );
  if (bare.length === 0) return sentences([finding.allHeadings({ all }), unsaid]);
  return sentences([
    finding.headings({ all, count: entries.length - bare.length }),
    unsaid,
    bare.length > MOST_NAMES
      ? finding.bareManyHeadings({ bare: formatNumber(bare.length, words.rating.locale) })
      : finding.bareHeadings({ names: entryNames(bare, words) }),
  ]);
}

// A reader who counts filled cells must know which of them the council filled.
function unsaidSentence(
  filled: readonly Pick<CellModel, 'links'>[],
  { matrix: { finding } }: MatrixWords,
): string {
  const count = filled.filter(({ links }) => !links.some(isSaid)).length;
  if (count === 0) return '';
  return count === filled.length ? finding.unsaidAll : finding.unsaid({ count });
}

// Only of the axes that are rows and columns: those beyond are groups, or not shown.
function bareSentences({ axes }: FrameworkModel, filled: readonly CellModel[], words: MatrixWords): string[] {
  const met = new Set(filled.flatMap(({ entries }) => entries));
  return axes.slice(0, 2).map((axis) => bareSentence(axis, met, words));
}

function bareSentence(
  { document, entries }: AxisModel,
  met: ReadonlySet<EntryModel>,
  words: MatrixWords,
): string {
  const { finding } = words.matrix;
  const bare = entries.filter((entry) => !met.has(entry));
  if (bare.length === 0) return '';
  return bare.length > MOST_NAMES
    ? finding.bareMany({
        bare: formatNumber(bare.length, words.rating.locale),
        all: formatNumber(entries.length, words.rating.locale),
        axis: document.name,
      })
    : finding.bareCells({ names: entryNames(bare, words) });
}

const sentences = (all: readonly string[]): string => all.filter((sentence) => sentence !== '').join(' ');

const entryNames = (entries: readonly EntryModel[], words: MatrixWords): string =>
  namesOf(
    entries.map(({ document }) => document.name),
    words,
  );
