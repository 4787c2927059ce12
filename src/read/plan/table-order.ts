import type { TableKind } from '../columns/column-field.js';
import type { Table } from '../table/table.js';
import type { CellReading } from './cell-reading.js';

/** What rows of a table belong to has to be known before them: objectives first, and what crosses other parts last. */
const ORDER: Readonly<Record<TableKind, number>> = {
  objectives: 0,
  indicators: 1,
  actions: 1,
  funds: 1,
  implications: 1,
  consultations: 1,
  commitments: 1,
  risks: 1,
  milestones: 2,
  observations: 2,
  framework: 3,
};

/**
 * The order in which tables are read, as positions: one that adds to parts of others comes after these, wherever it stands in the
 * file. Those that nobody knows may be frameworks, and come last.
 *
 * @example
 * readingOrder(['observations', 'indicators', undefined, 'objectives']); // => [3, 1, 0, 2]
 */
export const readingOrder = (kinds: readonly (TableKind | undefined)[]): number[] =>
  kinds
    .map((kind, at) => ({ at, order: kind === undefined ? ORDER.framework : ORDER[kind] }))
    .toSorted((one, other) => one.order - other.order)
    .map(({ at }) => at);

/** The cells in the order of their tables, where these were read in another. */
export function inTableOrder(
  cells: readonly CellReading[],
  tables: readonly Table[],
  order: readonly number[],
): readonly CellReading[] {
  if (order.every((at, index) => at === index)) return cells;
  const places = new Map(tables.map(({ place }, at) => [place, at] as const).toReversed());
  return cells.toSorted(
    (one, other) => places.get(one.table)! - places.get(other.table)! || one.row - other.row,
  );
}
