import type { Arc, FlowNetwork } from './flow-network.js';
import { gridPlace, type TableFrame, type TableGrid } from './table-grid.js';

/** What a figure is taken to be to begin with, and the least and the most that it may be. */
export type FigureBounds = Pick<Arc, 'flow' | 'least' | 'most'>;

/**
 * A table with its totals as a network in which as much leaves every node as comes to it.
 *
 * There is a node for each row, each column and each kind of totals, and an arc for each figure: the grand total
 * divides into the totals of rows, these into cells, the cells join to the totals of columns and these to the grand
 * total. "The cells of a row add up to its total" is then "what comes to the node leaves it". Hence the bounds of a
 * figure are found by sending more, or less, along its arc, and are whole numbers that can be reached.
 *
 * Source: D. Gusfield, "A graph theoretic approach to statistical data security" (1988); L. H. Cox, "Network models for
 * complementary cell suppression" (1995).
 *
 * @param bounds - of each place of the grid, in its order; the arcs come in the same order
 *
 * @example
 * tableNetwork({ rows: ['a'], columns: ['b', 'c'] }, Array(6).fill({ flow: 0, least: 0, most: 9 })).arcs.length; // => 6
 */
export function tableNetwork(frame: TableFrame, bounds: TableGrid<FigureBounds>): FlowNetwork {
  const [rows, columns] = [frame.rows.length, frame.columns.length];
  const rowNode = (row: number): number => row;
  const columnNode = (column: number): number => rows + column;
  const [allColumns, allRows] = [rows + columns, rows + columns + 1];
  const arcs = bounds.map((bound, at): Arc => {
    const { row, column } = gridPlace(frame, at);
    if (row === 'total' && column === 'total') return { from: allColumns, to: allRows, ...bound };
    if (row === 'total') return { from: columnNode(column as number), to: allColumns, ...bound };
    if (column === 'total') return { from: allRows, to: rowNode(row), ...bound };
    return { from: rowNode(row), to: columnNode(column), ...bound };
  });
  const arcsAt: Arc[][] = Array.from({ length: rows + columns + 2 }, () => []);
  for (const arc of arcs) {
    arcsAt[arc.from]!.push(arc);
    arcsAt[arc.to]!.push(arc);
  }
  return { arcs, arcsAt };
}
