import { toCsv } from '../../src/index.js';
import type { TimelineRow } from './timeline-rows.js';

const HEADER = ['ref', 'action', 'what', 'when printed', 'first day', 'last day', 'state', 'as of'];

/** The rows of a timeline as CSV: one row for each date, with its days where it has some, and its state. */
export function timelineCsv(rows: readonly TimelineRow[]): string {
  return toCsv([
    HEADER,
    ...rows.map(({ action: { document }, title, when, span, delivery }) => [
      document.ref,
      document.title,
      title,
      when.printed,
      span?.first,
      span?.last,
      delivery?.state,
      delivery?.asOf,
    ]),
  ]);
}
