import type { GridCell, GridRange } from './grid-cell.js';
import { rowLayout, type LayoutPart, type LayoutRow } from './row-layout.js';
import { placeKey } from './xlsx-reference.js';
import { type CellRow, hasText, inOrder } from './xlsx-rows.js';

/** A range that the workbook itself calls a table. */
export interface XlsxTable {
  readonly name: string;
  readonly range: GridRange;
  /** How many of its rows head columns. */
  readonly headings: number;
}

/** The cells of a sheet, by row. */
export interface SheetCells {
  readonly rows: ReadonlyMap<number, GridCell[]>;
  readonly merges: readonly GridRange[];
  readonly tables: readonly XlsxTable[];
}

/** A row of a sheet, or all rows of one of its tables. */
export interface SheetRow extends LayoutRow {
  /** The row of the sheet. */
  readonly sheetRow: number;
  /** Its own cells, as the sheet lists them. */
  readonly own: GridCell[];
  readonly table?: XlsxTable;
}

/** A row that is given its number among the others last. */
type NumberedRow = SheetRow & { row: number };

/** A cell that is repeated below: to this row. */
interface Cover {
  readonly lastRow: number;
  readonly text: string;
}

// Each cell is looked for in each of them.
const MOST_TABLES = 100;
const NOTE = /^(?:notes?\b|sources?\b|key\b|[*†‡])/i;
const LONG_NOTE = 80;

/**
 * Tells the tables of a sheet apart: those that the workbook calls so, and among the other cells those that look so, as in a
 * CSV file. A cell that is merged over several rows fills them all; over several columns it is one cell.
 *
 * @param allows - whether so many cells may repeat merged ones; what comes after is left out
 *
 * @example
 * const cell = (text, row, column) => ({ text, row, column });
 * const rows = new Map([[1, [cell('Results', 1, 1)]], [3, [cell('Code', 3, 1), cell('Value', 3, 2)]]]);
 * const [part] = sheetLayout({ rows, merges: [], tables: [] });
 * [part.titles, part.rows].map((list) => list.map(({ sheetRow }) => sheetRow)); // => [[1], [3]]
 */
export function sheetLayout(
  { rows, merges, tables }: SheetCells,
  allows: (merged: number) => boolean = () => true,
): LayoutPart<SheetRow>[] {
  const own = tables.slice(0, MOST_TABLES).map((table) => ({ table, cells: [] as GridCell[] }));
  const loose: CellRow[] = [];
  for (const row of inOrder(rows)) {
    const left = own.length === 0 ? row[1] : row[1].filter((cell) => !takes(own, cell));
    if (hasText(left)) loose.push(left === row[1] ? row : [row[0], left]);
  }
  const list = looseRows(loose, merges, allows);
  const filledTables = own.filter(({ cells }) => hasText(cells));
  if (filledTables.length === 0) return [...rowLayout(numbered(list))];
  for (const table of filledTables) list.push(tableRow(table));
  return [...rowLayout(numbered(list.toSorted((a, b) => a.sheetRow - b.sheetRow)))];
}

function takes(own: readonly { table: XlsxTable; cells: GridCell[] }[], cell: GridCell): boolean {
  const home = own.find(({ table: { range } }) => isInside(range, cell));
  if (home === undefined) return false;
  const isHeading = cell.row < home.table.range.row + home.table.headings;
  home.cells.push(isHeading ? { ...cell, heading: true } : cell);
  return true;
}

const isInside = (range: GridRange, { row, column }: GridCell): boolean =>
  row >= range.row &&
  row < range.row + range.rows &&
  column >= range.column &&
  column < range.column + range.columns;

const tableRow = ({ table, cells }: { table: XlsxTable; cells: GridCell[] }): NumberedRow => ({
  row: 0,
  sheetRow: table.range.row,
  cells: [{ text: table.name, column: 1 }],
  width: 2,
  filled: 2,
  first: 0,
  last: 1,
  isTable: true,
  own: cells,
  table,
});

function looseRows(
  rows: readonly CellRow[],
  merges: readonly GridRange[],
  allows: (merged: number) => boolean,
): NumberedRow[] {
  const high = new Map<number, GridRange[]>();
  const widths = new Map<number, number>();
  for (const range of merges) {
    if (range.columns > 1) widths.set(placeKey(range.row, range.column), range.columns);
    if (range.rows === 1) continue;
    const ranges = high.get(range.row);
    if (ranges === undefined) high.set(range.row, [range]);
    else ranges.push(range);
  }
  const covers = new Map<number, Cover>();
  const list: NumberedRow[] = [];
  let merged = 0;
  for (const [row, cells] of rows) {
    const tall = high.get(row);
    if (covers.size === 0 && tall === undefined) {
      list.push(layoutRow(row, cells, fromLeft(cells), widths));
      continue;
    }
    const texts = new Map<number, string>();
    for (const { column, text } of cells) if (text !== '') texts.set(column, text);
    for (const [column, { lastRow, text }] of covers) {
      if (lastRow < row) covers.delete(column);
      else if (!texts.has(column)) {
        texts.set(column, text);
        merged += 1;
      }
    }
    for (const { column, rows: count } of tall ?? []) {
      const text = texts.get(column);
      if (text !== undefined) covers.set(column, { lastRow: row + count - 1, text });
    }
    if (!allows(merged)) break;
    const filled = fromLeft([...texts].map(([column, text]) => ({ text, column })));
    list.push(layoutRow(row, cells, filled, widths));
  }
  return list;
}

/** The cells with a text, from the left. */
function fromLeft(cells: SheetRow['cells']): SheetRow['cells'] {
  if (areFromLeft(cells)) return cells;
  const byColumn = new Map(cells.filter(({ text }) => text !== '').map((cell) => [cell.column, cell]));
  return [...byColumn.values()].toSorted((a, b) => a.column - b.column);
}

function areFromLeft(cells: SheetRow['cells']): boolean {
  let last = 0;
  for (const { text, column } of cells) {
    if (text === '' || column <= last) return false;
    last = column;
  }
  return true;
}

function layoutRow(
  row: number,
  own: GridCell[],
  cells: SheetRow['cells'],
  widths: ReadonlyMap<number, number>,
): NumberedRow {
  const [{ text: words, column } = NO_CELL] = cells;
  const filled = cells.length;
  const [first, last] = [column - 1, (cells.at(-1)?.column ?? 0) - 1];
  const line = { row, sheetRow: row, own, cells, width: Math.max(last + 1, 2), filled, first, last };
  if (filled !== 1) return line;
  const isLong = words.length > LONG_NOTE;
  const isNote = NOTE.test(words);
  const noted = isNote || isLong ? { cells: [{ text: words, column: 1 }], width: 1, first: 0, last: 0 } : {};
  // one that is half as long as a note may show that long texts stand alone here
  if (isNote || words.length * 2 <= LONG_NOTE) return Object.assign(line, noted);
  const across = widths.get(placeKey(row, column)) ?? 1;
  return Object.assign(line, noted, { alone: { column, across, length: words.length } });
}

const NO_CELL = { text: '', column: Infinity };

// A table of the workbook stands apart from what is below it, also without empty rows, and from what is beside it: lines
// there are its notes.
function numbered(rows: readonly NumberedRow[]): SheetRow[] {
  let [row, lastOfTable, wasBeside] = [0, 0, false];
  let before: NumberedRow | undefined;
  return rows.map((one) => {
    const isBeside = !one.isTable && one.sheetRow <= lastOfTable;
    if (one.table !== undefined) {
      lastOfTable = Math.max(lastOfTable, one.sheetRow + one.table.range.rows - 1);
    }
    const isNext =
      before !== undefined &&
      !before.isTable &&
      !one.isTable &&
      isBeside === wasBeside &&
      one.sheetRow === before.sheetRow + 1;
    row += isNext ? 1 : 2;
    before = one;
    wasBeside = isBeside;
    one.row = row;
    return isBeside ? { ...one, isNote: true } : one;
  });
}
