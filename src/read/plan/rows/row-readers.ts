import type { TableKind } from '../../columns/column-field.js';
import { addAction } from './action-rows.js';
import { addCommitment } from './commitment-rows.js';
import { addConsultation } from './consultation-rows.js';
import { addFund } from './fund-rows.js';
import type { Header } from '../headings/header.js';
import { addImplication } from './implication-rows.js';
import { addIndicator } from './indicator-rows.js';
import { addMilestoneRow } from './milestone-rows.js';
import { addObjectives } from './objective-rows.js';
import { addObservationRow } from './observation-rows.js';
import type { PlanDraft } from '../plan-draft.js';
import { addRisk } from './risk-rows.js';
import type { SeriesBook } from '../figures/series-book.js';
import type { TableRow } from '../table-row.js';

type RowReader = (draft: PlanDraft, row: TableRow) => void;

const READERS: Readonly<Record<Exclude<TableKind, 'observations' | 'framework'>, RowReader>> = {
  indicators: addIndicator,
  actions: addAction,
  milestones: addMilestoneRow,
  objectives: addObjectives,
  funds: addFund,
  implications: addImplication,
  consultations: addConsultation,
  commitments: addCommitment,
  risks: addRisk,
};

/** Reads a row of a table of this kind into the document. */
export function addRow(draft: PlanDraft, kind: Header['kind'], row: TableRow, series: SeriesBook): void {
  if (kind === 'observations') addObservationRow(draft, row, series);
  else READERS[kind](draft, row);
}
