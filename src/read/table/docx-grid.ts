import { Budget } from './budget.js';
import { Grid } from './grid.js';
import type { GridCell, GridRange } from './grid-cell.js';
import type { Cell } from './table.js';

/** How a cell is merged with those beside and above it, as Word says it. */
export interface DocxSpan {
  /** How many columns it spans; what is below 1, or no number, is 1. */
  readonly columns: number;
  /** Whether it begins a cell over several rows, or goes on with the one above. */
  readonly down: 'none' | 'start' | 'on';
  /** Whether it goes on with the cell to its left, as old documents have it. */
  readonly isRight: boolean;
}

const MOST_COLUMNS = 1_000;

/**
 * Puts the cells of a table of Word to their places: they say their columns, and whether they go on with the cell above.
 *
 * @example
 * const grid = new DocxGrid();
 * grid.startRow(0);
 * grid.put({ columns: 1, down: 'start', isRight: false }, 'NI 1', false);
 * grid.startRow(0);
 * grid.put({ columns: 1, down: 'on', isRight: false }, '', false);
 * grid.put({ columns: 1, down: 'none', isRight: false }, '5', false);
 * [...grid.rows()].map((row) => row.map(({ text }) => text)); // => [['NI 1', ''], ['NI 1', '5']]
 */
export class DocxGrid {
  readonly #budget: Budget;
  readonly #grid = new Grid();
  /** The cells that go on below, by their first column. */
  readonly #down = new Map<number, { row: number; column: number; rows: number; columns: number }>();
  #ranges: GridRange[] = [];
  #left: { row: number; column: number; rows: number; columns: number } | undefined;
  #row = 0;
  #next = 1;
  #cells = 0;

  constructor(budget = new Budget()) {
    this.#budget = budget;
  }

  /** Begins a row; so many columns before its first cell stay empty. */
  startRow(before: number): void {
    this.#row += 1;
    this.#budget.moveToRow(this.#row);
    this.#budget.checkRows(this.#row);
    this.#next = 1;
    this.#left = undefined;
    this.skip(before);
  }

  /** Leaves columns empty. */
  skip(columns: number): void {
    if (columns >= 1) this.#next += Math.min(Math.floor(columns), MOST_COLUMNS);
  }

  /** Puts the next cell of the row. */
  put({ columns: wish, down, isRight }: DocxSpan, text: string, isHeading: boolean): void {
    this.#cells += 1;
    this.#budget.checkCells(this.#cells);
    const columns = wish >= 1 ? Math.min(Math.floor(wish), MOST_COLUMNS) : 1;
    const [row, column] = [this.#row, this.#next];
    this.#next += columns;
    if (isRight && this.#left !== undefined) {
      this.#left.columns += columns;
      return;
    }
    const above = down === 'on' ? this.#down.get(column) : undefined;
    if (above !== undefined && above.row + above.rows === row) {
      above.rows += 1;
      this.#left = undefined;
      return;
    }
    if (text !== '') this.#budget.checkColumn(column);
    const cell: GridCell = isHeading ? { text, row, column, heading: true } : { text, row, column };
    if (text !== '') this.#grid.put(cell);
    const range = { row, column, rows: 1, columns };
    this.#left = range;
    this.#ranges.push(range);
    if (down === 'start') this.#down.set(column, range);
    else this.#down.delete(column);
  }

  /** The rows, as `Grid.rows` gives them. */
  rows(): Generator<Cell[]> {
    for (const range of this.#ranges) if (range.rows > 1 || range.columns > 1) this.#grid.merge(range);
    this.#ranges = [];
    return this.#grid.rows(this.#budget);
  }
}
