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
  /** The cells of each row, at the index that is their column. */
  readonly #rows = new Map<number, (GridCell | undefined)[]>();
  readonly #ranges = new Map<number, GridRange[]>();

  /** Puts a cell at its place; a second one there takes it, unless it is empty. */
  put(cell: GridCell): void {
    const row = this.#rows.get(cell.row);
    if (row === undefined) {
      const cells: GridCell[] = [];
      cells[cell.column] = cell;
      this.#rows.set(cell.row, cells);
    } else if (cell.text !== '' || row[cell.column] === undefined) row[cell.column] = cell;
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
    for (let row = top; row <= bottom; row += 1) {
      budget.addRow(row);
      budget.addCells(right - left + 1);
      this.#cover(row, right, covers);
      const own = this.#rows.get(row);
      const cells = new Array<Cell>(right - left + 1); // its length is known, and a list that grows takes more room
      for (let column = left; column <= right; column += 1) {
        cells[column - left] = cellAt(row, column, own?.[column], covers[column]);
      }
      yield cells;
    }
  }

  /** How many rows and columns there are around which everything is empty. */
  #box(): { top: number; bottom: number; left: number; right: number } {
    let [top, bottom, left, right] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const [row, cells] of this.#rows) {
      cells.forEach((cell, column) => {
        if (cell === undefined || cell.text === '') return;
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        left = Math.min(left, column);
        right = Math.max(right, column);
      });
    }
    return { top, bottom, left, right };
  }

  // Each column of a row is covered once at most, and a range that meets another ends there: so this takes as long as
  // the row is wide, however many ranges overlap.
  #cover(row: number, right: number, covers: (Cover | undefined)[]): void {
    const ranges = this.#ranges.get(row);
    if (ranges === undefined) return;
    for (const { column, rows, columns } of ranges.toSorted((a, b) => a.column - b.column)) {
      const anchor = this.#rows.get(row)?.[column];
      if (anchor === undefined) continue;
      const cover = { anchor, lastRow: row + rows - 1 };
      const last = Math.min(right, column + columns - 1);
      for (let at = column; at <= last && !isCovered(covers[at], row); at += 1) covers[at] = cover;
    }
  }
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
