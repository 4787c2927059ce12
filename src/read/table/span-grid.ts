import { Budget } from './budget.js';
import { Grid } from './grid.js';
import type { GridCell } from './grid-cell.js';
import type { Cell } from './table.js';

// More are read as so many, as HTML has it.
const [MOST_COLUMNS, MOST_ROWS] = [1_000, 65_534];

/** A range that may still be cut short by the end of its section. */
interface OpenRange {
  readonly row: number;
  readonly column: number;
  rows: number;
  readonly columns: number;
}

/**
 * Puts cells that say how many rows and columns they span to their places, one after the other, as HTML does.
 *
 * A cell goes to the first column that no cell above reaches down to. A section ends all cells in it.
 *
 * @example
 * const grid = new SpanGrid();
 * grid.startRow();
 * grid.put({ ...grid.place(1, 2), text: 'NI 1' });
 * grid.startRow();
 * grid.place(1, 1); // => { row: 2, column: 2 }
 */
export class SpanGrid {
  readonly #budget: Budget;
  readonly #grid = new Grid();
  /** For each column, the last row that a cell reaches down to. */
  readonly #reach: number[] = [];
  #open: OpenRange[] = [];
  #row = 0;
  #column = 0;
  #covered = 0;

  constructor(budget = new Budget()) {
    this.#budget = budget;
  }

  startRow(): void {
    this.#row += 1;
    this.#column = 0;
    this.#budget.moveToRow(this.#row);
    this.#budget.checkRows(this.#row);
  }

  /** Ends the section, and with it all cells that would reach further down. */
  endSection(): void {
    for (const range of this.#open) range.rows = Math.min(range.rows, this.#row - range.row + 1);
    this.#open = [];
    this.#reach.length = 0;
  }

  /**
   * The place of the next cell of the row.
   *
   * @param columnSpan - how many columns it spans; at most 1000; what is below 1, or no number, is 1
   * @param rowSpan - how many rows it spans; 0 is all of the section, and the rest as with columns
   * @throws {ReadLimitError} if the table becomes too wide, or too many cells are spanned
   */
  place(columnSpan: number, rowSpan: number): { row: number; column: number } {
    this.#budget.step();
    const row = this.#row;
    let column = this.#column + 1;
    while ((this.#reach[column] ?? 0) >= row) column += 1;
    this.#covered += column - this.#column;
    this.#budget.checkCells(this.#covered);
    const columns = spanOf(columnSpan, MOST_COLUMNS);
    const rows = rowSpan === 0 ? MOST_ROWS : spanOf(rowSpan, MOST_ROWS);
    this.#column = column + columns - 1;
    this.#budget.checkColumn(column);
    if (rows > 1 || columns > 1) {
      const range = { row, column, rows, columns };
      this.#grid.merge(range);
      if (rows > 1) {
        this.#reachDown(column, columns, row + rows - 1);
        this.#open.push(range);
      }
    }
    return { row, column };
  }

  put(cell: GridCell): void {
    this.#grid.put(cell);
  }

  /** The rows, as `Grid.rows` gives them. */
  rows(): Generator<Cell[]> {
    this.endSection();
    return this.#grid.rows(this.#budget);
  }

  #reachDown(column: number, columns: number, lastRow: number): void {
    for (let at = column; at < column + columns; at += 1) {
      this.#reach[at] = Math.max(this.#reach[at] ?? 0, lastRow);
    }
  }
}

const spanOf = (span: number, most: number): number => (span >= 1 ? Math.min(Math.floor(span), most) : 1);
