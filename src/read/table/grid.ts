import { Budget } from './budget.js';
import type { GridCell, GridRange } from './grid-cell.js';
import { type Cover, coveredRow, isCovered, placeIn, plainRow } from './grid-row.js';
import type { Cell } from './table.js';

// So many rows may be missing between two of a list: more are found by their numbers, and take no room.
const GAP = 8;

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
  /** The cells of each row from the first on, as far as few rows are missing: they nearly always come so, and a list is fast. */
  readonly #listed: (GridCell[] | undefined)[] = [];
  #firstListed = 0;
  /** The cells of all other rows. */
  readonly #others = new Map<number, GridCell[]>();
  readonly #ranges: GridRange[] = [];
  #last: GridCell[] | undefined;
  #lastRow = 0;
  /** Around these everything is empty. */
  #top = Infinity;
  #bottom = -Infinity;
  #left = Infinity;
  #right = -Infinity;

  /** Puts a cell at its place; a second one there takes it, unless it is empty. */
  put(cell: GridCell): void {
    if (cell.text !== '') this.#widen(cell.row, cell.column);
    const row = this.#rowOf(cell.row);
    if (row === undefined) {
      this.#addRow(cell.row, [cell]); // a list that begins empty takes room for more
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
    if (!isInOrder || row === 0 || this.#rowOf(row) !== undefined) {
      for (const cell of cells) this.put(cell);
      return;
    }
    for (const { text, column } of cells) if (text !== '') this.#widen(row, column);
    this.#addRow(row, cells);
  }

  #widen(row: number, column: number): void {
    if (row < this.#top) this.#top = row;
    if (row > this.#bottom) this.#bottom = row;
    if (column < this.#left) this.#left = column;
    if (column > this.#right) this.#right = column;
  }

  // As a rule the row is that of the cell before.
  #rowOf(number: number): GridCell[] | undefined {
    if (number === this.#lastRow) return this.#last;
    const row = this.#listed[number - this.#firstListed] ?? this.#others.get(number);
    if (row === undefined) return undefined;
    this.#last = row;
    this.#lastRow = number;
    return row;
  }

  #addRow(number: number, cells: GridCell[]): void {
    const listed = this.#listed;
    if (listed.length === 0) this.#firstListed = number;
    const at = number - this.#firstListed;
    if (at < 0 || at > listed.length + GAP) this.#others.set(number, cells);
    else {
      while (listed.length < at) listed.push(undefined);
      listed[at] = cells;
    }
    this.#last = cells;
    this.#lastRow = number;
  }

  /** Merges a range into its first cell, before or after that is put there. */
  merge(range: GridRange): void {
    this.#ranges.push(range);
  }

  /**
   * The rows from the first to the last that has a text; none where no cell has one. A budget of its own has the limits of
   * `READ_LIMITS`.
   *
   * @throws {ReadLimitError} at the first row that the budget does not allow
   */
  *rows(budget = new Budget()): Generator<Cell[]> {
    const [top, bottom, left, right] = [this.#top, this.#bottom, this.#left, this.#right];
    const ranges = inOrder(this.#ranges);
    const covers: (Cover | undefined)[] = [];
    let [lastCovered, next] = [-Infinity, 0];
    for (let row = top; row <= bottom; row += 1) {
      budget.addRow(row);
      budget.addCells(right - left + 1);
      const own = this.#rowOf(row) ?? NOTHING;
      for (; next < ranges.length && ranges[next]!.row <= row; next += 1) {
        if (ranges[next]!.row === row)
          lastCovered = Math.max(lastCovered, cover(ranges[next]!, own, right, covers));
      }
      if (row > lastCovered) {
        budget.addGaps(right - left + 1 - own.length, own.length, row);
        yield plainRow(own, row, left, right);
      } else {
        const cells = coveredRow(own, row, left, right, covers);
        budget.addMerged(cells.merged);
        budget.addGaps(right - left + 1 - own.length - cells.merged, own.length, row);
        yield cells.row;
      }
    }
  }
}

const NOTHING: GridCell[] = [];

/** The same list from the top and from the left; nearly always it is so already, as files are read from their start. */
function inOrder(ranges: GridRange[]): readonly GridRange[] {
  for (let at = 1; at < ranges.length; at += 1) {
    const [one, other] = [ranges[at - 1]!, ranges[at]!];
    if (one.row > other.row || (one.row === other.row && one.column > other.column))
      return ranges.sort((a, b) => a.row - b.row || a.column - b.column);
  }
  return ranges;
}

// Each column of a row is covered once at most, and a range that meets another ends there: so this takes as long as the row is
// wide, however many ranges overlap. It returns the last row that is covered.
function cover(
  { row, column, rows, columns }: GridRange,
  own: readonly GridCell[],
  right: number,
  covers: (Cover | undefined)[],
): number {
  const anchor = own[placeIn(own, column)];
  if (anchor?.column !== column) return -Infinity;
  const lastRow = row + rows - 1;
  const range = { anchor, lastRow };
  const last = Math.min(right, column + columns - 1);
  for (let at = column; at <= last && !isCovered(covers[at], row); at += 1) covers[at] = range;
  return lastRow;
}
