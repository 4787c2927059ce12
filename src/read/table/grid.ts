import { Budget } from './budget.js';
import type { Cell } from './table.js';

/** A cell at its place, as a file lists them: those that are empty may be left out. */
export type GridCell = Omit<Cell, 'merged'>;

/** Cells that are merged into one: the first of them, and how many rows and columns there are. */
export interface GridRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a column is covered by, from above or from the left. */
interface Cover {
  readonly anchor: GridCell;
  readonly lastRow: number;
}

/**
 * Cells and merged ranges in any order, as rows that are all of the same width.
 *
 * Rows and columns that are empty all around are left out, and what is left keeps its true places. A merged range repeats
 * its first cell as far as the table goes, so that a range over a whole sheet costs nothing; where ranges overlap, the
 * upper one holds, then the left one; a covered cell with a text of its own keeps it.
 *
 * @example
 * const grid = new Grid();
 * grid.put({ text: 'Result', row: 3, column: 3 });
 * grid.put({ text: '2009', row: 4, column: 4 });
 * grid.merge({ row: 3, column: 3, rows: 1, columns: 2 });
 * [...grid.rows()].map((row) => row.map(({ text }) => text)); // => [['Result', 'Result'], ['', '2009']]
 */
export class Grid {
  /** The cells of each row, from the left as a rule. */
  readonly #rows = new Map<number, GridCell[]>();
  readonly #ranges = new Map<number, GridRange[]>();
  #last: GridCell[] | undefined;
  #lastRow = 0;

  /** Puts a cell at its place; a second one there takes it, unless it is empty. */
  put(cell: GridCell): void {
    const row = this.#rowOf(cell.row);
    if (row === undefined) {
      this.#last = [cell]; // a list that begins empty takes room for more
      this.#lastRow = cell.row;
      this.#rows.set(cell.row, this.#last);
      return;
    }
    const right = row.at(-1)!;
    if (right.column < cell.column) row.push(cell);
    else {
      const at = placeIn(row, cell.column);
      const known = row[at]!;
      if (known.column !== cell.column) row.splice(at, 0, cell);
      else if (cell.text !== '') row[at] = cell;
    }
  }

  /** Puts the cells of a whole row, which it may keep as its own: those of one row, from the left, go in at once. */
  putRow(cells: GridCell[]): void {
    const row = cells[0]?.row ?? 0;
    const isInOrder = cells.every(
      (cell, index) => cell.row === row && (index === 0 || cell.column > cells[index - 1]!.column),
    );
    if (!isInOrder || row === 0 || this.#rows.has(row)) for (const cell of cells) this.put(cell);
    else this.#rows.set(row, cells);
  }

  // As a rule the row is that of the cell before.
  #rowOf(number: number): GridCell[] | undefined {
    if (number === this.#lastRow) return this.#last;
    const row = this.#rows.get(number);
    if (row === undefined) return undefined;
    this.#last = row;
    this.#lastRow = number;
    return row;
  }

  /** Merges a range into its first cell, before or after that is put there. */
  merge(range: GridRange): void {
    const ranges = this.#ranges.get(range.row);
    if (ranges === undefined) this.#ranges.set(range.row, [range]);
    else ranges.push(range);
  }

  /**
   * The rows from the first to the last that has a text; none where no cell has one. A budget of its own has the limits of
   * `READ_LIMITS`.
   *
   * @throws {ReadLimitError} at the first row that the budget does not allow
   */
  *rows(budget = new Budget()): Generator<Cell[]> {
    const { top, bottom, left, right } = this.#box();
    const covers: (Cover | undefined)[] = [];
    let lastCovered = -Infinity;
    for (let row = top; row <= bottom; row += 1) {
      budget.addRow(row);
      budget.addCells(right - left + 1);
      const own = this.#rows.get(row) ?? NOTHING;
      lastCovered = Math.max(lastCovered, this.#cover(row, right, covers));
      if (row > lastCovered) yield plainRow(own, row, left, right);
      else {
        const cells = coveredRow(own, row, left, right, covers);
        budget.addMerged(cells.merged);
        yield cells.row;
      }
    }
  }

  /** How many rows and columns there are around which everything is empty. */
  #box(): { top: number; bottom: number; left: number; right: number } {
    let [top, bottom, left, right] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const [row, cells] of this.#rows) {
      for (const { text, column } of cells) {
        if (text === '') continue;
        if (row < top) top = row;
        if (row > bottom) bottom = row;
        if (column < left) left = column;
        if (column > right) right = column;
      }
    }
    return { top, bottom, left, right };
  }

  // Each column of a row is covered once at most, and a range that meets another ends there: so this takes as long as
  // the row is wide, however many ranges overlap. It returns the last row that is covered.
  #cover(row: number, right: number, covers: (Cover | undefined)[]): number {
    const ranges = this.#ranges.get(row);
    let lastCovered = -Infinity;
    if (ranges === undefined) return lastCovered;
    const own = this.#rows.get(row) ?? NOTHING;
    for (const { column, rows, columns } of ranges.toSorted((a, b) => a.column - b.column)) {
      const anchor = own[placeIn(own, column)];
      if (anchor?.column !== column) continue;
      const cover = { anchor, lastRow: row + rows - 1 };
      const last = Math.min(right, column + columns - 1);
      for (let at = column; at <= last && !isCovered(covers[at], row); at += 1) covers[at] = cover;
      lastCovered = Math.max(lastCovered, cover.lastRow);
    }
    return lastCovered;
  }
}

const NOTHING: GridCell[] = [];

/** Where in a row a column stands, or would stand: its cells go from the left. */
function placeIn(cells: readonly GridCell[], column: number): number {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cells[middle]!.column < column) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A row that nothing covers: its own cells where they are all there, which takes no more room. */
function plainRow(own: GridCell[], row: number, left: number, right: number): Cell[] {
  const width = right - left + 1;
  if (width === 1 && own.length === 0) return [{ text: '', row, column: left }];
  if (own.length === width && own[0]?.column === left && own.at(-1)?.column === right) return own;
  const cells = new Array<Cell>(width); // its length is known, and a list that grows takes more room
  let next = placeIn(own, left);
  for (let column = left; column <= right; column += 1) {
    if (own[next]?.column === column) cells[column - left] = own[next++]!;
    else cells[column - left] = { text: '', row, column };
  }
  return cells;
}

/** A row that cells above or beside cover, and how many of its cells repeat others. */
function coveredRow(
  own: readonly GridCell[],
  row: number,
  left: number,
  right: number,
  covers: readonly (Cover | undefined)[],
): { row: Cell[]; merged: number } {
  const cells = new Array<Cell>(right - left + 1);
  let next = placeIn(own, left);
  let merged = 0;
  for (let column = left; column <= right; column += 1) {
    const at = own[next]?.column === column ? own[next++] : undefined;
    const cell = cellAt(row, column, at, covers[column]);
    if (cell.merged === true) merged += 1;
    cells[column - left] = cell;
  }
  return { row: cells, merged };
}

const isCovered = (cover: Cover | undefined, row: number): boolean =>
  cover !== undefined && cover.lastRow >= row;

function cellAt(row: number, column: number, own: GridCell | undefined, cover: Cover | undefined): Cell {
  if (cover === undefined || cover.lastRow < row || cover.anchor === own)
    return own ?? { text: '', row, column };
  if (own !== undefined && own.text !== '') return own;
  const { text, heading, formula } = cover.anchor;
  if (heading === undefined && formula === undefined) return { text, row, column, merged: true };
  return { ...cover.anchor, row, column, merged: true };
}
