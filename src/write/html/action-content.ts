import { actionsFinding } from '../../format/actions-finding.js';
import { enActions } from '../../format/en-actions.js';
import { en } from '../../format/en.js';
import { leadWords } from '../../format/lead-words.js';
import { objectiveHeading } from '../../format/objective-heading.js';
import { formatPeriod } from '../../format/period.js';
import { isByMilestones } from '../../model/is-by-milestones.js';
import type { ActionModel, LeadModel, ObjectiveModel, RatedModel } from '../../model/rated-model.js';
import { actionDetails, type Conflicts } from './action-details.js';
import { muted } from './figure-cell.js';
import { joined, type Markup, markup, when } from './markup.js';
import type { ViewColumn, ViewContent, ViewGroup, ViewRow } from './view-content.js';
import { viewWords } from './view-words.js';

/** The actions of a strategy: what is to be done, who leads it, by when, and what more the plan says, grouped by objective. */
export function actionContent(strategy: RatedModel): ViewContent {
  const { actions, objectives } = strategy;
  const columns = columnsFor(actions);
  const conflicts: Conflicts = new Map(strategy.document.conflicts.map((one) => [one.id, one]));
  const rows = new Map(actions.map((action) => [action, rowOf(action, columns, conflicts)]));
  const group = (objective: ObjectiveModel | undefined, own: readonly ActionModel[]): ViewGroup => ({
    heading: objectiveHeading(objective, en),
    detail: viewWords.actionsOf(own.length),
    rows: own.map((action) => rows.get(action)!),
  });
  const homeless = actions.filter((action) => action.objectives.length === 0);
  return {
    finding: actionsFinding(strategy, enActions),
    columns,
    groups: [...objectives.map((one) => group(one, one.actions)), group(undefined, homeless)],
  };
}

function columnsFor(actions: readonly ActionModel[]): ViewColumn[] {
  const hasRefs = actions.some(({ document }) => document.ref !== undefined);
  return [
    ...(hasRefs ? [{ kind: 'code', label: enActions.ref } as const] : []),
    { kind: 'name', label: enActions.action },
    { kind: 'words', label: en.views.lead },
    { kind: 'words', label: actions.some(isByMilestones) ? enActions.milestones : enActions.by },
    { kind: 'why', label: enActions.details },
  ];
}

function rowOf(action: ActionModel, columns: readonly ViewColumn[], conflicts: Conflicts): ViewRow {
  const hasRef = columns[0]?.kind === 'code';
  const { ref } = action.document;
  const cells = [
    nameCell(action),
    leadCell(action.leads),
    timeCell(action),
    actionDetails(action, conflicts),
  ];
  const by = { [hasRef ? 3 : 2]: isByMilestones(action) ? enActions.milestones : enActions.by };
  if (!hasRef) return { cells, labels: by };
  const code = ref === undefined ? muted(viewWords.aside([enActions.noRef])) : markup`${ref}`;
  return { cells: [code, ...cells], labels: by };
}

const nameCell = ({ document: { title, rows } }: ActionModel): Markup =>
  markup`${title}${when(
    rows.length > 0,
    () => markup`<ul>${rows.map((row) => markup`<li>${row.title}</li>`)}</ul>`,
  )}`;

const leadCell = (leads: readonly LeadModel[]): Markup =>
  leads.length === 0
    ? muted(enActions.noLead)
    : joined(
        leads.map((lead) => markup`${leadWords(lead, enActions)}`),
        '<br>',
      );

// An action without a deadline may have milestones: their times are given as printed.
function timeCell({ document: { deadline, milestones } }: ActionModel): Markup {
  if (deadline !== undefined) {
    const isInDoubt = deadline.conflict !== undefined;
    return markup`${formatPeriod(deadline.period, en)}${when(
      isInDoubt,
      () => markup`<br><small class="cohesion-muted">${viewWords.aside([enActions.dateInDoubt])}</small>`,
    )}`;
  }
  if (milestones.length === 0) return muted(enActions.undated);
  return markup`<ul>${milestones.map(({ title, when: { printed } }) => markup`<li>${printed}: ${title}</li>`)}</ul>`;
}
