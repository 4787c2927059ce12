import {
  type Action,
  type ActionModel,
  actionsFinding,
  en,
  enActions,
  isByMilestones,
  objectiveHeading,
  type ObjectiveModel,
  type RatedModel,
} from '../../src/index.js';
import { searchText } from '../shared/find.js';
import { leadFilter, objectiveFilter, usefulFilters } from '../shared/objectives.js';
import type { SortKey } from '../shared/sort.js';
import type { TableContent } from '../shared/table-element.js';
import type { RowGroup, TableRow } from '../shared/table-view.js';
import { actionsText } from './actions.text.js';

/** One action in the table of actions. */
export interface ActionRow extends TableRow {
  readonly action: ActionModel;
}

/** The actions of a strategy as a table: no page is needed to make it. */
export function actionTable(strategy: RatedModel): TableContent<ActionRow> {
  const { actions, objectives, bodies, document } = strategy;
  const rows = new Map(actions.map((action) => [action, rowOf(action)]));
  const group = (
    objective: ObjectiveModel | undefined,
    members: readonly ActionModel[],
  ): RowGroup<ActionRow> => ({
    id: objective?.document.id ?? '',
    heading: objectiveHeading(objective, en),
    detail: actionsText.count(members.length, actionsText.actionNoun),
    rows: members.map((action) => rows.get(action)!),
  });
  const homeless = actions.filter((action) => action.objectives.length === 0);
  return {
    finding: actionsFinding(strategy, enActions),
    caption: actionsText.actionsOf(document.title),
    columns: [
      ...(actions.some((action) => action.document.ref !== undefined)
        ? [{ id: 'ref', label: enActions.ref, sortable: true }]
        : []),
      { id: 'action', label: enActions.action, sortable: true },
      { id: 'lead', label: en.views.lead, sortable: true },
      {
        id: 'by',
        label: actions.some(isByMilestones) ? enActions.milestones : enActions.by,
        sortable: true,
      },
      { id: 'details', label: enActions.details, sortable: false },
    ],
    filters: usefulFilters([
      objectiveFilter(strategy),
      leadFilter(bodies.filter((body) => body.actions.length > 0)),
    ]),
    groups: [
      ...objectives.map((objective) => group(objective, objective.actions)),
      ...(homeless.length === 0 ? [] : [group(undefined, homeless)]),
    ],
    noun: actionsText.actions,
  };
}

// The deadline, else the first milestone that has days.
function firstDay({ deadline, milestones }: Action): string | undefined {
  if (deadline !== undefined) return deadline.period.end;
  return milestones
    .map(({ when }) => when.end ?? when.start)
    .filter((day) => day !== undefined)
    .sort()[0];
}

function rowOf(action: ActionModel): ActionRow {
  const { document, leads, objectives } = action;
  const names = leads.map((lead) => lead.body.document.name);
  const keys = new Map<string, SortKey>([
    ['ref', document.ref],
    ['action', document.title],
    ['lead', names[0]],
    ['by', firstDay(document)],
  ]);
  const marks = new Map([
    ['objective', objectives.map((objective) => objective.document.id)],
    ['lead', leads.map((lead) => lead.body.document.id)],
  ]);
  const parts = document.rows.map((part) => part.title);
  const words = searchText(
    document.ref,
    document.title,
    ...parts,
    ...names,
    document.deadline?.period.printed,
    ...document.milestones.flatMap(({ title, when }) => [title, when.printed]),
  );
  return { id: document.id, action, keys, marks, words };
}
