import {
  en,
  enActions,
  formatDate,
  type ReportingLineModel,
  reportsTo,
  type StrategyModel,
} from '../../src/index.js';
import { searchText } from '../shared/find.js';
import { objectiveFilter, usefulFilters } from '../shared/objectives.js';
import type { SortKey } from '../shared/sort.js';
import type { TableContent } from '../shared/table-element.js';
import type { Filter, RowGroup, TableRow } from '../shared/table-view.js';
import { type NextTime, nextTimes } from './next-times.js';
import { type NamedRecipient, RECIPIENT_KINDS, type RecipientKind, recipientsOf } from './recipients.js';
import { type ReportedPart, reportedPart, WHOLE_STRATEGY } from './reported-part.js';
import { frequenciesOf, mannersOf, nextWords, rolesOf } from './reporting-words.js';
import { reportingFinding } from './reporting-finding.js';
import { reportingText } from './reporting.text.js';
import { type Unreported, unreported } from './unreported.js';

/** One thing that is reported to one recipient, or to nobody. */
export interface ReportingRow extends TableRow {
  /** Who receives it; undefined is nobody. */
  readonly recipient: NamedRecipient | undefined;
  readonly reported: ReportedPart;
  /** The lines by which it goes there; none where it goes to nobody. */
  readonly lines: readonly ReportingLineModel[];
  readonly next: NextTime;
  /** What stands in for a line where there is none. */
  readonly unreported: Unreported | undefined;
}

/** What stands for "not stated" among the choices of a filter; no identifier begins so. */
const NOT_STATED = '-';

const DAYS = { days: 1, weeks: 7, months: 30.4, years: 365.25 };

/**
 * The reporting lines of a strategy as a table, by recipient: no page is needed to make it.
 *
 * @param asOf - the day from which "next" counts; undefined gives the first time stated
 * @param next - the times that come next as of that day, where they are known already
 */
export function reportingTable(
  strategy: StrategyModel,
  asOf: string | undefined,
  next = nextTimes(strategy, asOf),
): TableContent<ReportingRow> {
  const groups = [
    ...recipientsOf(strategy).map((recipient, at) => recipientGroup(strategy, recipient, `to-${at}`, next)),
    nobodyGroup(strategy, next),
  ].filter((group) => group.rows.length > 0);
  const rows = groups.flatMap((group) => group.rows);
  const withRefs = rows.some(({ reported }) => reported.ref !== undefined);
  return {
    finding: reportingFinding(strategy, rows),
    caption: reportingText.captionOf(strategy.document.title),
    columns: [
      ...(withRefs ? [{ id: 'ref', label: enActions.ref, sortable: true }] : []),
      { id: 'reported', label: reportingText.reported, sortable: true },
      { id: 'manner', label: reportingText.manner, sortable: true },
      { id: 'every', label: reportingText.every, sortable: true },
      { id: 'by', label: reportingText.by, sortable: true },
      { id: 'next', label: reportingText.next, sortable: true },
      { id: 'details', label: enActions.details, sortable: false },
    ],
    filters: usefulFilters([kindFilter(rows), roleFilter(strategy, rows), objectiveFilter(strategy)]),
    groups,
    noun: reportingText.entries,
    foot: asOf === undefined ? reportingText.nextFirst : reportingText.nextAsOf(formatDate(asOf, en)),
  };
}

type Next = ReturnType<typeof nextTimes>;

// Identifiers are made of places, since a system has nothing but its name, which is no identifier.
function recipientGroup(
  strategy: StrategyModel,
  recipient: NamedRecipient,
  id: string,
  next: Next,
): RowGroup<ReportingRow> {
  const { reports, wholeStrategy } = reportsTo(strategy, recipient.ask);
  const parts = [
    ...(wholeStrategy.length === 0 ? [] : [{ reported: WHOLE_STRATEGY, lines: wholeStrategy }]),
    ...reports.map(({ part, lines }) => ({ reported: reportedPart(part), lines })),
  ];
  return {
    id,
    heading: recipient.name,
    detail: reportingText.details[recipient.kind](parts.length),
    rows: parts.map((part) => rowOf(id, { recipient, ...part, unreported: undefined }, next)),
  };
}

function nobodyGroup(strategy: StrategyModel, next: Next): RowGroup<ReportingRow> {
  const id = 'nobody';
  const left = unreported(strategy);
  return {
    id,
    heading: reportingText.nobody,
    detail: reportingText.details.nobody(left.length),
    rows: left.map((one) =>
      rowOf(id, { recipient: undefined, reported: one.reported, lines: [], unreported: one }, next),
    ),
  };
}

type Facts = Pick<ReportingRow, 'recipient' | 'reported' | 'lines' | 'unreported'>;

function rowOf(group: string, facts: Facts, nextOf: Next): ReportingRow {
  const { recipient, reported, lines } = facts;
  const next: NextTime = reported.part === undefined ? { state: 'not-stated' } : nextOf(reported.part);
  const row = { ...facts, next };
  return {
    ...row,
    id: `${group}-${reported.key}`,
    keys: keysOf(row),
    marks: new Map([
      ['kind', [recipient?.kind ?? 'nobody']],
      ['role', rolesFound(lines)],
      ['objective', reported.objectives.map(({ document }) => document.id)],
    ]),
    words: wordsOf(row),
  };
}

type Cells = Facts & Pick<ReportingRow, 'next'>;

const keysOf = (row: Cells): ReadonlyMap<string, SortKey> =>
  new Map<string, SortKey>([
    ['ref', row.reported.ref],
    ['reported', row.reported.title],
    ['manner', row.lines.length === 0 ? undefined : mannersOf(row)[0]],
    ['every', shortest(row.lines)],
    ['by', rolesOf(row.lines)[0]],
    ['next', row.next.state === 'dated' ? row.next.day : undefined],
  ]);

function wordsOf(row: Cells): string {
  const { recipient, reported, lines } = row;
  return searchText(
    recipient?.name ?? reportingText.nobody,
    reported.ref,
    reported.title,
    reported.within,
    ...mannersOf(row),
    ...frequenciesOf(lines),
    ...rolesOf(lines),
    ...nextWords(row.next),
    ...lines.map(({ document }) => document.printed),
  );
}

function shortest(lines: readonly ReportingLineModel[]): number | undefined {
  const lengths = lines.flatMap(({ document: { every } }) =>
    every === undefined ? [] : [every.amount * DAYS[every.in]],
  );
  return lengths.length === 0 ? undefined : Math.min(...lengths);
}

function rolesFound(lines: readonly ReportingLineModel[]): string[] {
  const ids = lines.flatMap(({ by }) => by.map(({ document }) => document.id));
  return ids.length === 0 ? [NOT_STATED] : ids;
}

function kindFilter(rows: readonly ReportingRow[]): Filter {
  const found = new Set<RecipientKind>(rows.map(({ recipient }) => recipient?.kind ?? 'nobody'));
  const kinds = RECIPIENT_KINDS.filter((kind) => found.has(kind));
  return {
    id: 'kind',
    label: reportingText.kind,
    options: kinds.map((kind) => ({ value: kind, label: reportingText.kinds[kind] })),
  };
}

function roleFilter({ roles }: StrategyModel, rows: readonly ReportingRow[]): Filter {
  const found = new Set(rows.flatMap(({ marks }) => marks.get('role') ?? []));
  const options = roles
    .filter(({ document }) => found.has(document.id))
    .map(({ document }) => ({ value: document.id, label: document.name }));
  const rest = found.has(NOT_STATED) ? [{ value: NOT_STATED, label: reportingText.notStated }] : [];
  return { id: 'role', label: reportingText.role, options: [...options, ...rest] };
}
