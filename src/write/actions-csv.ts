import type { ActionModel, StrategyModel } from '../model/strategy-model.js';
import { toCsv } from './csv.js';

const HEADER = [
  'objective',
  'ref',
  'action',
  'parts',
  'leads',
  'leads printed',
  'deadline printed',
  'deadline',
];

/**
 * The actions of a strategy as CSV: one row an action, the bodies that lead it and the lead cell as printed.
 *
 * @param actions - the actions to write, in this order. Default: all of the strategy.
 */
export function actionsCsv(
  strategy: StrategyModel,
  actions: readonly ActionModel[] = strategy.actions,
): string {
  return toCsv([HEADER, ...actions.map(row)]);
}

function row({ document, objectives, leads }: ActionModel): (string | undefined)[] {
  return [
    objectives.map((objective) => objective.document.title).join('; '),
    document.ref,
    document.title,
    document.parts.map((part) => part.title).join('; '),
    leads.map((lead) => lead.body.document.name).join('; '),
    document.leadsPrinted,
    document.deadline?.period.printed,
    document.deadline?.period.end,
  ];
}
