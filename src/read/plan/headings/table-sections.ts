import { type ColumnOptions, readColumns } from '../../columns/read-columns.js';
import type { Cell, Table } from '../../table/table.js';
import { isNote } from '../cells/mark-notes.js';
import { frameworkTable } from './framework-table.js';
import { isNumbered } from './heading-parts.js';
import { looksLikeHeadings, mayHead } from './heading-look.js';
import { plainHeadings, textsOf } from './plain-headings.js';
import { withinWidth, withoutRepeats } from './section-columns.js';
import { isAlone, isBlank, listAt, nextFilled } from './sheet-list.js';
import { titledHeader } from './titled-header.js';

type Rows = readonly (readonly Cell[])[];

/**
 * The tables that stand below each other in one, as on one sheet of a workbook: each begins with the titles above headings that
 * are not those of the one before. Columns that only go on with merged cells of the column before are left out.
 */
export function tableSections(table: Table, options: ColumnOptions): Table[] {
  const starts = sectionStarts(table.rows, options);
  if (starts.length === 1) return [withRows(table, withoutRepeats(table.rows))];
  const sections = starts.map((from, at) => withinWidth(table.rows.slice(from, starts[at + 1])));
  return sections.map((rows, at) => ({
    place: table.place,
    ...(table.caption && at === 0 && { caption: table.caption }),
    headings: at === 0 ? table.headings : [],
    rows: withoutRepeats(rows),
    notes: at === sections.length - 1 ? table.notes : [],
  }));
}

const withRows = (table: Table, rows: Rows): Table => (rows === table.rows ? table : { ...table, rows });

/** Below a blank row, plain headings of another table begin it; so many rows are looked at. */
const MOST_BLANK = 200;

/**
 * What follows a title or a blank row is looked at, and what has the look of headings: a title is merged over the width of the table, or
 * alone in its row.
 */
function sectionStarts(rows: Rows, options: ColumnOptions): number[] {
  const starts = [0];
  let words = '';
  let title = -1;
  let layout = '';
  let blanks = 0;
  let isBelowBlank = false;
  // the row above, where it has one text alone: the title of what begins here, or a row like others
  let lone = -1;
  // up to here no row begins a list
  let looked = 0;
  const begin = (at: number): void => void (at > starts.at(-1)! && starts.push(at));
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]!;
    if (isBlank(row)) {
      blanks += 1;
      isBelowBlank = blanks <= MOST_BLANK;
      title = -1;
      lone = -1;
      continue;
    }
    const alone = isAlone(row);
    const list = alone && at >= looked ? listAt(rows, at, options) : undefined;
    if (list !== undefined) looked = list.to;
    if (list?.words !== undefined) {
      const from = lone >= 0 && !isAlone(rows[lone - 1] ?? row) ? lone : at;
      begin(from);
      words = list.words;
      // what follows it is another table, whatever it is
      const next = nextFilled(rows, list.to);
      if (next < rows.length) begin(next);
      at = list.to - 1;
      [title, lone, isBelowBlank] = [-1, -1, false];
      continue;
    }
    if (lone >= 0 && title < 0 && !alone) {
      const own = words === '' ? plainHeadings(row, options) : headingsBelowTitle(rows, at, words, options);
      if (own !== undefined && own !== words) {
        // lines above the first table that is known may be of it
        const from = titlesFrom(rows, lone);
        if (words !== '' || isFramework(rows.slice(starts.at(-1), from))) begin(from);
        words = own;
        layout = shapeOf(row);
        [lone, isBelowBlank] = [-1, false];
        continue;
      }
    }
    lone = alone && !isNote(row[0]!.text) ? at : -1;
    if (isBelowBlank && words !== '') {
      const own = plainHeadings(row, options);
      if (own !== undefined && own !== words) {
        begin(at);
        words = own;
        layout = shapeOf(row);
      }
    } else if (!isBelowBlank && title < 0 && words !== '' && looksLikeHeadings(withoutEmptyEnd(row))) {
      const own = otherHeadings(row, words, options);
      if (own !== undefined) {
        begin(at);
        words = own;
        layout = shapeOf(row);
        isBelowBlank = false;
        continue;
      }
    }
    isBelowBlank = false;
    if (isAcross(row)) {
      if (title < 0) title = at;
      continue;
    }
    const isFirst = at === 0 || title === 0;
    if (title >= 0 || isFirst) {
      const headings = textsOf(row);
      const { kind } = readColumns(headings, options);
      const own = headings.join('\n').toLowerCase();
      const shape = shapeOf(row);
      const isOther = kind !== undefined && own !== words && words !== '';
      const isOtherwise = shape !== layout && shapeOf(rows[at + 1] ?? row) === shape;
      const isFirstKnown = kind !== undefined && words === '' && title > 0;
      const isFound = isFirstKnown && isFramework(rows.slice(starts.at(-1), title));
      if (title > 0 && (isOther || isFound || (isOtherwise && own !== words))) {
        begin(title);
        layout = shape;
      }
      if (kind !== undefined) words = own;
      if (isFirst) layout = shape;
    }
    title = -1;
  }
  return starts;
}

/** So many lines above headings may be their titles. */
const MOST_TITLES = 4;

/**
 * Where the titles begin whose last stands at a row: where an objective or the like is numbered, all lines from there are titles; else the
 * others are as likely rows of the table above that have one text.
 */
function titlesFrom(rows: Rows, last: number): number {
  let from = last;
  for (let at = last; at > last - MOST_TITLES && at >= 0 && isAlone(rows[at]!); at -= 1)
    if (isNumbered(rows[at]![0]!.text)) from = at;
  return from;
}

const isFramework = (rows: Rows): boolean =>
  rows.length > 0 && frameworkTable({ rows: withoutRepeats(withinWidth(rows)) }, ['framework']) !== undefined;

/** The words of a row below a title, where it heads another table: by its own words, or since the title explains them. */
function headingsBelowTitle(
  rows: Rows,
  at: number,
  words: string,
  options: ColumnOptions,
): string | undefined {
  const row = rows[at]!;
  if (looksLikeHeadings(row.filter(({ text }) => text !== ''))) {
    const own = otherHeadings(row, words, options);
    if (own !== undefined) return own;
  }
  if (!TELLING_TITLE.test(rows[at - 1]![0]!.text)) return undefined;
  let to = at;
  while (to < rows.length && to < at + MOST_TITLED && !isBlank(rows[to]!) && !isAlone(rows[to]!)) to += 1;
  return (
    titledHeader({ headings: [], rows: withinWidth(rows.slice(at - 1, to)) }, options) &&
    textsOf(row).join('\n').toLowerCase()
  );
}

/** What a title says that explains the columns below it. */
const TELLING_TITLE = /consult|implication|decision status/i;
/** So many rows below such a title are looked at. */
const MOST_TITLED = 50;

/** More of the cells than this have to be headings to the letter. */
const MOSTLY = 0.5;

/**
 * The words of a row right below others that heads another table: most of its cells are headings, and most of these are none that
 * the table above has. What repeats the headings above is none.
 */
function otherHeadings(row: readonly Cell[], above: string, options: ColumnOptions): string | undefined {
  const texts = textsOf(row).filter(Boolean);
  if (!mostlyHead(texts) || new Set(texts).size < texts.length) return undefined;
  const known = above.split('\n');
  if (texts.every((text) => known.includes(text.toLowerCase()))) return undefined;
  const { kind, columns } = readColumns(texts, options);
  const plain = columns.filter(({ field, doubts }) => field !== undefined && doubts.length === 0).length;
  return kind !== undefined && plain > texts.length * MOSTLY
    ? textsOf(row).join('\n').toLowerCase()
    : undefined;
}

/** A row up to its last text: a table may be narrower than one above it. */
function withoutEmptyEnd(row: readonly Cell[]): readonly Cell[] {
  let to = row.length;
  while (to > 0 && row[to - 1]!.text === '') to -= 1;
  return to < row.length ? row.slice(0, to) : row;
}

/** Whether most texts may be headings; it is left as soon as too many are none. */
function mostlyHead(texts: readonly string[]): boolean {
  let others = 0;
  for (const text of texts) {
    if (mayHead(text)) continue;
    others += 1;
    if (texts.length - others <= texts.length * MOSTLY) return false;
  }
  return texts.length > 0;
}

const isAcross = (row: readonly Cell[]): boolean =>
  row.length > 1 &&
  row[0]!.text !== '' &&
  row.every(({ text, merged }, index) => text === row[0]!.text && (index === 0 || merged === true));

/** Which columns go on with a merged cell of the one before: tables below each other differ in that. */
const shapeOf = (row: readonly Cell[]): string =>
  row.map(({ text, merged }, index) => (merged && text === row[index - 1]?.text ? '-' : '|')).join('');
