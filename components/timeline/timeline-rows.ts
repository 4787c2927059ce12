import {
  type Delivery,
  DELIVERY_STATES,
  type DeliveryScore,
  type DeliveryTally,
  formatDate,
  type FullActionModel,
  type LinkedPart,
  objectiveHeading,
  type Period,
  type StrategyModel,
} from '../../src/index.js';
import { searchText } from '../shared/find.js';
import { leadFilter, objectiveFilter, usefulFilters } from '../shared/objectives.js';
import type { SortKey } from '../shared/sort.js';
import type { TableContent } from '../shared/table-element.js';
import type { RowGroup, TableRow } from '../shared/table-view.js';
import { spanOf } from './span-of.js';
import { type Span, type TimeScale, timeScale } from '../shared/time-scale.js';
import type { TimelineWords } from './timeline.words.js';

/** What a timeline is grouped by. */
export const GROUPINGS = ['objective', 'body'] as const;

/** What a timeline is grouped by. */
export type Grouping = (typeof GROUPINGS)[number];

/** A strategy whose milestones and deadlines stand on a timeline. */
export interface Timed {
  readonly strategy: StrategyModel;
  /** How they stand; undefined where nobody says as of when. */
  readonly score: DeliveryScore | undefined;
}

/** A milestone or the deadline of an action on a timeline. */
export interface TimelineRow extends TableRow {
  readonly title: string;
  readonly action: FullActionModel;
  readonly when: Period;
  /** Undefined where nobody says as of when it is to be judged. */
  readonly delivery: Delivery | undefined;
  /** Undefined where it has no day. */
  readonly span: Span | undefined;
  readonly source: LinkedPart['part']['document']['source'];
}

/** The milestones and deadlines of a strategy as a table with a timeline: no page is needed to make it. */
export function timelineTable(timed: Timed, by: Grouping, words: TimelineWords): TableContent<TimelineRow> {
  const { strategy, score } = timed;
  const { timeline } = words;
  const rows = rowsOf(timed, words);
  const tally = tallyOf(rows);
  const bodies = strategy.bodies.filter((body) => body.actions.some((action) => rows.has(action)));
  return {
    finding: findingOf(rows, tally, score?.asOf, words),
    caption: timeline.titled({ title: strategy.document.title }),
    columns: [
      { id: 'what', label: timeline.what, sortable: true },
      { id: 'when', label: timeline.when, sortable: true },
      { id: 'state', label: timeline.state, sortable: score !== undefined },
      { id: 'time', label: timeline.time, sortable: false },
      { id: 'why', label: timeline.why, sortable: false },
    ],
    filters: usefulFilters([
      stateFilter(tally, words),
      objectiveFilter(strategy, words.rating),
      leadFilter(bodies, words.rating),
    ]),
    groups: (by === 'body' ? byBody : byObjective)(strategy, rows, words),
    counted: timeline,
  };
}

/** The timeline on which all these rows stand; undefined where none of them has a day. */
export function scaleOf(rows: readonly TimelineRow[], asOf: string | undefined): TimeScale | undefined {
  const spans = rows.flatMap(({ span }) => span ?? []);
  return spans.length === 0 ? undefined : timeScale(spans, asOf);
}

type Rows = ReadonlyMap<FullActionModel, readonly TimelineRow[]>;

function rowsOf({ strategy, score }: Timed, words: TimelineWords): Rows {
  const rows = new Map<FullActionModel, readonly TimelineRow[]>();
  for (const [at, action] of strategy.actions.entries()) {
    const scored = score?.actions[at];
    const { deadline, id, source, title } = action.document;
    const own = [
      ...(deadline === undefined
        ? []
        : [
            rowOf(
              `${id}-deadline`,
              words.timeline.deadline({ action: title }),
              action,
              deadline.period,
              scored?.delivery,
              source,
              words,
            ),
          ]),
      ...action.milestones.map(({ document }, place) =>
        rowOf(
          `${id}-${place}`,
          document.title,
          action,
          document.when,
          scored?.milestones[place]?.delivery,
          document.source,
          words,
        ),
      ),
    ];
    if (own.length > 0) rows.set(action, own);
  }
  return rows;
}

function rowOf(
  id: string,
  title: string,
  action: FullActionModel,
  when: Period,
  delivery: Delivery | undefined,
  source: TimelineRow['source'],
  said: TimelineWords,
): TimelineRow {
  const { leads, objectives } = action;
  const state = delivery?.state;
  const keys = new Map<string, SortKey>([
    ['what', title],
    ['when', when.end ?? when.start],
    ['state', state && DELIVERY_STATES.indexOf(state)],
  ]);
  const marks = new Map([
    ['state', state === undefined ? [] : [state]],
    ['objective', objectives.map((objective) => objective.document.id)],
    ['lead', leads.map((lead) => lead.body.document.id)],
  ]);
  const { ref, title: of } = action.document;
  const words = searchText(
    title,
    ref,
    of,
    when.printed,
    state && said.rules.delivery.states[state],
    ...leads.map((lead) => lead.body.document.name),
  );
  return { id, title, action, when, delivery, span: spanOf(when), source, keys, marks, words };
}

function tallyOf(rows: Rows): DeliveryTally {
  const tally = Object.fromEntries(DELIVERY_STATES.map((state) => [state, 0])) as Record<
    keyof DeliveryTally,
    number
  >;
  for (const { delivery } of [...rows.values()].flat())
    if (delivery !== undefined) tally[delivery.state] += 1;
  return tally;
}

function findingOf(rows: Rows, tally: DeliveryTally, asOf: string | undefined, words: TimelineWords): string {
  const { timeline } = words;
  const all = [...rows.values()].flat();
  if (asOf === undefined) {
    return timeline.undatedFinding({
      count: all.length,
      dated: String(all.filter(({ span }) => span !== undefined).length),
    });
  }
  const states = DELIVERY_STATES.filter((state) => tally[state] > 0);
  return timeline.finding({
    count: all.length,
    asOf: formatDate(asOf, words.rating),
    states: states.map((state) => timeline.states[state]({ n: String(tally[state]) })).join(', '),
  });
}

const stateFilter = (tally: DeliveryTally, { rules, timeline }: TimelineWords) => ({
  id: 'state',
  label: timeline.stateFilter,
  options: DELIVERY_STATES.filter((state) => tally[state] > 0).map((value) => ({
    value,
    label: rules.delivery.states[value],
  })),
});

function byObjective(
  { actions, objectives }: StrategyModel,
  rows: Rows,
  words: TimelineWords,
): RowGroup<TimelineRow>[] {
  const homeless = actions.filter((action) => action.objectives.length === 0);
  return filled([
    ...objectives.map((objective) =>
      groupOf(
        objective.document.id,
        objectiveHeading(objective, words.rating),
        objective.actions,
        rows,
        words,
        true,
      ),
    ),
    // a plan without objectives needs no heading that says so
    groupOf(
      '',
      objectives.length === 0 ? '' : objectiveHeading(undefined, words.rating),
      homeless,
      rows,
      words,
    ),
  ]);
}

function byBody(
  { actions, bodies }: StrategyModel,
  rows: Rows,
  words: TimelineWords,
): RowGroup<TimelineRow>[] {
  const leaderless = actions.filter(({ leads }) => leads.length === 0);
  return filled([
    ...bodies.map(({ document, actions: led }) =>
      groupOf(document.id, document.name, led, rows, words, true),
    ),
    groupOf('', words.timeline.noLead, leaderless, rows, words),
  ]);
}

function groupOf(
  id: string,
  heading: string,
  actions: readonly FullActionModel[],
  rows: Rows,
  { timeline }: TimelineWords,
  ofPlan = false,
): RowGroup<TimelineRow> {
  const own = actions.flatMap((action) => rows.get(action) ?? []);
  return { id, heading, ofPlan, detail: timeline.count({ count: own.length }), rows: own };
}

const filled = (groups: readonly RowGroup<TimelineRow>[]): RowGroup<TimelineRow>[] =>
  groups.filter(({ rows }) => rows.length > 0);
