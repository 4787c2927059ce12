import { kindSaid } from '../columns/kind-mapping.js';
import type { ColumnField } from '../columns/column-field.js';
import { readColumns } from '../columns/read-columns.js';
import type { Table } from '../table/table.js';
import type { PlanDraft } from './plan-draft.js';
import { KEYS } from './table-context.js';
import type { TableReading } from './table-reading.js';
import type { TablesOptions } from './tables-options.js';
import { tellTitles, tellUnread } from './tell-cells.js';

/** Titles may stand above the headings: so many rows are looked at. */
const LOOKED_AT = 12;

/** A table that somebody said is to be left out: each of its cells says so. */
export function leftOut(draft: PlanDraft, table: Table): TableReading {
  return unreadTable(draft, table, 'the table was left out, as was said with a mapping');
}

/**
 * A table of which somebody said the kind, and no column of it can name what its rows are about: each cell says what to say besides.
 *
 * @returns undefined where nobody said what the table is of
 */
export function withoutKey(draft: PlanDraft, table: Table, options: TablesOptions): TableReading | undefined {
  if (options.kinds === undefined) return undefined;
  for (const row of table.rows.slice(0, LOOKED_AT)) {
    const headings = row.map(({ text }) => text);
    const kind = kindSaid(headings, options.kinds);
    if (kind === 'ignore') return leftOut(draft, table);
    if (kind === undefined) continue;
    const reading = unreadTable(
      draft,
      table,
      `it was said to be a table of ${kind}, and no column of it is known to hold ${named(KEYS[kind])}: say with a mapping which does`,
    );
    const { columns } = readColumns(headings, { ...options, kind });
    return {
      ...reading,
      columns: columns.map((column, at) => ({ ...column, column: row[at]!.column })),
    };
  }
  return undefined;
}

/** "the objective or theme". */
const named = (fields: readonly ColumnField[]): string => `the ${fields.join(' or ')}`;

/** A table of no plan: each of its cells says why. */
export function unreadTable(draft: PlanDraft, table: Table, note: string): TableReading {
  tellTitles(draft, table, 'unread');
  for (const row of table.rows)
    tellUnread(draft, table, row, (words) => ({ code: 'part-unread', words, note }));
  return { place: table.place, columns: [] };
}
