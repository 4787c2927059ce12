import type { ActionModel, RatedModel } from '../model/rated-model.js';
import { csvColumn, type CsvTable, tableCsv } from './csvw/csv-table.js';

const COLUMNS = [
  'objective',
  'ref',
  'action',
  'rows',
  'leads',
  'leads printed',
  'deadline printed',
  'deadline',
  'milestones',
].map((title) => csvColumn(title, title === 'deadline' ? { datatype: 'date' } : {}));

/**
 * The actions of a strategy as a table, for `csvwMetadata`: `actionsCsv` says what is in it.
 *
 * @param actions - the actions of the table, in this order. Default: all of the strategy.
 *
 * @example
 * actionsTable(leeds).rows.length; // => 61
 */
export const actionsTable = (
  strategy: RatedModel,
  actions: readonly ActionModel[] = strategy.actions,
): CsvTable => ({ columns: COLUMNS, rows: actions.map(row) });

/**
 * The actions of a strategy as CSV: one row an action, the bodies that lead it, the lead cell as printed, and its
 * milestones with their times as printed.
 *
 * @param actions - the actions to write, in this order. Default: all of the strategy.
 */
export function actionsCsv(strategy: RatedModel, actions: readonly ActionModel[] = strategy.actions): string {
  return tableCsv(actionsTable(strategy, actions));
}

function row({ document, objectives, leads }: ActionModel): (string | undefined)[] {
  return [
    objectives.map((objective) => objective.document.title).join('; '),
    document.ref,
    document.title,
    document.rows.map((part) => part.title).join('; '),
    leads.map((lead) => lead.body.document.name).join('; '),
    document.leadsPrinted,
    document.deadline?.period.printed,
    document.deadline?.period.end,
    document.milestones.map(({ title, when }) => `${when.printed}: ${title}`).join('; '),
  ];
}
