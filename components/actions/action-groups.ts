import {
  type ActionModel,
  objectiveHeading,
  type ObjectiveModel,
  type Scorecard,
  type Tally,
} from '../../src/index.js';
import { listed } from '../shared/listed.js';
import type { RowGroup } from '../shared/table-view.js';
import type { ActionRow } from './action-rows.js';
import type { ActionsWords } from './actions.words.js';
import { linkedActions } from './linked-actions.js';

/** What actions may be grouped by. */
export const ACTION_GROUPINGS = ['objective', 'lead', 'portfolio'] as const;

/** What actions are grouped by. */
export type ActionGrouping = (typeof ACTION_GROUPINGS)[number];

type Rows = ReadonlyMap<ActionModel, ActionRow>;

/** The rows under their headings; an action that belongs to several stands under each. Headings without an action are left out, but objectives. */
export function actionGroups(
  by: ActionGrouping,
  card: Scorecard,
  rows: Rows,
  words: ActionsWords,
): RowGroup<ActionRow>[] {
  return { objective: byObjective, lead: byLead, portfolio: byPortfolio }[by](card, rows, words);
}

function byObjective(card: Scorecard, rows: Rows, words: ActionsWords): RowGroup<ActionRow>[] {
  const { actions, objectives } = card.strategy;
  const homeless = actions.filter((action) => action.objectives.length === 0);
  return [
    ...objectives.map((objective) => objectiveGroup(objective, objective.actions, card, rows, words)),
    ...(homeless.length === 0 ? [] : [objectiveGroup(undefined, homeless, card, rows, words)]),
  ];
}

// What an objective does stands beside how its measures are.
function objectiveGroup(
  objective: ObjectiveModel | undefined,
  members: readonly ActionModel[],
  { objectives }: Scorecard,
  rows: Rows,
  words: ActionsWords,
): RowGroup<ActionRow> {
  const measures = objective && objectives.find((scored) => scored.objective === objective)?.tally;
  const name = {
    id: objective?.document.id ?? '',
    // a plan without objectives needs no heading that says so
    heading: objective || objectives[0]?.objective ? objectiveHeading(objective, words.rating) : '',
    ofPlan: objective !== undefined,
  };
  const group = groupOf(name, members, rows, words);
  return measures === undefined || measures.total === 0
    ? group
    : { ...group, detail: besideMeasures(group.detail, measures, words) };
}

/** How the measures of an objective are, with how many could be rated; why the others could not, their own view says. */
function besideMeasures(actions: string, tally: Tally, { actions: own, rating }: ActionsWords): string {
  const { counts, level } = rating.tally;
  const told =
    tally.levels.length > 0
      ? tally.levels.map(({ word, count }) => level({ n: String(count), word }))
      : (['green', 'amber', 'red'] as const)
          .filter((colour) => tally[colour] > 0)
          .map((colour) => counts[colour]({ n: String(tally[colour]) }));
  return own.beside({
    actions,
    rated: String(tally.rated),
    total: tally.total,
    some: tally.rated > 0 ? 'yes' : 'no',
    counts: listed(told, rating.list, rating),
  });
}

function byLead({ strategy }: Scorecard, rows: Rows, words: ActionsWords): RowGroup<ActionRow>[] {
  const { actions, bodies } = strategy;
  return filled([
    ...bodies.map(({ document: { id, name }, actions: led }) =>
      groupOf({ id, heading: name, ofPlan: true }, led, rows, words),
    ),
    groupOf(
      { id: '', heading: words.actions.noLeadAtAll },
      actions.filter(({ leads }) => leads.length === 0),
      rows,
      words,
    ),
  ]);
}

// By the cabinet members to whom the actions, their rows or milestones are reported.
function byPortfolio(card: Scorecard, rows: Rows, words: ActionsWords): RowGroup<ActionRow>[] {
  const members = new Map<string, ActionModel[]>(card.strategy.document.portfolios.map(({ id }) => [id, []]));
  const rest: ActionModel[] = [];
  for (const [action, linked] of linkedActions(card)) {
    const ids = linked.action.reportingLines.flatMap(({ to }) =>
      to.flatMap((recipient) => (recipient.kind === 'portfolio' ? [recipient.portfolio.document.id] : [])),
    );
    for (const id of new Set(ids)) members.get(id)!.push(action);
    if (ids.length === 0) rest.push(action);
  }
  return filled([
    ...card.strategy.document.portfolios.map(({ id, name }) =>
      groupOf({ id, heading: words.reporting.member({ portfolio: name }) }, members.get(id)!, rows, words),
    ),
    groupOf({ id: '', heading: words.actions.noPortfolio }, rest, rows, words),
  ]);
}

const groupOf = (
  name: Pick<RowGroup<ActionRow>, 'id' | 'heading' | 'ofPlan'>,
  members: readonly ActionModel[],
  rows: Rows,
  words: ActionsWords,
): RowGroup<ActionRow> => ({
  ...name,
  detail: words.actions.count({ count: members.length }),
  rows: members.map((action) => rows.get(action)!),
});

const filled = (groups: readonly RowGroup<ActionRow>[]): RowGroup<ActionRow>[] =>
  groups.filter(({ rows }) => rows.length > 0);
