import { auditTable } from './audit-table.js';
import type { CountTable, TableTotals } from './count-table.js';
import type { PublishedCell, PublishedTable, TablePlace, TableRounding } from './published-table.js';
import { requireCountTable } from './require-count-table.js';
import { requireTotals } from './require-totals.js';
import { gridOfTable, gridPlace, isShown, tableOfGrid, type TableGrid, totalledGrid } from './table-grid.js';

/** How a table is rounded. */
export interface RoundingOptions {
  /** To which multiple. A whole number, 3 or more: to the nearest 2, a zero shown is a zero. Default: 5. */
  readonly base?: number | undefined;
  /** Which totals are published. Default: `both`. */
  readonly totals?: TableTotals | undefined;
  /**
   * Whether totals are the true ones rounded, `rounded`, or the sums of what is shown, `sums`. Default: `rounded`, which
   * is nearer to the truth; sums add up, but may be far from it, and tell nothing that the cells do not.
   */
  readonly totalsAs?: TableRounding['totals'] | undefined;
}

/**
 * Rounds every count and every total of a table to the nearest multiple, so that no exact count is published.
 *
 * Each is rounded by itself, a tie upwards, always alike: the same count gives the same figure in every table. Totals
 * therefore need not be the sums of what is shown (say so under the table), and in a few tables a rounded total would
 * tell what its parts were: four counts shown as 0 with a total of 10 are all 2. So the answer is attacked by
 * `auditTable`, and the total with most disclosed figures in its line is suppressed, until every count can be at least
 * two. Zeros are rounded as well: a 0 shown may be 1 or 2.
 *
 * A rounded count of 5 still says that it is small. Where that is too much, suppress.
 *
 * Source: GSS/GSR, "Disclosure control guidance for tables produced from administrative sources" (2014); A. Hundepool
 * et al., "Statistical Disclosure Control" (2012), on conventional rounding.
 *
 * @param table - up to 10,000 figures, totals included, that count up to 10,000,000,000
 * @throws {RangeError} if the table has no cells, ragged rows or too many, if a count is not a whole number of zero or
 * more, or if an option is out of its bounds
 *
 * @example
 * const { cells, rowTotals } = roundedTable({ rows: ['North'], columns: ['A', 'B', 'C'], counts: [[2, 8, 13]] });
 * cells; // => [[0, 10, 15]]
 * rowTotals; // => [25]
 */
export function roundedTable(table: CountTable, options: RoundingOptions = {}): PublishedTable {
  const base = options.base ?? 5;
  if (!Number.isSafeInteger(base) || base < 3) {
    throw new RangeError(`roundedTable requires a whole base of 3 or more, got ${base}`);
  }
  const totals = requireTotals('roundedTable', options.totals);
  const totalsAs = options.totalsAs ?? 'rounded';
  if (totalsAs !== 'rounded' && totalsAs !== 'sums') {
    throw new RangeError(`roundedTable requires totalsAs rounded or sums, got "${String(totalsAs)}"`);
  }
  requireCountTable('roundedTable', table);
  const rounded = (count: number | undefined): number | undefined =>
    count === undefined ? undefined : Math.floor((count + Math.floor(base / 2)) / base) * base;
  const grid =
    totalsAs === 'sums'
      ? totalledGrid(table.counts.map((row) => Array.from(row, rounded)))
      : totalledGrid(table.counts.map((row) => Array.from(row))).map(rounded);
  const cells = grid.map((figure): PublishedCell => figure ?? 'missing');
  for (;;) {
    const published = tableOfGrid(table, cells, totals, { base, totals: totalsAs });
    const disclosed = auditTable(published).filter(({ least, most }) => least === most);
    if (disclosed.length === 0) return published;
    cells[tellingTotal(published, disclosed)] = 'suppressed';
  }
}

// The total shown that has most of the disclosed figures in its line; else the first shown, the grand total before all.
function tellingTotal(table: PublishedTable, disclosed: readonly TablePlace[]): number {
  const grid: TableGrid<PublishedCell | undefined> = gridOfTable(table);
  const totals = [...grid.keys()]
    .reverse()
    .filter((at) => typeof grid[at] === 'number' && !isShown(gridPlace(table, at), 'none'));
  const inLine = (at: number): number => {
    const { row, column } = gridPlace(table, at);
    return disclosed.filter(
      (cell) => (column === 'total' && cell.row === row) || (row === 'total' && cell.column === column),
    ).length;
  };
  return totals.reduce((best, at) => (inLine(at) > inLine(best) ? at : best));
}
