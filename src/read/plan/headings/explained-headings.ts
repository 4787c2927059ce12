import { type ColumnOptions, readColumns } from '../../columns/read-columns.js';
import type { Cell } from '../../table/table.js';

type Row = readonly Cell[];

/** So many rows around a row are looked at. */
const LOOKED_AT = 12;
/** A heading of more words is a sentence. */
const LONGEST_HEADING = 12;

/**
 * Whether a row that reads like headings stands in a table that explains headings: "Action | Lead | Who answers for it" among rows of
 * the same make. What shows it: most rows below it would be headings as well, and other ones; or it stands right below headings of
 * the table's own that are none of a plan, and has a sentence in it, or others like it or several such rows around.
 */
export function isExplained(rows: readonly Row[], from: number, to: number, options: ColumnOptions): boolean {
  // where somebody says what the table is, every row could be read so
  if (options.kind !== undefined) return false;
  const heading = rows[from]!;
  const isAlike = (row: Row): boolean => readsAsOther(row, heading, options);
  const below = rows.slice(to, to + LOOKED_AT).filter(hasSeveral);
  const alike = below.filter(isAlike).length;
  if (alike >= 2 && alike * 2 >= below.length) return true;
  const above = rightAbove(rows, from);
  const own = above.filter((row) => isFull(row) && readColumns(textsOf(row), options).kind === undefined);
  if (own.length === 0) return false;
  return own.length > 1 || alike > 0 || above.some(isAlike) || heading.some(({ text }) => isSentence(text));
}

/** The rows above, up to one that is blank or a title. */
function rightAbove(rows: readonly Row[], from: number): readonly Row[] {
  let first = from;
  while (first > 0 && hasSeveral(rows[first - 1]!)) first -= 1;
  return rows.slice(first, from);
}

/** Whether a row would be read as headings too, and does not only repeat those of the row. */
function readsAsOther(row: Row, heading: Row, options: ColumnOptions): boolean {
  const own = textsOf(row);
  const same = heading.filter(({ text }, at) => text !== '' && text === row[at]!.text).length;
  return (
    same < new Set(textsOf(heading)).size - 1 + Number(own.length < 3) &&
    readColumns(own, options).kind !== undefined
  );
}

const textsOf = (row: Row): string[] => row.map(({ text }) => text);

const hasSeveral = (row: Row): boolean => new Set(textsOf(row).filter(Boolean)).size > 1;

/** Headings of its own: every cell is filled, says something else, and has letters. */
const isFull = (row: Row): boolean =>
  row.length > 1 &&
  new Set(textsOf(row)).size === row.length &&
  row.every(({ text, merged }) => !merged && /\p{L}{3}/u.test(text) && !isSentence(text));

const isSentence = (text: string): boolean =>
  text.split(/\s+/).length > LONGEST_HEADING || (/[.]$/.test(text) && text.split(/\s+/).length > 3);
