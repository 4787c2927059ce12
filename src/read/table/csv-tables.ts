import { cellLine } from './cell-line.js';
import { atOnce } from '../read-progress.js';
import { csvDelimiter } from './csv-delimiter.js';
import { CsvReader, type CsvRecord, type CsvStart } from './csv-records.js';
import { raggedRowsFault, strayQuoteFault, unclosedQuoteFault } from './read-fault-words.js';
import type { ReadOptions } from './read-options.js';
import { rowLayout, type LayoutPart } from './row-layout.js';
import { requireText, TableCollector } from './table-collector.js';
import type { Budget } from './budget.js';
import type { Cell, Line } from './table.js';
import type { TablesRead } from './tables-read.js';

/** How a CSV file is read. */
export interface CsvOptions extends ReadOptions {
  /** The sign between cells. Default: the one of a first line `sep=;`, else the one that gives the most regular rows. */
  readonly delimiter?: string;
}

/**
 * Reads the tables of a CSV file, also with tabs, semicolons or vertical lines between its cells.
 *
 * It never throws for what a text holds. Line ends may be of any kind and mixed; a byte-order mark is passed over; rows
 * of other lengths are filled up and reported; repeated headings stay as they are. From a quote that is never closed
 * nothing more is read. Titles above a table become its headings, the nearest its caption, and lines below it its notes:
 * `rowLayout` says when.
 *
 * @param text - the whole text of the file
 * @throws {TypeError} if the text is no string, the delimiter not one sign, or a limit no number of zero or more
 *
 * @example
 * const { tables } = csvTables('Results\n\nCode,Value\nNI 1,5\n');
 * tables[0].caption; // => { text: 'Results', row: 1, column: 1 }
 * tables[0].rows[1]; // => [{ text: 'NI 1', row: 4, column: 1 }, { text: '5', row: 4, column: 2 }]
 */
export function csvTables(text: string, options: CsvOptions = {}): TablesRead {
  return atOnce(csvSteps(text, options));
}

/**
 * The same in steps: it yields how much of the text is read, from 0 to 1.
 *
 * @example
 * csvSteps('Code,Value\nNI 1,5').next().value.tables.length; // => 1
 */
export function* csvSteps(text: string, options: CsvOptions = {}): Generator<number, TablesRead> {
  requireText('csvTables', text);
  requireDelimiter(options.delimiter);
  const collector = new TableCollector(options);
  if (collector.accepts(text)) {
    const records = yield* readRecords(text, options.delimiter, collector);
    for (const part of rowLayout(records)) addPart(part, collector);
  }
  return collector.result();
}

function requireDelimiter(delimiter: string | undefined): void {
  if (delimiter === undefined || (delimiter.length === 1 && !/["\r\n]/.test(delimiter))) return;
  throw new TypeError(`csvTables requires a delimiter of one character, got ${JSON.stringify(delimiter)}`);
}

// So many records are read in one step: some milliseconds.
const STEP = 4_096;

/** The records that have a filled cell; what is wrong with quotes goes to the faults. */
function* readRecords(
  text: string,
  wish: string | undefined,
  collector: TableCollector,
): Generator<number, CsvRecord[]> {
  const { delimiter, start } = delimiterAndStart(text, wish);
  const reader = new CsvReader(text, delimiter, start, collector.budget.limits.columns);
  const kept: KeptRecords = { records: [], strays: 0 };
  let isMore = true;
  while (collector.attempt(() => (isMore = readStep(reader, kept, collector))) && isMore)
    yield reader.at / text.length;
  const { firstStray, strays, records } = kept;
  if (firstStray?.stray !== undefined) {
    const place = collector.place({ row: firstStray.row, column: firstStray.stray, line: firstStray.line });
    collector.fault(strayQuoteFault(place, strays - 1));
  }
  return records;
}

interface KeptRecords {
  readonly records: CsvRecord[];
  strays: number;
  firstStray?: CsvRecord;
}

/** Reads some records; false where there are no more. */
function readStep(reader: CsvReader, kept: KeptRecords, collector: TableCollector): boolean {
  const { budget } = collector;
  const { records } = kept;
  for (let count = 0; count < STEP; count += 1) {
    const record = reader.next();
    if (record === undefined) return false;
    const { stray, unclosed } = record;
    if (unclosed !== undefined) {
      const { row, line } = record;
      collector.fault(unclosedQuoteFault(collector.place({ row, column: unclosed, line })));
      return false;
    }
    if (stray !== undefined) {
      kept.firstStray ??= record;
      kept.strays += 1;
    }
    checkRecord(record, budget);
    if (record.filled === 0) continue;
    budget.checkRows(records.length + 1);
    records.push(record);
  }
  return true;
}

// A byte-order mark, then Excel's own line that names the delimiter: it is a record too.
function delimiterAndStart(text: string, wish: string | undefined): { delimiter: string; start: CsvStart } {
  const index = text.startsWith('\uFEFF') ? 1 : 0;
  const named = /^\uFEFF?"?sep=([^"\r\n0-9a-z])"?[ \t]*(?:\r\n?|\n|$)/i.exec(text.slice(0, 100));
  const start = named === null ? { index, row: 1, line: 1 } : { index: named[0].length, row: 2, line: 2 };
  const delimiter = wish ?? named?.[1] ?? csvDelimiter(text.slice(start.index)).delimiter;
  return { delimiter, start };
}

function checkRecord(record: CsvRecord, budget: Budget): void {
  const { cells, last } = record;
  budget.step();
  let longest = 0;
  for (const { text } of cells) if (text.length > longest) longest = text.length;
  if (last < budget.limits.columns && longest <= budget.limits.cellLength) return;
  budget.moveTo({ row: record.row, line: record.line });
  budget.checkColumn(last + 1);
  budget.checkLength(longest);
}

function addPart({ titles, rows, notes }: LayoutPart<CsvRecord>, collector: TableCollector): void {
  if (collector.isFull) return void collector.add([], {});
  const [caption, ...headings] = titles.map(lineOf).toReversed();
  reportRagged(rows, collector);
  collector.add((keep) => makeRows(rows, collector.budget, keep), {
    ...(caption && { caption }),
    headings: headings.toReversed(),
    notes: notes.map(lineOf),
  });
}

const lineOf = ({ row, cells }: CsvRecord): Line => cellLine(row, cells);

function reportRagged(rows: readonly CsvRecord[], collector: TableCollector): void {
  const expected = rows[0]?.width ?? 0;
  let first: CsvRecord | undefined;
  let count = 0;
  for (const record of rows) {
    if (record.width >= expected && record.last < expected) continue;
    first ??= record;
    count += 1;
  }
  if (first === undefined) return;
  const place = collector.place({ row: first.row, line: first.line });
  collector.fault(raggedRowsFault(place, [expected, first.width], count - 1));
}

/** The records as rows of equal width, with the empty ones between them. */
function makeRows(records: readonly CsvRecord[], budget: Budget, keep: (row: Cell[]) => void): void {
  let [left, right] = [Infinity, 0];
  for (const { first, last } of records) {
    left = Math.min(left, first);
    right = Math.max(right, last);
  }
  let next = records[0]?.row ?? 0;
  for (const { row, line, cells } of records) {
    for (; next <= row; next += 1) {
      budget.addRow(next, line - (row - next));
      budget.addCells(right - left + 1);
      const listed = next === row ? Math.max(cells.length - left, 0) : 0;
      budget.addGaps(right - left + 1 - listed, listed, next);
      const isWhole = next === row && left === 0 && cells.length === right + 1;
      keep(isWhole ? cells : rowOf(next, line - (row - next), next === row ? cells : NO_CELLS, left, right));
    }
  }
}

const NO_CELLS: readonly Cell[] = [];

function rowOf(row: number, line: number, cells: readonly Cell[], left: number, right: number): Cell[] {
  const whole = new Array<Cell>(right - left + 1); // its length is known, and a list that grows takes more room
  for (let index = left; index <= right; index += 1) {
    const own = index < cells.length ? cells[index] : undefined;
    whole[index - left] = own ?? emptyCell(row, index + 1, line);
  }
  return whole;
}

const emptyCell = (row: number, column: number, line: number): Cell =>
  line === row ? { text: '', row, column } : { text: '', row, column, line };
