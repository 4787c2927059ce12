import { csvColumn, type CsvTable } from '../../src/write/tables.js';
import type { TimelineRow } from './timeline-rows.js';

const DATES = ['first day', 'last day', 'as of'];
const COLUMNS = ['ref', 'action', 'what', 'when printed', 'first day', 'last day', 'state', 'as of'].map(
  (title) => csvColumn(title, DATES.includes(title) ? { datatype: 'date' } : {}),
);

/** The rows of a timeline as a table for a file: one row for each date, with its days where it has some, and its state. */
export function timelineFile(rows: readonly TimelineRow[]): CsvTable {
  return {
    columns: COLUMNS,
    rows: rows.map(({ action: { document }, title, when, span, delivery }) => [
      document.ref,
      document.title,
      title,
      when.printed,
      span?.first,
      span?.last,
      delivery?.state,
      delivery?.asOf,
    ]),
  };
}
