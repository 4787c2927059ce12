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

/** One action in the table of actions. What it is searched, filtered and sorted by is made when that is asked for: there may be very many. */
export class ActionRow implements TableRow {
  readonly id: string;
  readonly action: ActionModel;
  #words: string | undefined;
  #marks: TableRow['marks'] | undefined;
  #keys: TableRow['keys'] | undefined;

  constructor(action: ActionModel) {
    this.id = action.document.id;
    this.action = action;
  }

  get words(): string {
    return (this.#words ??= wordsOf(this.action));
  }

  get marks(): TableRow['marks'] {
    return (this.#marks ??= marksOf(this.action));
  }

  get keys(): TableRow['keys'] {
    return (this.#keys ??= keysOf(this.action));
  }
}

/** The actions of a strategy as a table: no page is needed to make it. */
export function actionTable(strategy: RatedModel, words: ActionsWords): TableContent<ActionRow> {
  const { actions, objectives, bodies, document } = strategy;
  const rows = new Map(actions.map((action) => [action, new ActionRow(action)]));
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

const namesOf = ({ leads }: ActionModel): string[] => leads.map((lead) => lead.body.document.name);

function wordsOf(action: ActionModel): string {
  const { ref, title, rows, deadline, milestones } = action.document;
  return searchText(
    ref,
    title,
    ...rows.map((part) => part.title),
    ...namesOf(action),
    deadline?.period.printed,
    ...milestones.flatMap(({ title: what, when }) => [what, when.printed]),
  );
}

const marksOf = ({ objectives, leads }: ActionModel): TableRow['marks'] =>
  new Map([
    ['objective', objectives.map((objective) => objective.document.id)],
    ['lead', leads.map((lead) => lead.body.document.id)],
  ]);

/** Numbers are compared in a tenth of the time that words take, and stand in the same order. */
const refKey = (ref: string | undefined): SortKey =>
  ref !== undefined && /^[0-9]{1,15}$/.test(ref) ? Number(ref) : ref;

const keysOf = (action: ActionModel): TableRow['keys'] =>
  new Map<string, SortKey>([
    ['ref', refKey(action.document.ref)],
    ['action', action.document.title],
    ['lead', namesOf(action)[0]],
    ['by', firstDay(action.document)],
  ]);
