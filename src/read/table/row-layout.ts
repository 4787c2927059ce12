/** A row of a CSV file or a sheet. */
export interface LayoutRow {
  /** Its number, from 1; gaps are empty rows. */
  readonly row: number;
  /** Its cells from the left, without space around their texts; those that are empty may be left out. */
  readonly cells: readonly { readonly text: string; readonly column: number }[];
  /** How many cells it has, the empty ones too; a row of one alone has no delimiter. */
  readonly width: number;
  /** How many of them are filled. */
  readonly filled: number;
  /** The index of the first and of the last that is filled. */
  readonly first: number;
  readonly last: number;
  /** True where it stands for a whole table, which nothing goes into. Default: false. */
  readonly isTable?: boolean;
  /** True where it is a note, and no title, also if it is short. Default: false. */
  readonly isNote?: boolean;
  /** Its one filled cell, where the row may be of the table above it as well as a note below. Default: it is no such row. */
  readonly alone?: LoneCell;
}

/** A text that stands alone in its row. */
export interface LoneCell {
  /** The column that it stands in, from 1. */
  readonly column: number;
  /** How many columns it is merged over. */
  readonly across: number;
  /** How long it is, in UTF-16 units. */
  readonly length: number;
}

/** What belongs to one table of a CSV file or a sheet, in its order. */
export interface LayoutPart<Row extends LayoutRow> {
  /** Lines above it, the nearest last. */
  readonly titles: readonly Row[];
  readonly rows: Row[];
  /** Lines below it. */
  readonly notes: Row[];
}

/** Rows between two empty ones, by where they stand in the list: it takes less room than lists of them. */
interface Block {
  /** Up to the body: rows of one filled cell before the first with more. */
  readonly start: number;
  readonly body: number;
  /** Up to the end: rows that have no delimiter at all. */
  readonly tail: number;
  readonly end: number;
}

/**
 * Tells the tables of a CSV file or a sheet apart from each other and from the lines around them.
 *
 * A file is one table, with these exceptions. Records of one filled cell above the first that has more are titles. Records
 * without any delimiter below a table, and those of one filled cell set off by an empty row, are notes, or the titles of
 * the table that follows. After an empty row a new table starts only where it looks like one: with the headings of the one
 * before, with other columns, or with words above columns of figures. Where all records have one filled cell, there is one
 * table of one column. The parts come one by one, so that a file of thousands of tables needs no room for all of them.
 *
 * @param records - those with a filled cell; gaps in their numbers are the empty ones
 *
 * @example
 * const cellsOf = (texts) => texts.map((text, index) => ({ text, column: index + 1 }));
 * const record = (row, ...texts) => {
 *   const width = texts.length;
 *   return { row, cells: cellsOf(texts), width, filled: width, first: 0, last: width - 1 };
 * };
 * const records = [record(1, 'Results'), record(3, 'Code', 'Value'), record(4, 'NI 1', '5'), record(6, 'Source: survey')];
 * const [{ titles, rows, notes }] = rowLayout(records);
 * [titles, rows, notes].map((part) => part.map(({ row }) => row)); // => [[1], [3, 4], [6]]
 */
export function* rowLayout<Row extends LayoutRow>(records: readonly Row[]): Generator<LayoutPart<Row>> {
  if (!records.some(isWide)) {
    yield { titles: [], rows: [...records], notes: [] };
    return;
  }
  let current: LayoutPart<Row> | undefined;
  let head: Row | undefined;
  let loose: (readonly Row[])[] = [];
  for (let next = 0; next < records.length;) {
    const block = blockAt(records, next);
    const { start, body, tail, end } = block;
    next = end;
    if (body === tail) loose.push(records.slice(start, end));
    else if (current !== undefined && !startsTable(head, records, block)) {
      for (const lines of loose) append(current.rows, lines);
      append(current.rows, records, start, tail);
      if (loose.length > 0) loose = [];
    } else {
      const above = current === undefined ? loose.flat() : titlesAmong(loose);
      if (current !== undefined) {
        const between = loose.flat();
        append(current.notes, between, 0, between.length - above.length);
        yield current;
      }
      const titles = [...above, ...records.slice(start, body)];
      current = { titles, rows: records.slice(body, tail), notes: [] };
      head = current.rows.find(isWide);
      if (loose.length > 0) loose = [];
    }
    if (body < tail && tail < end) loose.push(records.slice(tail, end));
  }
  if (current === undefined) return;
  append(current.notes, loose.flat());
  yield current;
}

// Not `push(...more)`: the engines take no more than some ten thousand arguments.
function append<Row>(list: Row[], more: readonly Row[], from = 0, to = more.length): void {
  for (let at = from; at < to; at += 1) list.push(more[at]!);
}

const isWide = ({ filled }: LayoutRow): boolean => filled > 1;

function blockAt(records: readonly LayoutRow[], start: number): Block {
  let end = start + 1;
  while (end < records.length && records[end]!.row === records[end - 1]!.row + 1) end += 1;
  let wide = start;
  while (wide < end && !isWide(records[wide]!)) wide += 1;
  if (wide === end) return { start, body: end, tail: end, end };
  let tail = end;
  while (records[tail - 1]!.width <= 1) tail -= 1;
  while (tail < end && goesOn(records, wide, tail)) tail += 1;
  const body = wide === start || headsColumns(records, start, wide, end) ? start : wide;
  return { start, body, tail, end };
}

/**
 * Whether a row of one long text, right below others, is one of them and no note: it stands below a heading, and either there are none but
 * headings above it, or another row has just such a text and no more.
 */
function goesOn(records: readonly LayoutRow[], head: number, at: number): boolean {
  const { alone } = records[at]!;
  if (alone === undefined) return false;
  const headings = records[head]!.cells.filter(({ text }) => text !== '');
  if (!headings.some(({ column }) => column === alone.column)) return false;
  if (at === head + 1) return alone.across === 1 && headings.every(({ text }) => isLikeHeading(text));
  // from below, as the nearest is likely to be such a one: each of many such rows is then told at once
  for (let row = at - 1; row > head; row -= 1) if (isAlike(records[row]!.alone, alone)) return true;
  return false;
}

/** Whether two stand in the same columns, and one is no heading of rows beside the other: it is half as long. */
const isAlike = (one: LoneCell | undefined, other: LoneCell): boolean =>
  one !== undefined &&
  one.column === other.column &&
  one.across === other.across &&
  one.length * 2 >= other.length;

// Words that say what stands below them, and no label of a cell beside them.
const isLikeHeading = (text: string): boolean =>
  text.length <= LONGEST_HEADING && /^\p{L}/u.test(text) && !text.endsWith(':');

const LONGEST_HEADING = 80;

// A lone cell further to the right than the table begins heads columns: it is no title.
function headsColumns(records: readonly LayoutRow[], start: number, wide: number, end: number): boolean {
  let left = Infinity;
  for (let at = wide; at < end; at += 1) left = Math.min(left, records[at]!.first);
  for (let at = start; at < wide; at += 1) if (records[at]!.first > left) return true;
  return false;
}

function startsTable(
  before: LayoutRow | undefined,
  records: readonly LayoutRow[],
  { body, tail }: Block,
): boolean {
  const head = records[body];
  if (head?.isTable === true || before?.isTable === true) return true;
  if (head === undefined || before === undefined || tail - body === 1) return false;
  if (head.cells.some(({ text }) => text.length > 200 || isFigure(text))) return false;
  if (head.first !== before.first || head.last !== before.last) return true;
  return isSame(filledOf(head), filledOf(before)) || headsFigures(head, records, body + 1, tail);
}

const filledOf = ({ cells }: LayoutRow): LayoutRow['cells'] => cells.filter(({ text }) => text !== '');

const isSame = (one: LayoutRow['cells'], other: LayoutRow['cells']): boolean =>
  one.length === other.length &&
  one.every(({ text, column }, index) => text === other[index]?.text && column === other[index]?.column);

/** Whether there is a column of which the first cell is a word and all others are figures. */
function headsFigures(head: LayoutRow, records: readonly LayoutRow[], from: number, to: number): boolean {
  const columns = new Map<number, boolean>();
  for (let at = from; at < to; at += 1) {
    for (const { text, column } of records[at]!.cells) {
      if (text === '' || column > head.width || columns.get(column) === false) continue;
      columns.set(column, isFigure(text));
    }
  }
  for (const areFigures of columns.values()) if (areFigures) return true;
  return false;
}

// A year heads columns as often as it stands in them: it speaks neither for a figure nor against a heading.
const isFigure = (field: string): boolean =>
  field.length <= 40 &&
  /^[£$€(+\-−<>~]*\d[\d,. ]*(?:%|\)|[a-z]{1,3})?$/i.test(field) &&
  !/^(?:19|20)\d\d$/.test(field);

const LIKE_A_NOTE = /^(?:notes?\b|sources?\b|key\b|[*†‡]|\(?\d+[.)])/i;

/** Of the lines between two tables: those that are titles of the second. */
function titlesAmong<Row extends LayoutRow>(loose: readonly (readonly Row[])[]): readonly Row[] {
  const last = loose.at(-1) ?? [];
  const areShort = last.every((record) => {
    const words = record.cells.find(({ text }) => text !== '')?.text ?? '';
    return record.isNote !== true && words.length <= 150 && !LIKE_A_NOTE.test(words);
  });
  return last.length <= 3 && areShort ? last : [];
}
