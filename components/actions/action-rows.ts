import {
  type Action,
  type ActionModel,
  actionsFinding,
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
import type { ActionsWords } from './actions.words.js';

/** One action in the table of actions. */
export interface ActionRow extends TableRow {
  readonly action: ActionModel;
}

/** The actions of a strategy as a table: no page is needed to make it. */
export function actionTable(strategy: RatedModel, words: ActionsWords): TableContent<ActionRow> {
  const { actions, objectives, bodies, document } = strategy;
  const rows = new Map(actions.map((action) => [action, rowOf(action)]));
  const group = (
    objective: ObjectiveModel | undefined,
    members: readonly ActionModel[],
  ): RowGroup<ActionRow> => ({
    id: objective?.document.id ?? '',
    heading: objectiveHeading(objective, words.rating),
    ofPlan: objective !== undefined,
    detail: words.actions.count({ count: members.length }),
    rows: members.map((action) => rows.get(action)!),
  });
  const homeless = actions.filter((action) => action.objectives.length === 0);
  return {
    finding: actionsFinding(strategy, words.actions),
    caption: words.actions.actionsOf({ title: document.title }),
    columns: [
      ...(actions.some((action) => action.document.ref !== undefined)
        ? [{ id: 'ref', label: words.actions.ref, sortable: true }]
        : []),
      { id: 'action', label: words.actions.action, sortable: true },
      { id: 'lead', label: words.rating.views.lead, sortable: true },
      {
        id: 'by',
        label: actions.some(isByMilestones) ? words.actions.milestones : words.actions.by,
        sortable: true,
      },
      { id: 'details', label: words.actions.details, sortable: false },
    ],
    filters: usefulFilters([
      objectiveFilter(strategy, words.rating),
      leadFilter(
        bodies.filter((body) => body.actions.length > 0),
        words.rating,
      ),
    ]),
    groups: [
      ...objectives.map((objective) => group(objective, objective.actions)),
      ...(homeless.length === 0 ? [] : [group(undefined, homeless)]),
    ],
    counted: words.actions,
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
