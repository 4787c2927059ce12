import { cellLine } from './cell-line.js';
import { OfficeParts, type PartLink } from '../archive/office-parts.js';
import { Grid } from './grid.js';
import type { GridRange } from './grid-cell.js';
import {
  externalLinkFault,
  formulaWithoutValueFault,
  hiddenReadFault,
  missingPartFault,
} from './office-fault-words.js';
import { attemptPart, endsFile, requireBytes } from './office-reading.js';
import type { ReadOptions } from './read-options.js';
import type { LayoutPart } from './row-layout.js';
import { TableCollector } from './table-collector.js';
import type { Cell, Line } from './table.js';
import type { TablesRead } from './tables-read.js';
import { readComments, type XlsxComment } from './xlsx-comments.js';
import { sheetLayout, type SheetRow, type XlsxTable } from './xlsx-layout.js';
import { cellRange, columnLetters, placeKey } from './xlsx-reference.js';
import { arePlain, plainRows } from './xlsx-rows.js';
import { XlsxSheet } from './xlsx-sheet.js';
import type { XlsxShared } from './xlsx-shown.js';
import { XlsxStrings } from './xlsx-strings.js';
import { XlsxStyles } from './xlsx-styles.js';
import { readWorkbook, type XlsxSheetEntry, type XlsxWorkbook } from './xlsx-workbook.js';

/**
 * Reads the tables of a workbook: `.xlsx`, and `.xlsm` without its macros.
 *
 * It never throws for what a file holds, and runs, computes and loads nothing. A cell has the text that Excel shows in a
 * British setting: numbers and dates in their formats, the last results of formulas. Each sheet is a table, or several where
 * empty rows part what looks like tables; a range that the workbook calls a table is one, with its name as the caption.
 * Titles above a table become its headings, lines below it and comments on its cells its notes. Hidden sheets, rows and
 * columns are read, with a warning.
 *
 * @param bytes - the whole file
 * @throws {TypeError} if the bytes are no `Uint8Array`, or a limit no number of zero or more
 *
 * @example
 * const { tables, faults } = xlsxTables(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), { file: 'plan.xls' });
 * tables; // => []
 * faults.map(({ code, received }) => [code, received]);
 * // => [['encrypted', 'one protected by a password, or an old .xls or .doc']]
 */
export function xlsxTables(bytes: Uint8Array, options: ReadOptions = {}): TablesRead {
  requireBytes('xlsxTables', bytes);
  const collector = new TableCollector(options);
  attemptPart(collector, () => {
    const parts = new OfficeParts(bytes, collector.budget);
    new WorkbookReader(parts, readWorkbook(parts), collector).read();
  });
  return collector.result();
}

class WorkbookReader {
  readonly #parts: OfficeParts;
  readonly #workbook: XlsxWorkbook;
  readonly #collector: TableCollector;
  readonly #shared: XlsxShared;
  readonly #strings = new XlsxStrings();
  readonly #styles = new XlsxStyles();
  readonly #struck: string[] = [];

  constructor(parts: OfficeParts, workbook: XlsxWorkbook, collector: TableCollector) {
    this.#parts = parts;
    this.#workbook = workbook;
    this.#collector = collector;
    this.#shared = { strings: this.#strings, styles: this.#styles, is1904: workbook.is1904 };
  }

  read(): void {
    const { sheets, strings, styles, hasExternalLinks } = this.#workbook;
    const collector = this.#collector;
    if (hasExternalLinks) collector.fault(externalLinkFault(collector.place({})));
    const canGoOn = [
      () => styles !== undefined && this.#styles.read(this.#parts, styles),
      () => strings !== undefined && this.#strings.read(this.#parts, strings, collector.budget),
    ].every((work) => !endsFile(attemptPart(collector, work)));
    if (canGoOn) for (const sheet of sheets) if (!this.#readSheet(sheet)) break;
    collector.reportStruck(this.#struck);
  }

  /** Reads a sheet; false where nothing more can be read. */
  #readSheet({ name, part, isHidden, isChart }: XlsxSheetEntry): boolean {
    const collector = this.#collector;
    const place = collector.place({ sheet: name });
    if (isChart) return true;
    if (part === undefined || !this.#parts.has(part)) {
      collector.fault(missingPartFault(place, 'the cells of the sheet'));
      return true;
    }
    if (isHidden) collector.fault(hiddenReadFault(place, 'sheet', 0));
    const sheet = new XlsxSheet(name, this.#shared, collector.budget);
    let end = attemptPart(collector, () => sheet.read(this.#parts, part));
    const tables: XlsxTable[] = [];
    let comments: readonly XlsxComment[] = [];
    if (!endsFile(end)) {
      end = attemptPart(collector, () => {
        const links = [...this.#parts.links(part).values()];
        for (const table of partsOf(links, 'table')) tables.push(...readTable(this.#parts, table));
        comments = partsOf(links, 'comments').flatMap((target) => readComments(this.#parts, target));
      });
    }
    this.#report(name, sheet);
    return this.#addTables(name, sheet, tables, comments) && !endsFile(end);
  }

  #report(name: string, { hiddenRow, hiddenColumns, withoutValue, withoutText, struck }: XlsxSheet): void {
    const collector = this.#collector;
    const at = (row: number, column?: number) =>
      collector.place(column === undefined ? { sheet: name, row } : { sheet: name, row, column });
    if (hiddenRow) collector.fault(hiddenReadFault(at(hiddenRow.row), 'row', hiddenRow.count - 1));
    const [column] = hiddenColumns;
    if (column !== undefined) {
      const place = collector.place({ sheet: name, column });
      collector.fault(hiddenReadFault(place, 'column', hiddenColumns.size - 1));
    }
    if (withoutValue) {
      const { row, column, words, count } = withoutValue;
      collector.fault(formulaWithoutValueFault(at(row, column), `=${words.slice(0, 60)}`, count - 1));
    }
    if (withoutText) {
      collector.fault(missingPartFault(at(withoutText.row, withoutText.column), 'the text of the cell'));
    }
    for (const words of struck) this.#struck.push(words);
  }

  #addTables(
    name: string,
    { rows, merges }: XlsxSheet,
    tables: readonly XlsxTable[],
    comments: readonly XlsxComment[],
  ): boolean {
    const collector = this.#collector;
    const byRow = new Map<number, GridRange[]>();
    for (const range of merges) {
      const ranges = byRow.get(range.row);
      if (ranges === undefined) byRow.set(range.row, [range]);
      else ranges.push(range);
    }
    const parts = sheetLayout(
      { rows, merges, tables },
      (merged) => attemptPart(collector, () => collector.budget.checkMerged(merged)) === 'read',
    );
    const comment = commentsOf(parts, comments);
    for (const [index, part] of parts.entries()) {
      collector.budget.moveTo({ sheet: name });
      const notes = [...part.notes.map(lineOf), ...(comment.get(index) ?? [])];
      if (!collector.add(gridRows(part, byRow, collector), { sheet: name, ...headOf(part), notes }))
        return false;
    }
    return true;
  }
}

function gridRows(
  { rows }: LayoutPart<SheetRow>,
  merges: ReadonlyMap<number, readonly GridRange[]>,
  { budget }: TableCollector,
): Iterable<Cell[]> {
  if (merges.size === 0 && arePlain(rows)) return plainRows(rows, budget);
  const grid = new Grid();
  let last = 0;
  for (const { own } of rows) {
    grid.putRow(own);
    if (merges.size === 0) continue;
    for (const { row } of own) {
      if (row === last) continue;
      last = row;
      for (const range of merges.get(row) ?? []) grid.merge(range);
    }
  }
  return grid.rows(budget);
}

/** The titles of a table: the nearest is its caption, unless the workbook gives it a name. */
function headOf({ titles, rows }: LayoutPart<SheetRow>): { caption?: Line; headings: Line[] } {
  const headings = titles.map(lineOf);
  const [first] = rows;
  const caption =
    first?.table === undefined ? headings.pop() : { text: first.table.name, row: first.sheetRow };
  return caption === undefined ? { headings } : { caption, headings };
}

const lineOf = ({ own, sheetRow }: SheetRow): Line => cellLine(sheetRow, own);

/** The comments of each table: of its cells, and of those around them down to the next. */
function commentsOf(
  parts: readonly LayoutPart<SheetRow>[],
  comments: readonly XlsxComment[],
): ReadonlyMap<number, Line[]> {
  const found = new Map<number, Line[]>();
  if (comments.length === 0) return found;
  const starts = parts.map(({ rows }) => rows[0]?.sheetRow ?? 0);
  const homes = homesOf(parts, new Set(comments.map(({ row, column }) => placeKey(row, column))));
  for (const { row, column, text } of comments) {
    const index = homes.get(placeKey(row, column)) ?? lastUpTo(starts, row);
    const line = { text: `${columnLetters(column)}${row}: ${text}`, row };
    const lines = found.get(index);
    if (lines === undefined) found.set(index, [line]);
    else lines.push(line);
  }
  return found;
}

/** In which part each of these places is, if any. */
function homesOf(
  parts: readonly LayoutPart<SheetRow>[],
  places: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const homes = new Map<number, number>();
  parts.forEach(({ rows }, index) => {
    for (const { own } of rows) {
      for (const { row, column } of own) {
        const key = placeKey(row, column);
        if (places.has(key)) homes.set(key, index);
      }
    }
  });
  return homes;
}

/** The index of the last of ascending numbers that is not above this one; 0 where all are. */
function lastUpTo(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle;
    else high = middle;
  }
  return low;
}

const partsOf = (links: readonly PartLink[], type: string): string[] =>
  links.filter((link) => link.type === type && !link.isExternal).map(({ target }) => target);

function readTable(parts: OfficeParts, part: string): XlsxTable[] {
  const tables: XlsxTable[] = [];
  parts.read(part, {
    opened: (name, { ref, displayName, name: other, headerRowCount }) => {
      const range = cellRange(ref ?? '');
      if (name !== 'x:table' || range === undefined) return;
      tables.push({ name: displayName ?? other ?? '', range, headings: Number(headerRowCount ?? 1) });
    },
  });
  return tables;
}
