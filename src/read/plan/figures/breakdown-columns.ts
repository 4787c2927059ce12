import type { Column } from '../../columns/column.js';
import type { Cell } from '../../table/table.js';

/**
 * The columns of a long table that say which people or things a figure is about: those of groups, and those that nobody
 * knows and whose words change from row to row. Their figures must not be taken for those of the whole.
 */
export function breakdownColumns(
  rows: readonly (readonly Cell[])[],
  columns: readonly Column[],
): ReadonlySet<number> {
  const changing = columns.filter(({ field, heading }, index) => {
    if (field === 'group') return true;
    if (field !== undefined || heading === '') return false;
    const first = rows[0]?.[index]?.text;
    return rows.some((row) => row[index]!.text !== first);
  });
  return new Set(changing.map(({ column }) => column));
}
