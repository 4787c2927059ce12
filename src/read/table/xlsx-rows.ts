import type { Budget } from './budget.js';
import type { GridCell } from './grid-cell.js';
import { plainRow } from './grid-row.js';
import type { Cell } from './table.js';

/** The number of a row, and its cells. */
export type CellRow = readonly [row: number, cells: GridCell[]];

/**
 * The rows from the top: they stand so as a rule, and then need no sorting.
 *
 * @example
 * inOrder(new Map([[7, []], [3, []]])); // => [[3, []], [7, []]]
 */
export function inOrder(rows: ReadonlyMap<number, GridCell[]>): readonly CellRow[] {
  const list: CellRow[] = [...rows];
  let last = 0;
  for (const [row] of list) {
    if (row < last) return list.toSorted(([a], [b]) => a - b);
    last = row;
  }
  return list;
}

/**
 * Whether one of the cells has a text.
 *
 * @example
 * hasText([{ text: '', row: 1, column: 1 }]); // => false
 */
export function hasText(cells: readonly GridCell[]): boolean {
  for (const { text } of cells) if (text !== '') return true;
  return false;
}

/** What a row is made of: its number and its cells. */
export interface PlainRow {
  readonly sheetRow: number;
  readonly own: GridCell[];
  /** The table of the workbook that it is of, if it is of one. */
  readonly table?: unknown;
}

/**
 * Whether rows stand one below the other, with their cells from the left, as nearly every sheet has them: then they need no grid
 * to find their places.
 *
 * @example
 * const cell = (column) => ({ text: 'a', row: 7, column });
 * [[cell(1), cell(3)], [cell(3), cell(1)]].map((own) => arePlain([{ sheetRow: 7, own }])); // => [true, false]
 */
export function arePlain(rows: readonly PlainRow[]): boolean {
  let lastRow = 0;
  for (const { sheetRow, own, table } of rows) {
    if (table !== undefined || sheetRow <= lastRow || !areFromLeft(own, sheetRow)) return false;
    lastRow = sheetRow;
  }
  return true;
}

function areFromLeft(cells: readonly GridCell[], row: number): boolean {
  let last = 0;
  for (const cell of cells) {
    if (cell.row !== row || cell.column <= last) return false;
    last = cell.column;
  }
  return true;
}

/**
 * The rows of plain ones, as `Grid.rows` gives them where nothing is merged: with the empty rows between them.
 *
 * @throws {ReadLimitError} at the first row that the budget does not allow
 *
 * @example
 * const own = (row) => [{ text: 'a', row, column: 2 }];
 * const budget = { addRow() {}, addCells() {}, addGaps() {} };
 * const rows = plainRows([{ sheetRow: 3, own: own(3) }, { sheetRow: 5, own: own(5) }], budget);
 * [...rows].map(([{ text, row }]) => [text, row]); // => [['a', 3], ['', 4], ['a', 5]]
 */
export function* plainRows(
  rows: readonly PlainRow[],
  budget: Pick<Budget, 'addRow' | 'addCells' | 'addGaps'>,
): Generator<Cell[]> {
  const { top, bottom, left, right } = boxOf(rows);
  let next = 0;
  for (let row = top; row <= bottom; row += 1) {
    budget.addRow(row);
    budget.addCells(right - left + 1);
    while ((rows[next]?.sheetRow ?? Infinity) < row) next += 1;
    const one = rows[next];
    const own = one?.sheetRow === row ? one.own : NOTHING;
    budget.addGaps(right - left + 1 - own.length, own.length, row);
    yield plainRow(own, row, left, right);
  }
}

const NOTHING: GridCell[] = [];

/** The first and last row and column with a text. */
function boxOf(rows: readonly PlainRow[]): { top: number; bottom: number; left: number; right: number } {
  let [top, bottom, left, right] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { sheetRow, own } of rows) {
    for (const { text, column } of own) {
      if (text === '') continue;
      if (top === Infinity) top = sheetRow;
      bottom = sheetRow;
      if (column < left) left = column;
      if (column > right) right = column;
    }
  }
  return { top, bottom, left, right };
}
