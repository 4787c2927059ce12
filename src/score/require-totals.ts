import type { TableTotals } from './count-table.js';

const TOTALS: readonly TableTotals[] = ['both', 'rows', 'columns', 'none'];

/**
 * Which totals are asked for: `both` where nothing is said.
 *
 * @throws {RangeError} if it is none of the four
 *
 * @example
 * requireTotals('protectedTable', undefined); // => 'both'
 */
export function requireTotals(name: string, totals: TableTotals | undefined): TableTotals {
  if (totals === undefined) return 'both';
  if (!TOTALS.includes(totals)) {
    throw new RangeError(`${name} requires totals both, rows, columns or none, got "${String(totals)}"`);
  }
  return totals;
}
