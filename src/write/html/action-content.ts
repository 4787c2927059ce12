import { actionsFinding } from '../../format/actions-finding.js';
import { leadWords } from '../../format/lead-words.js';
import { objectiveHeading } from '../../format/objective-heading.js';
import { formatPeriod } from '../../format/period.js';
import { aside } from '../../format/view/aside.js';
import type { HtmlWords } from '../../format/view/html-words.js';
import { between, muted, type Pieces } from '../../format/view/piece.js';
import type { ViewColumn, ViewContent, ViewGroup, ViewRow } from '../../format/view/view-content.js';
import { isByMilestones } from '../../model/is-by-milestones.js';
import type { ActionModel, LeadModel, ObjectiveModel, RatedModel } from '../../model/rated-model.js';
import { actionDetails, type Conflicts } from './action-details.js';

/** The actions of a strategy: what is to be done, who leads it, by when, and what more the plan says, grouped by objective. */
export function actionContent(strategy: RatedModel, words: HtmlWords): ViewContent {
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
  // a plan without objectives needs no heading that says so
  const groups =
    objectives.length === 0
      ? [{ rows: [...rows.values()] }]
      : [...objectives.map((one) => group(one, one.actions)), group(undefined, homeless)];
  return {
    finding: actionsFinding(strategy, words.actions),
    columns,
    groups,
  };
}

function columnsFor(actions: readonly ActionModel[], { actions: ours, rating }: HtmlWords): ViewColumn[] {
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
  readonly words: HtmlWords;
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
  const code = ref === undefined ? muted(aside([words.actions.noRef], words)) : ref;
  return { cells: [[code], ...cells], labels: by };
}

const nameCell = ({ document: { title, rows } }: ActionModel): Pieces =>
  rows.length === 0 ? [title] : [title, { kind: 'list', entries: rows.map((row) => [row.title]) }];

const leadCell = (leads: readonly LeadModel[], { actions: ours }: HtmlWords): Pieces =>
  leads.length === 0
    ? [muted(ours.noLead)]
    : between(
        leads.map((lead) => [leadWords(lead, ours)]),
        { kind: 'break' },
      );

// An action without a deadline may have milestones: their times are given as printed.
function timeCell({ document: { deadline, milestones } }: ActionModel, words: HtmlWords): Pieces {
  if (deadline !== undefined) {
    const isInDoubt = deadline.conflict !== undefined;
    const doubt = aside([words.actions.dateInDoubt], words);
    return [
      formatPeriod(deadline.period, words.rating),
      ...(isInDoubt ? [{ kind: 'below', of: [doubt] } as const] : []),
    ];
  }
  if (milestones.length === 0) return [muted(words.actions.undated)];
  const entries = milestones.map(({ title, when: { printed } }) => [`${printed}: ${title}`]);
  return [{ kind: 'list', entries, isOfPlan: true }];
}
