import { jsonPlace } from './json-place.js';
import type { CellReading } from './plan/cell-reading.js';
import type { ReadingReport } from './plan/read-tables.js';
import type { Doubt } from './reading.js';
import { describeStratmlRepair, type StratmlRepair } from './stratml/stratml-repair.js';
import type { ReadFault } from './table/read-fault.js';
import type { TablePlace } from './table/table.js';
import type { Issue } from '../validate/issue.js';
import { describeIssue } from '../validate/messages.js';
import type { FileReading } from './read-file.js';

/** One thing of a file that a person should look at, and where it is. */
export interface FileProblem {
  /** `error`: the file cannot be used so; `warning`: it can; `unread`: a cell was left out; `doubt`: it was read, not surely. */
  readonly severity: 'error' | 'warning' | 'unread' | 'doubt';
  /** The sheet, or the number of the table where a file has several. Default: the file has one table, or none. */
  readonly table?: string;
  /** The row of a table, or the line of a text; from 1. Default: the file as a whole. */
  readonly row?: number;
  readonly column?: number;
  readonly message: string;
}

/** A file that was read, with its text, where that is a document as JSON: places of its parts are lines and columns of it. */
export interface FileRead extends FileReading {
  /** Default: places are not known by line. */
  readonly text?: string;
}

/**
 * Everything that is wrong with a file that `readFile` has read, or in doubt, in the order of the file: faults of the file, issues of
 * the document with the cell that each came from, and cells that were not read, or not surely. It never throws.
 *
 * @example
 * const file = await readFile('Indicator,Target\nRacist incidents,soon', { file: 'plan.csv' });
 * fileProblems(file).map((problem) => problemLine(problem, 'plan.csv'))[0];
 * // => 'plan.csv:2:2: unread: "soon" is not read, in a column of target: no target that can be told'
 */
export function fileProblems(file: FileRead): FileProblem[] {
  const { faults, doubts, repairs = [], validation, report } = file;
  const cells = cellsByPath(report?.cells ?? []);
  const problems = [
    ...faults.map(ofFault),
    ...doubts.map(ofDoubt),
    ...repairs.map(ofRepair),
    ...validation.issues.map((issue) => ofIssue(issue, file, cells)),
    ...(report === undefined ? [] : ofCells(report)),
  ];
  const tables = (report?.tables ?? []).map(({ place }) => labelOf(place));
  const rank = ({ table }: FileProblem): number => (table === undefined ? -1 : tables.indexOf(table));
  return problems.toSorted(
    (one, other) =>
      rank(one) - rank(other) || (one.row ?? 0) - (other.row ?? 0) || (one.column ?? 0) - (other.column ?? 0),
  );
}

/**
 * A problem as compilers print it, so that editors can go there.
 *
 * @param name - the name of the file
 *
 * @example
 * problemLine({ severity: 'doubt', row: 4, column: 3, message: 'look here' }, 'plan.csv'); // => 'plan.csv:4:3: doubt: look here'
 */
export function problemLine({ table, row, column, severity, message }: FileProblem, name: string): string {
  const place = [table === undefined ? name : `${name} (${table})`, row, column]
    .filter((part) => part !== undefined)
    .join(':');
  return `${place}: ${severity}: ${message}`;
}

function ofFault({
  severity,
  place: { row, column, line },
  expected,
  received,
  mend,
}: ReadFault): FileProblem {
  const at = row ?? line;
  const message = `expected ${expected}, found ${received}. ${mend}`;
  return { severity, ...(at !== undefined && { row: at }), ...(column !== undefined && { column }), message };
}

/** What was put right of the file as a whole: it has no place of its own. */
const ofDoubt = ({ words, note }: Doubt): FileProblem => ({
  severity: 'doubt',
  message: `${JSON.stringify(words)}: ${note}`,
});

const ofRepair = (repair: StratmlRepair): FileProblem => ({
  severity: 'doubt',
  row: repair.line,
  message: describeStratmlRepair(repair).replace(/^line \d+, /, ''),
});

type CellsByPath = ReadonlyMap<string, CellReading>;

/** The first cell that was read into each place of the document. */
function cellsByPath(cells: readonly CellReading[]): CellsByPath {
  const known = new Map<string, CellReading>();
  for (const cell of cells) {
    const key = cell.path?.join('\n');
    if (key !== undefined && !known.has(key)) known.set(key, cell);
  }
  return known;
}

function ofIssue(issue: Issue, file: FileRead, cells: CellsByPath): FileProblem {
  const place = placeOf(issue, file, cells);
  return { severity: issue.severity, ...place, message: describeIssue(issue) };
}

/** An issue of a document stands in its text; that of a table, in the cell that filled the place or the part around it. */
function placeOf(
  { path, position }: Issue,
  { form, text, report }: FileRead,
  cells: CellsByPath,
): Pick<FileProblem, 'table' | 'row' | 'column'> {
  if (position) return { row: position.line, column: position.column };
  if (form === 'json' && text !== undefined) {
    const { line, column } = jsonPlace(text, path);
    return { row: line, column };
  }
  for (let length = path.length; length > 0; length--) {
    const cell = cells.get(path.slice(0, length).join('\n'));
    if (cell) return { ...tableOf(cell, report), row: cell.row, column: cell.column };
  }
  return {};
}

/** The cells to look at; those of a table that is no table of a plan (a cover, a contents) are told together. */
function ofCells(report: ReadingReport): FileProblem[] {
  // several tables may stand below each other in one, and some be of the plan
  const ofPlan = new Set(
    report.tables.flatMap(({ kind, place }) => (kind === undefined ? [] : keyOf(place))),
  );
  const others = report.tables.map(({ place }) => keyOf(place)).filter((key) => !ofPlan.has(key));
  const unread = new Map(others.map((key) => [key, [] as CellReading[]]));
  const problems: FileProblem[] = [];
  for (const cell of report.cells) {
    const together = unread.get(keyOf(cell.table));
    if (together) together.push(cell);
    else if (cell.sure !== 'exact') problems.push(ofCell(cell, report));
  }
  for (const cells of unread.values()) {
    if (cells.length > 0) problems.push(ofTable(cells, report));
  }
  return problems;
}

const keyOf = ({ sheet, number }: TablePlace): string => `${number} ${sheet ?? ''}`;

function ofTable(cells: readonly CellReading[], report: ReadingReport): FileProblem {
  const [first] = cells;
  const { row, column, printed } = first!;
  const notes = new Set(cells.map(notesOf));
  const [note] = notes;
  const why = notes.size === 1 && note ? `: ${note}` : '';
  const message = `no table of indicators, actions or figures: ${cells.length === 1 ? '1 cell' : `${cells.length} cells`} not read, the first ${JSON.stringify(shortened(printed))}${why}`;
  return { severity: 'unread', ...tableOf(first!, report), row, column, message };
}

const shortened = (printed: string): string => (printed.length > 60 ? `${printed.slice(0, 57)}...` : printed);

function ofCell(cell: CellReading, report: ReadingReport | undefined): FileProblem {
  const { row, column, printed, as, sure, doubts } = cell;
  const what = sure === 'unread' || as === undefined ? notRead(as) : `read as ${as.replaceAll('-', ' ')}`;
  const why = doubts.map(({ words, note }) =>
    words === printed ? note : `${JSON.stringify(words)}: ${note}`,
  );
  const message = `${JSON.stringify(shortened(printed))} ${what}${why.length > 0 ? `: ${why.join('; ')}` : ''}`;
  return { severity: sure === 'unread' ? 'unread' : 'doubt', ...tableOf(cell, report), row, column, message };
}

function notRead(as: CellReading['as']): string {
  if (as === undefined) return 'not read';
  return as === 'column-heading' ? 'is a heading that is not read' : `is not read, in a column of ${as}`;
}

/** What is in doubt of a cell, in words. */
const notesOf = ({ doubts }: CellReading): string => doubts.map(({ note }) => note).join('; ');

/** The table of a cell, where the file has several. */
function tableOf({ table }: CellReading, report: ReadingReport | undefined): Pick<FileProblem, 'table'> {
  const isOne = table.sheet === undefined && (report?.tables.length ?? 0) <= 1;
  return isOne ? {} : { table: labelOf(table) };
}

/** How people tell the tables of a file apart. */
const labelOf = ({ sheet, number }: CellReading['table']): string => sheet ?? `table ${number}`;
