import {
  type Delivery,
  DELIVERY_STATES,
  type DeliveryScore,
  type DeliveryTally,
  en,
  english,
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
import { timelineText } from './timeline.text.js';
import { type Span, type TimeScale, timeScale } from './time-scale.js';

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
export function timelineTable(timed: Timed, by: Grouping): TableContent<TimelineRow> {
  const { strategy, score } = timed;
  const rows = rowsOf(timed);
  const tally = tallyOf(rows);
  const bodies = strategy.bodies.filter((body) => body.actions.some((action) => rows.has(action)));
  return {
    finding: findingOf(rows, tally, score?.asOf),
    caption: timelineText.titled(strategy.document.title),
    columns: [
      { id: 'what', label: timelineText.what, sortable: true },
      { id: 'when', label: timelineText.when, sortable: true },
      { id: 'state', label: timelineText.state, sortable: score !== undefined },
      { id: 'time', label: timelineText.time, sortable: false },
      { id: 'why', label: timelineText.why, sortable: false },
    ],
    filters: usefulFilters([stateFilter(tally), objectiveFilter(strategy), leadFilter(bodies)]),
    groups: (by === 'body' ? byBody : byObjective)(strategy, rows),
    noun: timelineText.noun,
  };
}

/** The timeline on which all these rows stand; undefined where none of them has a day. */
export function scaleOf(rows: readonly TimelineRow[], asOf: string | undefined): TimeScale | undefined {
  const spans = rows.flatMap(({ span }) => span ?? []);
  return spans.length === 0 ? undefined : timeScale(spans, asOf);
}

type Rows = ReadonlyMap<FullActionModel, readonly TimelineRow[]>;

function rowsOf({ strategy, score }: Timed): Rows {
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
              timelineText.deadline(title),
              action,
              deadline.period,
              scored?.delivery,
              source,
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
    state && english.delivery.states[state],
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

function findingOf(rows: Rows, tally: DeliveryTally, asOf: string | undefined): string {
  const all = [...rows.values()].flat();
  if (asOf === undefined) {
    return timelineText.undatedFinding(all.length, all.filter(({ span }) => span !== undefined).length);
  }
  const states = DELIVERY_STATES.filter((state) => tally[state] > 0);
  return timelineText.finding(
    all.length,
    formatDate(asOf, en),
    states.map((state) => timelineText.states[state](tally[state])),
  );
}

const stateFilter = (tally: DeliveryTally) => ({
  id: 'state',
  label: timelineText.stateFilter,
  options: DELIVERY_STATES.filter((state) => tally[state] > 0).map((value) => ({
    value,
    label: english.delivery.states[value],
  })),
});

function byObjective({ actions, objectives }: StrategyModel, rows: Rows): RowGroup<TimelineRow>[] {
  const homeless = actions.filter((action) => action.objectives.length === 0);
  return filled([
    ...objectives.map((objective) =>
      groupOf(objective.document.id, objectiveHeading(objective, en), objective.actions, rows),
    ),
    groupOf('', objectiveHeading(undefined, en), homeless, rows),
  ]);
}

function byBody({ actions, bodies }: StrategyModel, rows: Rows): RowGroup<TimelineRow>[] {
  const leaderless = actions.filter(({ leads }) => leads.length === 0);
  return filled([
    ...bodies.map(({ document, actions: led }) => groupOf(document.id, document.name, led, rows)),
    groupOf('', timelineText.noLead, leaderless, rows),
  ]);
}

function groupOf(
  id: string,
  heading: string,
  actions: readonly FullActionModel[],
  rows: Rows,
): RowGroup<TimelineRow> {
  const own = actions.flatMap((action) => rows.get(action) ?? []);
  return { id, heading, detail: timelineText.count(own.length), rows: own };
}

const filled = (groups: readonly RowGroup<TimelineRow>[]): RowGroup<TimelineRow>[] =>
  groups.filter(({ rows }) => rows.length > 0);
