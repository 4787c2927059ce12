import type { FullActionModel, RowModel, StrategyModel } from '../../src/index.js';
import { type ReportedPart, reportedPart, reportedRow } from './reported-part.js';

/** Something that no line reports. */
export interface Unreported {
  readonly reported: ReportedPart;
  /** The row of the table, where the rest of its action is reported. */
  readonly row: RowModel | undefined;
}

/**
 * What no line reports: actions without a line, and rows without one in actions of which other rows are reported. In the
 * order of the document. A line on the strategy as a whole reports no action in particular.
 */
export function unreported({ actions }: StrategyModel): Unreported[] {
  return actions.flatMap((action) => (action.reportingLines.length === 0 ? [whole(action)] : rowsOf(action)));
}

const whole = (action: FullActionModel): Unreported => ({
  reported: reportedPart({ kind: 'action', part: action }),
  row: undefined,
});

function rowsOf(action: FullActionModel): Unreported[] {
  if (action.mentions.reportingLines.length > 0) return [];
  return action.rows
    .filter((row) => row.reportingLines.length === 0)
    .map((row) => ({ reported: reportedRow(row), row }));
}
