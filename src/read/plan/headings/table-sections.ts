import type { ColumnOptions } from '../../columns/read-columns.js';
import type { Cell, Table } from '../../table/table.js';
import { withinWidth, withoutRepeats } from './section-columns.js';
import { SectionStarts } from './section-starts.js';

type Rows = readonly (readonly Cell[])[];

/**
 * The tables that stand below each other in one, as on one sheet of a workbook: each begins with the titles above headings that
 * are not those of the one before. Columns that only go on with merged cells of the column before are left out.
 */
export function tableSections(table: Table, options: ColumnOptions): Table[] {
  const starts = new SectionStarts(table.rows, options).find();
  if (starts.length === 1) return [withRows(table, withoutRepeats(table.rows))];
  const sections = starts.map((from, at) => withinWidth(table.rows.slice(from, starts[at + 1])));
  return sections.map((rows, at) => ({
    place: table.place,
    ...(table.caption && at === 0 && { caption: table.caption }),
    headings: at === 0 ? table.headings : [],
    rows: withoutRepeats(rows),
    notes: at === sections.length - 1 ? table.notes : [],
  }));
}

const withRows = (table: Table, rows: Rows): Table => (rows === table.rows ? table : { ...table, rows });
