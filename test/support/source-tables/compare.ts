// A file of a source document, read, against what people wrote down by hand: how many cells were read how surely, and
// which facts are the same.
import type { FileReading } from '../../../src/read/read-file.js';
import type { CellReading } from '../../../src/read/plan/cell-reading.js';
import type { Path } from '../../../src/validate/issue.js';
import { valid } from '../documents.js';
import { type Fact, factsOf } from './facts-of.js';
import type { SourceDocument } from './sources.js';

/** How a fact can differ from the document by hand. */
export const DIFFERING = ['wrong', 'invented', 'doubted', 'guessed', 'missing'] as const;

/**
 * How a fact differs. `wrong`: the reading says something else, and is sure; `doubted`: something else, and it says that it is not
 * sure. `invented`: it is in the reading alone, which is sure of it; `guessed`: in the reading alone, with doubt. `missing`: it is
 * in the document by hand alone.
 */
export type Differing = (typeof DIFFERING)[number];

export interface Difference {
  readonly fact: string;
  readonly is: Differing;
  readonly says: string | undefined;
}

export interface Comparison {
  readonly cells: Readonly<Record<CellReading['sure'], number>>;
  readonly equal: number;
  readonly differences: readonly Difference[];
}

const isWithin = (inner: Path, outer: Path): boolean => outer.every((key, at) => inner[at] === key);

/** Whether each cell that a fact came from was read without a doubt. */
const isSure = ({ path }: Fact, cells: readonly CellReading[]): boolean =>
  cells.every(
    (cell) =>
      cell.sure === 'exact' ||
      cell.path === undefined ||
      !(isWithin(path, cell.path) || isWithin(cell.path, path)),
  );

/** Compares the readings of the files of a source, one or more, with the document by hand. */
export function compare({ document, outside }: SourceDocument, readings: readonly FileReading[]): Comparison {
  const expected = new Map([...factsOf(valid(document))].filter(([name]) => !outside.test(name)));
  const cells = { exact: 0, doubtful: 0, unread: 0 };
  const read = new Map<string, { says: string; sure: boolean }>();
  for (const { validation, report } of readings) {
    const own = report?.cells ?? [];
    for (const { sure } of own) cells[sure] += 1;
    if (!validation.ok) continue;
    for (const [name, fact] of factsOf(validation.strategy))
      read.set(name, { says: fact.says, sure: isSure(fact, own) });
  }
  const differences: Difference[] = [];
  for (const [fact, { says }] of expected) {
    const found = read.get(fact);
    if (!found) differences.push({ fact, is: 'missing', says: undefined });
    else if (found.says !== says)
      differences.push({ fact, is: found.sure ? 'wrong' : 'doubted', says: found.says });
  }
  const equal = expected.size - differences.length;
  for (const [fact, { says, sure }] of read)
    if (!expected.has(fact)) differences.push({ fact, is: sure ? 'invented' : 'guessed', says });
  return { cells, equal, differences };
}

/** The counts of a comparison, of cells and of facts, by their names. */
export function countsOf({ cells, equal, differences }: Comparison): Record<string, number> {
  const differing = DIFFERING.map((is) => [is, differences.filter((one) => one.is === is).length] as const);
  return { ...cells, equal, ...Object.fromEntries(differing) };
}
