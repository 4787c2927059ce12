import { formatDate, type ReportingLineModel, reportsTo, type StrategyModel } from '../../src/index.js';
import { searchText } from '../shared/find.js';
import { objectiveFilter, usefulFilters } from '../shared/objectives.js';
import type { SortKey } from '../shared/sort.js';
import type { TableContent } from '../shared/table-element.js';
import type { Filter, RowGroup, TableRow } from '../shared/table-view.js';
import { type NextTime, nextTimes } from './next-times.js';
import {
  type NamedRecipient,
  RECIPIENT_KINDS,
  type RecipientKind,
  recipientsOf,
} from '../shared/recipients.js';
import { type ReportedPart, reportedPart, wholeStrategy } from './reported-part.js';
import { mannersOf, nextWords, rolesOf } from './reporting-words.js';
import { frequenciesOf } from '../shared/frequencies.js';
import { reportingFinding } from './reporting-finding.js';
import type { ReportingWords } from './reporting.words.js';
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
 * @param words - in the language of the page
 * @param next - the times that come next as of that day, where they are known already
 */
export function reportingTable(
  strategy: StrategyModel,
  asOf: string | undefined,
  words: ReportingWords,
  next = nextTimes(strategy, asOf),
): TableContent<ReportingRow> {
  const { actions, rating, reporting } = words;
  const groups = [
    ...recipientsOf(strategy, words).map((recipient, at) =>
      recipientGroup(strategy, recipient, `to-${at}`, next, words),
    ),
    nobodyGroup(strategy, next, words),
  ].filter((group) => group.rows.length > 0);
  const rows = groups.flatMap((group) => group.rows);
  const withRefs = rows.some(({ reported }) => reported.ref !== undefined);
  return {
    finding: reportingFinding(strategy, rows, words),
    caption: reporting.captionOf({ title: strategy.document.title }),
    columns: [
      ...(withRefs ? [{ id: 'ref', label: actions.ref, sortable: true }] : []),
      { id: 'reported', label: reporting.reported, sortable: true },
      { id: 'manner', label: reporting.manner, sortable: true },
      { id: 'every', label: reporting.every, sortable: true },
      { id: 'by', label: reporting.by, sortable: true },
      { id: 'next', label: reporting.next, sortable: true },
      { id: 'details', label: actions.details, sortable: false },
    ],
    filters: usefulFilters([
      kindFilter(rows, words),
      roleFilter(strategy, rows, words),
      objectiveFilter(strategy, rating),
    ]),
    groups,
    counted: reporting,
    foot: asOf === undefined ? reporting.nextFirst : reporting.nextAsOf({ day: formatDate(asOf, rating) }),
  };
}

type Next = ReturnType<typeof nextTimes>;

// Identifiers are made of places, since a system has nothing but its name, which is no identifier.
function recipientGroup(
  strategy: StrategyModel,
  recipient: NamedRecipient,
  id: string,
  next: Next,
  words: ReportingWords,
): RowGroup<ReportingRow> {
  const { reports, wholeStrategy: whole } = reportsTo(strategy, recipient.ask);
  const parts = [
    ...(whole.length === 0 ? [] : [{ reported: wholeStrategy(words), lines: whole }]),
    ...reports.map(({ part, lines }) => ({ reported: reportedPart(part), lines })),
  ];
  return {
    id,
    heading: recipient.name,
    ofPlan: recipient.ofPlan,
    detail: words.reporting.group({ kind: recipient.kind, count: parts.length }),
    rows: parts.map((part) => rowOf(id, { recipient, ...part, unreported: undefined }, next, words)),
  };
}

function nobodyGroup(strategy: StrategyModel, next: Next, words: ReportingWords): RowGroup<ReportingRow> {
  const { reporting } = words;
  const id = 'nobody';
  const left = unreported(strategy);
  return {
    id,
    heading: reporting.nobody,
    detail: reporting.group({ kind: id, count: left.length }),
    rows: left.map((one) =>
      rowOf(id, { recipient: undefined, reported: one.reported, lines: [], unreported: one }, next, words),
    ),
  };
}

type Facts = Pick<ReportingRow, 'recipient' | 'reported' | 'lines' | 'unreported'>;

function rowOf(group: string, facts: Facts, nextOf: Next, words: ReportingWords): ReportingRow {
  const { recipient, reported, lines } = facts;
  const next: NextTime = reported.part === undefined ? { state: 'not-stated' } : nextOf(reported.part);
  const row = { ...facts, next };
  return {
    ...row,
    id: `${group}-${reported.key}`,
    keys: keysOf(row, words),
    marks: new Map([
      ['kind', [recipient?.kind ?? 'nobody']],
      ['role', rolesFound(lines)],
      ['objective', reported.objectives.map(({ document }) => document.id)],
    ]),
    words: wordsOf(row, words),
  };
}

type Cells = Facts & Pick<ReportingRow, 'next'>;

const keysOf = (row: Cells, words: ReportingWords): ReadonlyMap<string, SortKey> =>
  new Map<string, SortKey>([
    ['ref', row.reported.ref],
    ['reported', row.reported.title],
    ['manner', row.lines.length === 0 ? undefined : mannersOf(row, words)[0]],
    ['every', shortest(row.lines)],
    ['by', rolesOf(row.lines)[0]],
    ['next', row.next.state === 'dated' ? row.next.day : undefined],
  ]);

function wordsOf(row: Cells, words: ReportingWords): string {
  const { recipient, reported, lines } = row;
  return searchText(
    recipient?.name ?? words.reporting.nobody,
    reported.ref,
    reported.title,
    reported.within,
    ...mannersOf(row, words),
    ...frequenciesOf(lines, words),
    ...rolesOf(lines),
    ...nextWords(row.next, words),
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

function kindFilter(rows: readonly ReportingRow[], { reporting }: ReportingWords): Filter {
  const found = new Set<RecipientKind>(rows.map(({ recipient }) => recipient?.kind ?? 'nobody'));
  const kinds = RECIPIENT_KINDS.filter((kind) => found.has(kind));
  return {
    id: 'kind',
    label: reporting.kind,
    options: kinds.map((kind) => ({ value: kind, label: reporting.kinds[kind] })),
  };
}

function roleFilter(
  { roles }: StrategyModel,
  rows: readonly ReportingRow[],
  { reporting }: ReportingWords,
): Filter {
  const found = new Set(rows.flatMap(({ marks }) => marks.get('role') ?? []));
  const options = roles
    .filter(({ document }) => found.has(document.id))
    .map(({ document }) => ({ value: document.id, label: document.name, ofPlan: true }));
  const rest = found.has(NOT_STATED) ? [{ value: NOT_STATED, label: reporting.notStated }] : [];
  return { id: 'role', label: reporting.role, options: [...options, ...rest] };
}
