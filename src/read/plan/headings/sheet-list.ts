import type { ColumnOptions } from '../../columns/read-columns.js';
import type { Cell } from '../../table/table.js';
import { isNote } from '../cells/mark-notes.js';
import { headsList } from './list-heading.js';
import { plainHeadings } from './plain-headings.js';

type Rows = readonly (readonly Cell[])[];
type Texts = readonly Pick<Cell, 'text'>[];

/**
 * Whether no cell of a row has a text.
 *
 * @example
 * isBlank([{ text: '' }, { text: '' }]); // => true
 */
export const isBlank = (row: Texts): boolean => row.every(({ text }) => text === '');

/**
 * Whether a row has a text in its first cell and nowhere else.
 *
 * @example
 * isAlone([{ text: 'Get on well' }, { text: '' }]); // => true
 */
export function isAlone(row: Texts): boolean {
  const [first] = row;
  if (first === undefined || first.text === '') return false;
  for (let at = 1; at < row.length; at += 1) if (row[at]!.text !== '') return false;
  return true;
}

/**
 * The position of the next row with a text; after the last where none has.
 *
 * @example
 * nextFilled([[{ text: '' }], [{ text: 'Action' }]], 0); // => 1
 */
export const nextFilled = (rows: readonly Texts[], from: number): number => {
  let at = from;
  while (at < rows.length && isBlank(rows[at]!)) at += 1;
  return at;
};

/** Fewer rows below a heading are no list. */
const FEWEST = 2;

/** Rows with one text each, below words that head a list. */
export interface SheetList {
  /** The position after the last of them. */
  readonly to: number;
  /** The words that head it, in small letters. Default: it is no list, since rows of another table go on below. */
  readonly words?: string;
}

/**
 * A list of one column among tables that have more: a heading alone in its row, and rows with one text right below it, up to the end or to
 * the headings of another table.
 *
 * @returns undefined where no such heading stands in the row
 *
 * @example
 * const rows = ['Indicator', 'Get on well', 'Belong'].map((text) => [{ text }, { text: '' }]);
 * listAt(rows, 0, {}); // => { to: 3, words: 'indicator' }
 */
export function listAt(rows: Rows, at: number, options: ColumnOptions): SheetList | undefined {
  const { text } = rows[at]![0]!;
  if (options.kind !== undefined || rows[at]!.length === 1 || !headsList(text, options)) return undefined;
  let to = at + 1;
  while (to < rows.length && isAlone(rows[to]!) && !isNote(rows[to]![0]!.text)) to += 1;
  const next = nextFilled(rows, to);
  if (next < rows.length && plainHeadings(rows[next]!, options) === undefined) return { to };
  // the last of them is the title of what stands right below
  if (next < rows.length && next === to) to -= 1;
  return to - at > FEWEST ? { to, words: text.toLowerCase() } : { to: Math.max(to, at + 1) };
}
