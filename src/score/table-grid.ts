import type { TableTotals } from './count-table.js';
import type { PublishedCell, PublishedTable, TablePlace, TableRounding } from './published-table.js';

/** A figure for every place of a table: row by row, the total of the row last, the totals of the columns as a last row. */
export type TableGrid<T> = readonly T[];

/** What a table is made of, beside its figures. */
export interface TableFrame {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/**
 * Where the figure at a position of the grid stands.
 *
 * @example
 * gridPlace({ rows: ['a'], columns: ['b', 'c'] }, 2); // => { row: 0, column: 'total' }
 */
export function gridPlace({ rows, columns }: TableFrame, at: number): TablePlace {
  const row = Math.floor(at / (columns.length + 1));
  const column = at % (columns.length + 1);
  return {
    row: row === rows.length ? 'total' : row,
    column: column === columns.length ? 'total' : column,
  };
}

/**
 * Whether a place is shown by a table with these totals.
 *
 * @example
 * isShown({ row: 0, column: 'total' }, 'rows'); // => true
 */
export function isShown({ row, column }: TablePlace, totals: TableTotals): boolean {
  if (row === 'total' && column === 'total') return totals === 'both';
  if (row === 'total') return totals === 'both' || totals === 'columns';
  if (column === 'total') return totals === 'both' || totals === 'rows';
  return true;
}

/**
 * The grid of a list for each row with the totals of what is known; a total of something missing is missing.
 *
 * @example
 * totalledGrid([[1, 2], [3, undefined]]); // => [1, 2, 3, 3, undefined, undefined, 4, undefined, undefined]
 */
export function totalledGrid(
  counts: readonly (readonly (number | undefined)[])[],
): TableGrid<number | undefined> {
  const sum = (figures: readonly (number | undefined)[]): number | undefined =>
    figures.reduce(
      (total, figure) => (total === undefined || figure === undefined ? undefined : total + figure),
      0,
    );
  const rows = counts.map((row) => [...row, sum(row)]);
  const totals = rows[0]!.map((_, column) => sum(rows.map((row) => row[column])));
  return [...rows, totals].flat();
}

/**
 * The table that shows a grid.
 *
 * @example
 * tableOfGrid({ rows: ['a'], columns: ['b'] }, [7, 7, 7, 7], 'rows').rowTotals; // => [7]
 */
export function tableOfGrid(
  { rows, columns }: TableFrame,
  grid: TableGrid<PublishedCell>,
  totals: TableTotals,
  rounding?: TableRounding,
): PublishedTable {
  const size = columns.length + 1;
  const line = (row: number): readonly PublishedCell[] => grid.slice(row * size, row * size + columns.length);
  const shows = (place: TablePlace): boolean => isShown(place, totals);
  return {
    rows: [...rows],
    columns: [...columns],
    cells: rows.map((_, row) => line(row)),
    rowTotals: shows({ row: 0, column: 'total' })
      ? rows.map((_, row) => grid[row * size + columns.length]!)
      : undefined,
    columnTotals: shows({ row: 'total', column: 0 }) ? line(rows.length) : undefined,
    grandTotal: shows({ row: 'total', column: 'total' }) ? grid.at(-1) : undefined,
    rounding,
  };
}

/**
 * The grid of a published table; undefined where a total is not published.
 *
 * @example
 * gridOfTable(tableOfGrid({ rows: ['a'], columns: ['b'] }, [7, 7, 7, 7], 'rows')); // => [7, 7, undefined, undefined]
 */
export function gridOfTable(table: PublishedTable): TableGrid<PublishedCell | undefined> {
  const { rows, columns, cells, rowTotals, columnTotals, grandTotal } = table;
  return [
    ...rows.flatMap((_, row) => [...cells[row]!, rowTotals?.[row]]),
    ...columns.map((_, column) => columnTotals?.[column]),
    grandTotal,
  ];
}
