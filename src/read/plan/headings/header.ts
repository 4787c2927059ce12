import type { ColumnOptions, ColumnsReading } from '../../columns/read-columns.js';
import { readColumns } from '../../columns/read-columns.js';
import type { Doubt } from '../../reading.js';
import type { Cell, Table } from '../../table/table.js';
import { isHeading } from './heading-look.js';
import { isExplained } from './explained-headings.js';
import { looksLikeRow } from './row-look.js';
import { hasSeveral } from './rows-above.js';
import { keyOf } from '../table-context.js';

/** Where the headings of a table stand, and what they say. */
export interface Header extends ColumnsReading {
  readonly kind: Exclude<NonNullable<ColumnsReading['kind']>, 'framework'>;
  /** The first of its rows, as a position in the table. */
  readonly from: number;
  /** The position of the first row after it: the same where the table has no headings. */
  readonly to: number;
  /** What is in doubt of that these rows are headings. Default: nothing. */
  readonly doubts?: readonly Doubt[];
}

/** Titles and blank rows may stand above the headings: so many rows are looked at. */
const LOOKED_AT = 12;

/**
 * The headings of a table: the first rows, one or two, that say most of what its columns hold.
 *
 * @returns undefined where no row near the top heads a table of a plan
 */
export function findHeader({ rows }: Table, options: ColumnOptions): Header | undefined {
  const spoken = withoutNumbers(options, rows[0]?.length ?? 0);
  let best: Header | undefined;
  let most = -1;
  for (let from = 0; from < Math.min(LOOKED_AT, rows.length); from++) {
    for (const height of [1, 2]) {
      const to = from + height;
      if (to > rows.length) continue;
      const floors = height === 2 ? floorsOf(rows[from]!, rows[to - 1]!) : [rows[from]!];
      if (floors === undefined) continue;
      const headings = headingsOf(floors);
      const { kind, columns, score, isSaid = false } = readColumns(headings, options);
      if (!kind || kind === 'framework') continue;
      const header = { kind, columns, score, from, to };
      // whoever says what stands below these headings says that they are headings
      if (isSaid && keyOf(header) >= 0) return { ...header, isSaid };
      // what is said of columns by number is said of every row: only its own words show that a row heads them
      const own = spoken === options ? score : readColumns(headings, { ...spoken, kind }).score;
      if (own <= most || keyOf(header) < 0 || (own === 0 && !hasSeveral(rows[from]!))) continue;
      if (isExplained(rows, from, to, spoken)) continue;
      [best, most] = [header, own];
    }
  }
  if (best && most === 0) return unspoken(best, rows, options);
  return best && asLongTable(best, rows, options);
}

/** The options without what they say of columns by number. */
function withoutNumbers(options: ColumnOptions, width: number): ColumnOptions {
  const all = Object.entries(options.columns ?? {});
  const named = all.filter(([name]) => !/^[1-9]\d*$/.test(name) || Number(name) > width);
  return named.length === all.length ? options : { ...options, columns: Object.fromEntries(named) };
}

/** The headings of a table whose columns are all told by number: its first row, with a doubt; none where that is one of data. */
function unspoken(header: Header, rows: Table['rows'], options: ColumnOptions): Header {
  const { from, columns } = header;
  if (looksLikeRow(rows[from]!, keyOf(header), columns, options))
    return { ...header, to: from, columns: columns.map((column) => ({ ...column, heading: '' })) };
  const words = columns.map(({ heading }) => heading).join(' | ');
  const note = 'no heading in it is known: taken for the headings, since the columns are told by number';
  return { ...header, doubts: [{ code: 'inferred', words, note }] };
}

/** Where rows name one indicator again and again, each with a time, every row has figures of that time: the table is a long one. */
function asLongTable(header: Header, rows: Table['rows'], options: ColumnOptions): Header {
  if (header.kind !== 'indicators' || options.kind !== undefined) return header;
  const [name, time] = (['indicator', 'period'] as const).map((own) =>
    header.columns.findIndex(({ field }) => field === own),
  );
  if (name! < 0 || time! < 0 || !namesAgain(rows.slice(header.to), name!, time!)) return header;
  const { columns, score } = readColumns(
    header.columns.map(({ heading }) => heading),
    { ...options, kind: 'observations' },
  );
  const isKnown = columns.every(
    ({ field }, at) => field !== undefined || header.columns[at]!.field === undefined,
  );
  const isLong =
    isKnown &&
    columns.some(({ field }) => field === 'value') &&
    columns.some(({ field }) => field === 'period');
  return isLong ? { ...header, kind: 'observations', columns, score } : header;
}

function namesAgain(rows: Table['rows'], name: number, time: number): boolean {
  const times = new Map<string, string>();
  return rows.some((row) => {
    const [own, now] = [row[name]!.text, row[time]!.text];
    const before = times.get(own);
    times.set(own, now);
    return own !== '' && now !== '' && before !== undefined && before !== '' && before !== now;
  });
}

type Row = readonly Pick<Cell, 'text' | 'merged'>[];

/**
 * "2008/09" over "Target" and "Result": two rows that are headings together. A cell of the first is merged, or the file has lost
 * that, and it stands over its first column alone.
 */
function floorsOf(upper: Row, lower: Row): readonly [Row, Row] | undefined {
  // one text over the whole width is a title
  if (new Set(upper.map(({ text }) => text)).size === 1) return undefined;
  if (upper.some(({ merged }) => merged))
    return lower.some(({ text, merged }) => text !== '' && !merged) ? [upper, lower] : undefined;
  return isParted(upper, lower) && looksLower(upper, lower) ? goneOn(upper, lower) : undefined;
}

/** Whether a column has its heading in one of the rows alone, as that of the names has: a title stands over headings of all columns. */
const isParted = (upper: Row, lower: Row): boolean =>
  (upper[0]?.text === '' && lower[0]?.text !== '') ||
  upper.some(({ text }, at) => text !== '' && lower[at]!.text === '');

/** A year below "Target", where nothing stands below the first heading: a row of figures would have its name there. */
const YEAR = /^(?:(?:19|20)\d\d(?:[/-]\d\d)?|\d\d\/\d\d)$/;

/** Whether all texts of a row are headings to the letter, or years, and there are two at least. */
function looksLower(upper: Row, lower: Row): boolean {
  const first = upper.findIndex(({ text }) => text !== '');
  const isNamed = lower[first]?.text !== '';
  const texts = lower.map(({ text }) => text).filter(Boolean);
  return texts.length > 1 && texts.every((text) => isHeading(text) || (!isNamed && YEAR.test(text)));
}

/** The upper of two rows with its cells over the gaps beside them, where both have one of the lower below; undefined where none has. */
function goneOn(upper: Row, lower: Row): readonly [Row, Row] | undefined {
  let over = '';
  let goesOn = false;
  const row = upper.map(({ text }, at) => {
    const isOver = lower[at]!.text !== '';
    if (text !== '') over = isOver ? text : '';
    else if (!isOver) over = '';
    else if (over !== '') goesOn = true;
    return { text: text === '' && isOver ? over : text };
  });
  return goesOn ? [row, lower] : undefined;
}

/** The words over each column, from top to bottom, each said once. */
function headingsOf(rows: readonly Row[]): string[] {
  return rows[0]!.map((_, column) => {
    const texts = rows.map((row) => row[column]?.text ?? '').filter(Boolean);
    return [...new Set(texts)].join(' ');
  });
}

/** So many of the cells of a row have to say what the headings say. */
const MOSTLY = 0.8;

/** Longer words are no heading. */
const LONGEST_REPEAT = 1_000;

/** Whether a row says what the headings say: tables that go on over pages repeat them. */
export function repeatsHeader(row: readonly Cell[], { columns }: Header): boolean {
  const headings = plainHeadings(columns);
  let [filled, others] = [0, 0];
  for (let index = 0; index < row.length; index += 1) {
    const { text } = row[index]!;
    if (text === '') continue;
    filled += 1;
    if (sameWords(text, headings[index] ?? '')) continue;
    others += 1;
    // most rows are left at their first cell
    if (row.length - others < row.length * MOSTLY) return false;
  }
  return filled > 1 && filled - others >= filled * MOSTLY;
}

const headingsKnown = new WeakMap<Header['columns'], readonly string[]>();

/** What the columns of a table are headed, made plain once for all of its rows. */
function plainHeadings(columns: Header['columns']): readonly string[] {
  const known = headingsKnown.get(columns);
  if (known) return known;
  const made = columns.map(({ heading }) => plain(heading));
  headingsKnown.set(columns, made);
  return made;
}

/** No sign becomes more than three in small letters: shorter words cannot be the same. */
const MOST_GROWTH = 3;

const sameWords = (text: string, heading: string): boolean =>
  text.length <= LONGEST_REPEAT && text.length * MOST_GROWTH >= heading.length && plain(text) === heading;
const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
