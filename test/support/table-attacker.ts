// An attacker of published tables that shares nothing with the library's auditor: it writes counts into the cells, one
// after the other, and goes back where they stop adding up.
import type { PublishedCell, PublishedTable, TablePlace } from '../../src/score/published-table.js';

/** A figure that must hold, or undefined where nothing is known of it. */
type Known = number | undefined;

interface Attack {
  readonly table: PublishedTable;
  /** The least that a suppressed figure may be. */
  readonly leastSuppressed: number;
  /** The most that is tried for a cell that no total bounds. */
  readonly cap: number;
}

const known = (cell: PublishedCell | undefined): Known => (typeof cell === 'number' ? cell : undefined);

/** Whether a table of counts agrees with all that is published and has this value at this place. */
export function isPossible(
  { table, leastSuppressed, cap }: Attack,
  place: TablePlace,
  value: number,
): boolean {
  const isAt = (row: number | 'total', column: number | 'total'): boolean =>
    place.row === row && place.column === column;
  const fixed = (cell: PublishedCell | undefined, row: number | 'total', column: number | 'total'): Known =>
    isAt(row, column) ? value : known(cell);
  const [height, width] = [table.rows.length, table.columns.length];
  const rowTotals = table.rows.map((_, row) => fixed(table.rowTotals?.[row], row, 'total'));
  const columnTotals = table.columns.map((_, column) => fixed(table.columnTotals?.[column], 'total', column));
  const grandTotal = fixed(table.grandTotal, 'total', 'total');
  const dead = new Set<string>();

  // `rows`, `columns` and `all` are what is left to be given out; undefined where nobody knows how much.
  const fill = (at: number, row: Known, columns: readonly Known[], all: Known): boolean => {
    if (at === height * width) return (all ?? 0) === 0 && columns.every((left) => (left ?? 0) === 0);
    const [r, c] = [Math.floor(at / width), at % width];
    const left = c === 0 ? rowTotals[r] : row;
    const key = [at, left, ...columns, all].join();
    if (dead.has(key)) return false;
    const cell = table.cells[r]![c]!;
    const must = fixed(cell, r, c);
    const least = must ?? (cell === 'suppressed' ? leastSuppressed : 0);
    let most = Math.min(must ?? cap, left ?? cap, columns[c] ?? cap, all ?? cap);
    if (must !== undefined)
      most = [left, columns[c], all].every((room) => must <= (room ?? must)) ? must : -1;
    // The last cell of a row takes what is left of it, and the last of a column what is left of that.
    const forced = c === width - 1 && left !== undefined ? left : r === height - 1 ? columns[c] : undefined;
    for (let count = forced ?? least; count <= (forced ?? most); count += 1) {
      if (count < least || count > most) break;
      const nextColumns = columns.map((room, column) =>
        column === c && room !== undefined ? room - count : room,
      );
      const nextRow = left === undefined ? undefined : left - count;
      if (c === width - 1 && (nextRow ?? 0) !== 0) continue;
      if (fill(at + 1, nextRow, nextColumns, all === undefined ? undefined : all - count)) return true;
    }
    dead.add(key);
    return false;
  };
  return value >= 0 && fill(0, undefined, columnTotals, grandTotal);
}
