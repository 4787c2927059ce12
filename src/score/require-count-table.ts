import type { CountTable } from './count-table.js';
import type { TableFrame } from './table-grid.js';

/** The most figures that a table may have, totals included: the time to protect one grows faster than its size. */
export const MOST_TABLE_CELLS = 10_000;

/** The most that a table may count in all: sums of its figures stay exact. */
export const MOST_TABLE_COUNT = 1e10;

/**
 * Looks whether a list for each row fits the names of rows and columns.
 *
 * @throws {RangeError} if there is no row, no column, a row of another length, or too many figures
 *
 * @example
 * requireTableShape('auditTable', { rows: ['a'], columns: ['b'] }, [[7]]); // => undefined
 */
export function requireTableShape(
  name: string,
  { rows, columns }: TableFrame,
  lists: readonly (readonly unknown[])[],
): void {
  if (rows.length === 0 || columns.length === 0) {
    throw new RangeError(`${name} requires rows and columns, got ${rows.length} by ${columns.length}`);
  }
  const figures = (rows.length + 1) * (columns.length + 1);
  if (figures > MOST_TABLE_CELLS) {
    throw new RangeError(`${name} requires at most ${MOST_TABLE_CELLS} figures with totals, got ${figures}`);
  }
  if (lists.length !== rows.length) {
    throw new RangeError(`${name} requires a list for each of ${rows.length} rows, got ${lists.length}`);
  }
  const ragged = lists.find((list) => list.length !== columns.length);
  if (ragged !== undefined) {
    throw new RangeError(`${name} requires ${columns.length} figures in every row, got ${ragged.length}`);
  }
}

/**
 * Looks whether a table of counts is one.
 *
 * @param name - the function that asks, for the message
 * @throws {RangeError} if its shape is wrong, or a count is not a whole number, zero or more, or they are too many
 *
 * @example
 * requireCountTable('protectedTable', { rows: ['a'], columns: ['b'], counts: [[7]] }); // => undefined
 */
export function requireCountTable(name: string, table: CountTable): void {
  requireTableShape(name, table, table.counts);
  // `Array.from` shows the holes of a list, which `flat` would skip, as missing.
  const counts = table.counts.flatMap((row) => Array.from(row)).filter((count) => count !== undefined);
  const strange = counts.find((count) => !Number.isSafeInteger(count) || count < 0);
  if (strange !== undefined) {
    throw new RangeError(`${name} requires whole counts of zero or more, got ${String(strange)}`);
  }
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total > MOST_TABLE_COUNT) {
    throw new RangeError(`${name} requires counts of at most ${MOST_TABLE_COUNT} in all, got ${total}`);
  }
}
