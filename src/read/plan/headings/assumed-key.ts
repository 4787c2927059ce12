import type { ColumnField, TableKind } from '../../columns/column-field.js';
import type { Column } from '../../columns/column.js';
import { kindSaid } from '../../columns/kind-mapping.js';
import { type ColumnOptions, readColumns } from '../../columns/read-columns.js';
import type { Doubt } from '../../reading.js';
import type { Table } from '../../table/table.js';
import { KEYS } from '../table-context.js';
import type { Header } from './header.js';

type Kind = Extract<TableKind, 'actions' | 'indicators'>;
/** What a table of a kind has beside its key, and no other kind has: two of them, each to the letter, show it. */
const SHOWN_BY: Readonly<Record<Kind, readonly ColumnField[]>> = {
  actions: ['lead', 'deadline', 'milestone', 'partners', 'start', 'reporting'],
  indicators: ['baseline', 'target', 'result', 'polarity'],
};
/** Headings of lists that have people and times as well, and are neither actions nor indicators. */
const OTHER =
  /\b(?:consult\w*|meetings?|events?|venues?|minutes|questions?|risks?|implications?|decisions?|issues?|versions?|authors?|contacts?|members?|groups?|roles?|names?|papers?|reports?|documents?|why|reasons?)\b/i;
const DESCRIPTION = /^(?:description|details?)$/i;
/** Titles may stand above the headings: so many rows are looked at. */
const LOOKED_AT = 6;
const MOST_ROWS = 50;
/** Words of at least so many letters on average, two to a cell, are a text: "Hold a forum". */
const LEAST_LETTERS = 8;

/**
 * The headings of a table whose key column has a heading that nobody knows: "Work to be done | Lead officer | By when". Where the
 * others are plainly those of one kind, or somebody said which kind it is, and exactly one column with texts is left over, it is taken
 * for the key, with a doubt.
 *
 * @returns undefined where it is not clear which column, or which kind
 */
export function withAssumedKey({ rows }: Table, options: ColumnOptions): Header | undefined {
  if (options.kind !== undefined) return undefined;
  for (let from = 0; from < Math.min(LOOKED_AT, rows.length - 1); from++) {
    const said = kindSaid(
      rows[from]!.map(({ text }) => text),
      options.kinds,
    );
    if (said !== undefined && said !== 'ignore') return saidWithKey(rows, from, said, options);
    const found = (['actions', 'indicators'] as const).flatMap((kind) => assumed(rows, from, kind, options));
    if (found.length === 1) return found[0];
  }
  return undefined;
}

/** When a year starts may be in doubt where its column is plain. */
const isOfYear = ({ code }: Doubt): boolean => code === 'inferred';

function assumed(rows: Table['rows'], from: number, kind: Kind, options: ColumnOptions): Header[] {
  const head = rows[from]!;
  const headings = head.map(({ text }) => text);
  if (head.length < 3 || headings.some((text) => text === '') || new Set(headings).size < head.length)
    return [];
  const { columns, score } = readColumns(headings, { ...options, kind });
  const shown = columns.filter(
    ({ field, doubts }) => field !== undefined && SHOWN_BY[kind].includes(field) && doubts.every(isOfYear),
  );
  const textsOf = (isMeant: (column: Column) => boolean): number[] =>
    columns.flatMap((column, at) => (isMeant(column) && isOfTexts(rows, from + 1, at) ? [at] : []));
  const unknown = textsOf(({ field }) => field === undefined);
  // a description alone may be that of a meeting or a risk, which other headings say
  const isOther = headings.some((heading) => OTHER.test(heading.slice(0, 200)));
  const described = isOther ? [] : textsOf(({ heading }) => DESCRIPTION.test(heading.slice(0, 200)));
  const texts = unknown.length > 0 ? unknown : described;
  const [key] = texts;
  if (key === undefined || texts.length > 1 || OTHER.test(headings[key]!.slice(0, 200))) return [];
  if (new Set(shown.map(({ field, period }) => `${field} ${period?.printed ?? ''}`)).size < 2) return [];
  if (columns.some(({ field }) => field === KEYS[kind][0])) return [];
  return [
    {
      kind,
      columns: columns.map((one, at) =>
        at === key ? taken(one, kind, `the others are those of a table of ${kind}`) : one,
      ),
      score,
      from,
      to: from + 1,
    },
  ];
}

/** The headings of a table of which somebody said the kind, where one column alone may name what its rows are about. */
function saidWithKey(
  rows: Table['rows'],
  from: number,
  kind: Header['kind'],
  options: ColumnOptions,
): Header | undefined {
  const { columns, score } = readColumns(
    rows[from]!.map(({ text }) => text),
    { ...options, kind },
  );
  const texts = columns.filter(({ field }, at) => field === undefined && isOfTexts(rows, from + 1, at));
  const [key] = texts;
  if (key === undefined || texts.length > 1) return undefined;
  const why = 'it alone has words in its cells, and somebody said what the table is of';
  return {
    kind,
    isSaid: true,
    columns: columns.map((one) => (one === key ? taken(one, kind, why) : one)),
    score,
    from,
    to: from + 1,
  };
}

function taken({ column, heading }: Column, kind: Header['kind'], why: string): Column {
  const doubt: Doubt = {
    code: 'inferred',
    words: heading,
    note: `the heading is not known: the column is taken for that of the ${kind}, since ${why}`,
  };
  return { column, heading, field: KEYS[kind][0]!, doubts: [doubt] };
}

/** Whether most cells of a column are words, that differ from row to row. */
function isOfTexts(rows: Table['rows'], from: number, at: number): boolean {
  const texts = rows.slice(from, from + MOST_ROWS).flatMap((row) => row[at]!.text || []);
  const wordy = texts.filter(
    (text) => text.length >= LEAST_LETTERS && /\p{L}\s+\S*\p{L}/u.test(text.slice(0, 200)),
  );
  return texts.length > 0 && wordy.length * 2 > texts.length && new Set(texts).size * 2 > texts.length;
}
