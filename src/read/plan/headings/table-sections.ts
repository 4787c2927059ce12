import { type ColumnOptions, readColumns } from '../../columns/read-columns.js';
import type { Cell, Table } from '../../table/table.js';
import { looksLikeHeadings, mayHead } from './heading-look.js';

type Rows = readonly (readonly Cell[])[];

/**
 * The tables that stand below each other in one, as on one sheet of a workbook: each begins with the titles above headings that
 * are not those of the one before. Columns that only go on with merged cells of the column before are left out.
 */
export function tableSections(table: Table, options: ColumnOptions): Table[] {
  const starts = sectionStarts(table.rows, options);
  const sections = starts.map((from, at) => table.rows.slice(from, starts[at + 1] ?? table.rows.length));
  if (sections.length === 1) return [withRows(table, withoutRepeats(table.rows))];
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

/** Only what follows a row with one text, merged over its width, or a blank row is looked at: that is a title, or a heading of rows. */
function sectionStarts(rows: Rows, options: ColumnOptions): number[] {
  const starts = [0];
  let words = '';
  let title = -1;
  let layout = '';
  let blanks = 0;
  let isBelowBlank = false;
  rows.forEach((row, at) => {
    if (row.every(({ text }) => text === '')) {
      blanks += 1;
      isBelowBlank = blanks <= MOST_BLANK;
      title = -1;
      return;
    }
    if (isBelowBlank && words !== '') {
      const own = plainHeadings(row, options);
      if (own !== undefined && own !== words) {
        starts.push(at);
        words = own;
        layout = shapeOf(row);
      }
    } else if (!isBelowBlank && title < 0 && words !== '' && looksLikeHeadings(row)) {
      const own = otherHeadings(row, words, options);
      if (own !== undefined) {
        starts.push(at);
        words = own;
        layout = shapeOf(row);
        isBelowBlank = false;
        return;
      }
    }
    isBelowBlank = false;
    if (isAcross(row)) {
      if (title < 0) title = at;
      return;
    }
    const isFirst = at === 0 || title === 0;
    if (title >= 0 || isFirst) {
      const headings = textsOf(row);
      const { kind } = readColumns(headings, options);
      const own = headings.join('\n').toLowerCase();
      const shape = shapeOf(row);
      const isOther = kind !== undefined && own !== words && words !== '';
      const isOtherwise = shape !== layout && shapeOf(rows[at + 1] ?? row) === shape;
      if (title > 0 && (isOther || (isOtherwise && own !== words))) {
        starts.push(title);
        layout = shape;
      }
      if (kind !== undefined) words = own;
      if (isFirst) layout = shape;
    }
    title = -1;
  });
  return starts;
}

/** The words of a row, where all of them are headings of a table of a plan, without a doubt. */
function plainHeadings(row: readonly Cell[], options: ColumnOptions): string | undefined {
  const headings = textsOf(row).filter(Boolean);
  if (headings.length < 2) return undefined;
  const { kind, columns } = readColumns(headings, options);
  const isPlain = columns.every(({ field, doubts }) => field !== undefined && doubts.length === 0);
  return kind !== undefined && isPlain ? textsOf(row).join('\n').toLowerCase() : undefined;
}

/** More of the cells than this have to be headings to the letter. */
const MOSTLY = 0.5;

/**
 * The words of a row right below others that heads another table: most of its cells are headings, and most of these are none that
 * the table above has. What repeats the headings above is none.
 */
function otherHeadings(row: readonly Cell[], above: string, options: ColumnOptions): string | undefined {
  const texts = textsOf(row).filter(Boolean);
  if (!mostlyHead(texts) || new Set(texts).size < texts.length) return undefined;
  const known = new Set(above.split('\n'));
  if (texts.every((text) => known.has(text.toLowerCase()))) return undefined;
  const { kind, columns } = readColumns(texts, options);
  const plain = columns.filter(({ field, doubts }) => field !== undefined && doubts.length === 0).length;
  return kind !== undefined && plain > texts.length * MOSTLY
    ? textsOf(row).join('\n').toLowerCase()
    : undefined;
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

/** The words of cells, those that are merged once. */
const textsOf = (row: readonly Cell[]): string[] =>
  row.filter(({ text, merged }, index) => !(merged && text === row[index - 1]?.text)).map(({ text }) => text);

function withoutRepeats(rows: Rows): Rows {
  const [first] = rows;
  if (!first?.some(({ merged }) => merged)) return rows;
  const kept = first.map((_, column) =>
    column === 0
      ? true
      : rows.some((row) => row[column]!.merged !== true || row[column]!.text !== row[column - 1]!.text),
  );
  return kept.includes(false) ? rows.map((row) => row.filter((_, column) => kept[column])) : rows;
}
