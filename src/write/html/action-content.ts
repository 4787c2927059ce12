import { en } from '../../format/en.js';
import { formatPeriod } from '../../format/period.js';
import type { ActionModel, LeadModel, ObjectiveModel, RatedModel } from '../../model/rated-model.js';
import { actionDetails, type Conflicts } from './action-details.js';
import { muted } from './figure-cell.js';
import { joined, type Markup, markup, when } from './markup.js';
import { objectiveHeading } from './objective-words.js';
import type { ViewColumn, ViewContent, ViewGroup, ViewRow } from './view-content.js';
import { viewWords } from './view-words.js';

/** The actions of a strategy: what is to be done, who leads it, by when, and what more the plan says, grouped by objective. */
export function actionContent(strategy: RatedModel): ViewContent {
  const { actions, objectives } = strategy;
  const columns = columnsFor(actions);
  const conflicts: Conflicts = new Map(strategy.document.conflicts.map((one) => [one.id, one]));
  const rows = new Map(actions.map((action) => [action, rowOf(action, columns, conflicts)]));
  const group = (objective: ObjectiveModel | undefined, own: readonly ActionModel[]): ViewGroup => ({
    heading: objectiveHeading(objective),
    detail: viewWords.actionsOf(own.length),
    rows: own.map((action) => rows.get(action)!),
  });
  const homeless = actions.filter((action) => action.objectives.length === 0);
  return {
    finding: findingOf(strategy),
    columns,
    groups: [...objectives.map((one) => group(one, one.actions)), group(undefined, homeless)],
  };
}

function columnsFor(actions: readonly ActionModel[]): ViewColumn[] {
  const hasRefs = actions.some(({ document }) => document.ref !== undefined);
  return [
    ...(hasRefs ? [{ kind: 'code', label: viewWords.ref } as const] : []),
    { kind: 'name', label: viewWords.action },
    { kind: 'words', label: viewWords.lead },
    { kind: 'words', label: actions.some(isByMilestones) ? viewWords.milestones : viewWords.by },
    { kind: 'why', label: viewWords.details },
  ];
}

/** Whether an action has milestones and no deadline. */
const isByMilestones = ({ document: { deadline, milestones } }: ActionModel): boolean =>
  deadline === undefined && milestones.length > 0;

function rowOf(action: ActionModel, columns: readonly ViewColumn[], conflicts: Conflicts): ViewRow {
  const hasRef = columns[0]?.kind === 'code';
  const { ref } = action.document;
  const cells = [
    nameCell(action),
    leadCell(action.leads),
    timeCell(action),
    actionDetails(action, conflicts),
  ];
  const by = { [hasRef ? 3 : 2]: isByMilestones(action) ? viewWords.milestones : viewWords.by };
  if (!hasRef) return { cells, labels: by };
  const code = ref === undefined ? muted(viewWords.aside([viewWords.noRef])) : markup`${ref}`;
  return { cells: [code, ...cells], labels: by };
}

const nameCell = ({ document: { title, rows } }: ActionModel): Markup =>
  markup`${title}${when(
    rows.length > 0,
    () => markup`<ul>${rows.map((row) => markup`<li>${row.title}</li>`)}</ul>`,
  )}`;

const leadCell = (leads: readonly LeadModel[]): Markup =>
  leads.length === 0
    ? muted(viewWords.noLead)
    : joined(
        leads.map((lead) => markup`${leadWords(lead)}`),
        '<br>',
      );

const leadWords = ({ body, accountableTo, through }: LeadModel): string =>
  [
    body.document.name,
    accountableTo && viewWords.accountableTo(accountableTo.document.name),
    through && viewWords.through(through.document.name),
  ]
    .filter((part) => part !== undefined)
    .join(', ');

// An action without a deadline may have milestones: their times are given as printed.
function timeCell({ document: { deadline, milestones } }: ActionModel): Markup {
  if (deadline !== undefined) {
    const isInDoubt = deadline.conflict !== undefined;
    return markup`${formatPeriod(deadline.period, en)}${when(
      isInDoubt,
      () => markup`<br><small class="cohesion-muted">${viewWords.aside([viewWords.dateInDoubt])}</small>`,
    )}`;
  }
  if (milestones.length === 0) return muted(viewWords.undated);
  return markup`<ul>${milestones.map(({ title, when: { printed } }) => markup`<li>${printed}: ${title}</li>`)}</ul>`;
}

function findingOf({ actions, bodies, objectives }: RatedModel): string {
  const leading = bodies.filter((body) => body.actions.length > 0).length;
  const doubtful = actions.filter(({ document }) => document.deadline?.conflict !== undefined).length;
  const served = objectives.filter((objective) => objective.actions.length > 0).length;
  const sentence = viewWords.actionsFinding(actions.length, served, leading);
  return doubtful === 0 ? sentence : `${sentence} ${viewWords.actionsDoubt(doubtful)}`;
}
