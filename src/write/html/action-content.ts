import { actionsFinding } from '../../format/actions-finding.js';
import { leadWords } from '../../format/lead-words.js';
import { objectiveHeading } from '../../format/objective-heading.js';
import { formatPeriod } from '../../format/period.js';
import { isByMilestones } from '../../model/is-by-milestones.js';
import type { ActionModel, LeadModel, ObjectiveModel, RatedModel } from '../../model/rated-model.js';
import { actionDetails, type Conflicts } from './action-details.js';
import { muted } from './figure-cell.js';
import { joined, type Markup, markup, when } from './markup.js';
import type { ViewColumn, ViewContent, ViewGroup, ViewRow } from './view-content.js';
import { aside, type ViewWords } from './view-words.js';

/** The actions of a strategy: what is to be done, who leads it, by when, and what more the plan says, grouped by objective. */
export function actionContent(strategy: RatedModel, words: ViewWords): ViewContent {
  const { actions, objectives } = strategy;
  const columns = columnsFor(actions, words);
  const conflicts: Conflicts = new Map(strategy.document.conflicts.map((one) => [one.id, one]));
  const rows = new Map(actions.map((action) => [action, rowOf(action, { columns, conflicts, words })]));
  const group = (objective: ObjectiveModel | undefined, own: readonly ActionModel[]): ViewGroup => ({
    heading: objectiveHeading(objective, words.rating),
    isOurs: objective === undefined,
    detail: words.html.actionsOf({ count: String(own.length) }),
    rows: own.map((action) => rows.get(action)!),
  });
  const homeless = actions.filter((action) => action.objectives.length === 0);
  return {
    finding: actionsFinding(strategy, words.actions),
    columns,
    groups: [...objectives.map((one) => group(one, one.actions)), group(undefined, homeless)],
  };
}

function columnsFor(actions: readonly ActionModel[], { actions: ours, rating }: ViewWords): ViewColumn[] {
  const hasRefs = actions.some(({ document }) => document.ref !== undefined);
  return [
    ...(hasRefs ? [{ kind: 'code', label: ours.ref } as const] : []),
    { kind: 'name', label: ours.action },
    { kind: 'words', label: rating.views.lead },
    { kind: 'words', label: actions.some(isByMilestones) ? ours.milestones : ours.by },
    { kind: 'why', label: ours.details },
  ];
}

interface Around {
  readonly columns: readonly ViewColumn[];
  readonly conflicts: Conflicts;
  readonly words: ViewWords;
}

function rowOf(action: ActionModel, { columns, conflicts, words }: Around): ViewRow {
  const hasRef = columns[0]?.kind === 'code';
  const { ref } = action.document;
  const cells = [
    nameCell(action),
    leadCell(action.leads, words),
    timeCell(action, words),
    actionDetails(action, conflicts, words),
  ];
  const by = { [hasRef ? 3 : 2]: isByMilestones(action) ? words.actions.milestones : words.actions.by };
  if (!hasRef) return { cells, labels: by };
  const code = ref === undefined ? muted(aside([words.actions.noRef], words)) : markup`${ref}`;
  return { cells: [code, ...cells], labels: by };
}

const nameCell = ({ document: { title, rows } }: ActionModel): Markup =>
  markup`${title}${when(
    rows.length > 0,
    () => markup`<ul>${rows.map((row) => markup`<li>${row.title}</li>`)}</ul>`,
  )}`;

const leadCell = (leads: readonly LeadModel[], { actions: ours }: ViewWords): Markup =>
  leads.length === 0
    ? muted(ours.noLead)
    : joined(
        leads.map((lead) => markup`${leadWords(lead, ours)}`),
        '<br>',
      );

// An action without a deadline may have milestones: their times are given as printed.
function timeCell({ document: { deadline, milestones } }: ActionModel, words: ViewWords): Markup {
  if (deadline !== undefined) {
    const isInDoubt = deadline.conflict !== undefined;
    return markup`${formatPeriod(deadline.period, words.rating)}${when(
      isInDoubt,
      () => markup`<br><small class="cohesion-muted">${aside([words.actions.dateInDoubt], words)}</small>`,
    )}`;
  }
  if (milestones.length === 0) return muted(words.actions.undated);
  return markup`<ul${words.planLang}>${milestones.map(({ title, when: { printed } }) => markup`<li>${printed}: ${title}</li>`)}</ul>`;
}
