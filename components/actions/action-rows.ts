import {
  type Action,
  type ActionModel,
  actionsFinding,
  type ActionDelivery,
  formatDate,
  isByMilestones,
  type Scorecard,
} from '../../src/index.js';
import { searchText } from '../shared/find.js';
import { leadFilter, objectiveFilter, usefulFilters } from '../shared/objectives.js';
import type { SortKey } from '../shared/sort.js';
import type { TableContent } from '../shared/table-element.js';
import type { TableRow } from '../shared/table-view.js';
import { type ActionGrouping, actionGroups } from './action-groups.js';
import type { ActionsWords } from './actions.words.js';
import { linkedActions } from './linked-actions.js';

/** One action in the table of actions. What it is searched, filtered and sorted by is made when that is asked for: there may be very many. */
export class ActionRow implements TableRow {
  readonly id: string;
  readonly action: ActionModel;
  /** How it and its milestones stand; undefined where no action has a milestone, or nobody says as of when. */
  readonly standing: ActionDelivery | undefined;
  readonly #told: ActionsWords;
  #words: string | undefined;
  #marks: TableRow['marks'] | undefined;

  constructor(action: ActionModel, standing: ActionDelivery | undefined, told: ActionsWords) {
    this.id = action.document.id;
    this.action = action;
    this.standing = standing;
    this.#told = told;
  }

  get words(): string {
    return (this.#words ??= wordsOf(this.action, this.standing, this.#told));
  }

  get marks(): TableRow['marks'] {
    return (this.#marks ??= marksOf(this.action));
  }

  get keys(): TableRow['keys'] {
    return { get: (column) => keyOf(this.action, column) };
  }
}

/** The actions of a rated strategy as a table: no page is needed to make it. */
export function actionTable(
  card: Scorecard,
  by: ActionGrouping,
  words: ActionsWords,
): TableContent<ActionRow> {
  const { actions, bodies, document } = card.strategy;
  const areDated = actions.some((action) => action.document.milestones.length > 0);
  const linked = areDated ? linkedActions(card) : undefined;
  const rows = new Map(
    actions.map((action) => [action, new ActionRow(action, linked?.get(action)?.standing, words)]),
  );
  return {
    finding: actionsFinding(card.strategy, words.actions),
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
      objectiveFilter(card.strategy, words.rating),
      leadFilter(
        bodies.filter((body) => body.actions.length > 0),
        words.rating,
      ),
    ]),
    groups: actionGroups(by, card, rows, words),
    counted: words.actions,
    ...(areDated && card.asOf !== undefined
      ? { foot: words.rating.views.asOf({ date: formatDate(card.asOf, words.rating) }) }
      : {}),
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

function wordsOf(action: ActionModel, standing: ActionDelivery | undefined, { rules }: ActionsWords): string {
  const { ref, title, rows, deadline, milestones } = action.document;
  return searchText(
    ref,
    title,
    ...rows.map((part) => part.title),
    ...namesOf(action),
    deadline?.period.printed,
    ...milestones.flatMap(({ title: what, when }) => [what, when.printed]),
    ...(standing?.milestones ?? []).map(({ delivery }) => rules.delivery.states[delivery.state]),
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

// One column is sorted by at a time: to make the keys of all takes longer than to sort.
function keyOf(action: ActionModel, column: string): SortKey {
  switch (column) {
    case 'ref':
      return refKey(action.document.ref);
    case 'action':
      return action.document.title;
    case 'lead':
      return namesOf(action)[0];
    default:
      return firstDay(action.document);
  }
}
