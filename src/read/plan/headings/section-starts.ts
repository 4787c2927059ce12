import { type ColumnOptions, readColumns } from '../../columns/read-columns.js';
import type { Cell } from '../../table/table.js';
import { isNote } from '../cells/mark-notes.js';
import { frameworkTable } from './framework-table.js';
import { isNumbered } from './heading-parts.js';
import { looksLikeHeadings, mayHead } from './heading-look.js';
import { plainHeadings, textsOf } from './plain-headings.js';
import { withinWidth, withoutRepeats } from './section-columns.js';
import { isAlone, isBlank, listAt, nextFilled } from './sheet-list.js';
import { titledHeader } from './titled-header.js';

type Row = readonly Cell[];
type Rows = readonly Row[];

/** Below a blank row, plain headings of another table begin it; so many rows are looked at. */
const MOST_BLANK = 200;

/**
 * The rows with which tables begin that stand below each other. What follows a title or a blank row is looked at, and what has the look
 * of headings: a title is merged over the width of the table, or alone in its row.
 */
export class SectionStarts {
  readonly #rows: Rows;
  readonly #options: ColumnOptions;
  readonly #starts = [0];
  /** The headings of the table that goes on, in small letters, a line each; empty while none are known. */
  #words = '';
  /** Which of its columns go on with merged cells. */
  #layout = '';
  /** The first of the titles right above that are merged over the width; -1 where there is none. */
  #title = -1;
  /** The row above, where it has one text alone: the title of what begins here, or a row like others; else -1. */
  #lone = -1;
  #blanks = 0;
  #isBelowBlank = false;
  /** Up to here no row begins a list. */
  #looked = 0;

  constructor(rows: Rows, options: ColumnOptions) {
    this.#rows = rows;
    this.#options = options;
  }

  /** The first rows of all tables; the first is 0. */
  find(): readonly number[] {
    for (let at = 0; at < this.#rows.length;) at = this.#look(at);
    return this.#starts;
  }

  /** Looks at a row, and says which is next. */
  #look(at: number): number {
    const row = this.#rows[at]!;
    if (isBlank(row)) this.#passBlank();
    else {
      const end = this.#listEnd(at);
      if (end !== undefined) return end;
      if (!this.#beginsBelowLone(at)) this.#lookFurther(at);
    }
    return at + 1;
  }

  #passBlank(): void {
    this.#blanks += 1;
    this.#isBelowBlank = this.#blanks <= MOST_BLANK;
    this.#title = this.#lone = -1;
  }

  /** Where a list begins here, it is a table of its own, and so is what follows it, whatever it is: the row behind the list. */
  #listEnd(at: number): number | undefined {
    const rows = this.#rows;
    const list = isAlone(rows[at]!) && at >= this.#looked ? listAt(rows, at, this.#options) : undefined;
    if (list === undefined) return undefined;
    this.#looked = list.to;
    if (list.words === undefined) return undefined;
    this.#begin(this.#lone >= 0 && !isAlone(rows[this.#lone - 1] ?? rows[at]!) ? this.#lone : at);
    this.#words = list.words;
    const next = nextFilled(rows, list.to);
    if (next < rows.length) this.#begin(next);
    this.#title = this.#lone = -1;
    this.#isBelowBlank = false;
    return list.to;
  }

  /** Whether this row heads a table whose title stands alone in the row above. */
  #beginsBelowLone(at: number): boolean {
    const row = this.#rows[at]!;
    if (this.#lone < 0 || this.#title >= 0 || isAlone(row)) return false;
    const own =
      this.#words === ''
        ? plainHeadings(row, this.#options)
        : headingsBelowTitle(this.#rows, at, this.#words, this.#options);
    if (own === undefined || own === this.#words) return false;
    // lines above the first table that is known may be of it
    const from = titlesFrom(this.#rows, this.#lone);
    if (this.#words !== '' || this.#isFrameworkUpTo(from)) this.#begin(from);
    this.#goOnWith(own, row);
    return true;
  }

  #lookFurther(at: number): void {
    const row = this.#rows[at]!;
    this.#lone = isAlone(row) && !isNote(row[0]!.text) ? at : -1;
    const own = this.#otherTable(row);
    if (own !== undefined) {
      this.#begin(at);
      this.#goOnWith(own, row);
      return;
    }
    this.#isBelowBlank = false;
    if (isAcross(row)) {
      if (this.#title < 0) this.#title = at;
      return;
    }
    if (this.#title >= 0 || at === 0) this.#lookBelowTitle(at);
    this.#title = -1;
  }

  /** The headings of another table that a row without a title above it has, below a blank row or right below those of the one before. */
  #otherTable(row: Row): string | undefined {
    if (this.#words === '' || this.#title >= 0) return undefined;
    if (!this.#isBelowBlank)
      return looksLikeHeadings(withoutEmptyEnd(row))
        ? otherHeadings(row, this.#words, this.#options)
        : undefined;
    const own = plainHeadings(row, this.#options);
    return own === this.#words ? undefined : own;
  }

  /** Whether the row below a title, or the first of all, heads another table than the one before. */
  #lookBelowTitle(at: number): void {
    const row = this.#rows[at]!;
    const title = this.#title;
    const headings = textsOf(row);
    const { kind } = readColumns(headings, this.#options);
    const own = headings.join('\n').toLowerCase();
    const shape = shapeOf(row);
    const isKnown = kind !== undefined;
    const isOther = isKnown && own !== this.#words && this.#words !== '';
    const isOtherwise =
      own !== this.#words && shape !== this.#layout && shapeOf(this.#rows[at + 1] ?? row) === shape;
    const isFirstKnown = isKnown && this.#words === '' && title > 0;
    if (title > 0 && (isOther || isOtherwise || (isFirstKnown && this.#isFrameworkUpTo(title)))) {
      this.#begin(title);
      this.#layout = shape;
    }
    if (isKnown) this.#words = own;
    if (at === 0 || title === 0) this.#layout = shape;
  }

  #begin(at: number): void {
    if (at > this.#starts.at(-1)!) this.#starts.push(at);
  }

  /** The rows below have the headings of this row. */
  #goOnWith(words: string, row: Row): void {
    this.#words = words;
    this.#layout = shapeOf(row);
    this.#lone = -1;
    this.#isBelowBlank = false;
  }

  #isFrameworkUpTo(to: number): boolean {
    const rows = this.#rows.slice(this.#starts.at(-1), to);
    if (rows.length === 0) return false;
    return frameworkTable({ rows: withoutRepeats(withinWidth(rows)) }, ['framework']) !== undefined;
  }
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
function otherHeadings(row: Row, above: string, options: ColumnOptions): string | undefined {
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
function withoutEmptyEnd(row: Row): Row {
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

const isAcross = (row: Row): boolean =>
  row.length > 1 &&
  row[0]!.text !== '' &&
  row.every(({ text, merged }, index) => text === row[0]!.text && (index === 0 || merged === true));

/** Which columns go on with a merged cell of the one before: tables below each other differ in that. */
const shapeOf = (row: Row): string =>
  row.map(({ text, merged }, index) => (merged && text === row[index - 1]?.text ? '-' : '|')).join('');
