import type { ColumnOptions } from '../../columns/read-columns.js';
import type { Cell, Line, Table } from '../../table/table.js';
import { isNote } from '../cells/mark-notes.js';
import { headsList } from './list-heading.js';

/** Fewer lines below a heading are titles of what stands below them. */
const FEWEST = 2;

/** A table of one column among lines: where its title begins, its heading stands, and its last line ends. */
interface ListedLines {
  readonly from: number;
  readonly heading: number;
  readonly to: number;
}

/**
 * A table with the lists that stand above and below it on one sheet, each as a table of one column: "Indicator" and, in the rows right
 * below it, the names of some. A file that does not know which word heads a list has them among the lines around its tables.
 *
 * Two lines make a list at least. The line right above the table is its title, also where it may be the last of a list.
 *
 * @example
 * const { tables } = csvTables('Indicator\nGet on well\nBelong\n\nAction,Lead\nHold a forum,Libraries');
 * withListedLines(tables[0], {}).map(({ rows }) => rows.length); // => [3, 2]
 */
export function withListedLines(table: Table, options: ColumnOptions): readonly Table[] {
  if (options.kind !== undefined) return [table];
  const titles = table.caption ? [...table.headings, table.caption] : table.headings;
  const above = listsIn(titles, options, table.rows[0]?.[0]?.row);
  const below = listsIn(table.notes, options);
  if (above.length === 0 && below.length === 0) return [table];
  const own = titles.slice(above.at(-1)?.to ?? 0);
  const caption = own.at(-1);
  return [
    ...above.map((list, at) => listOf(table, titles, list, above[at - 1]?.to ?? 0)),
    {
      place: table.place,
      ...(caption && { caption }),
      headings: own.slice(0, -1),
      rows: table.rows,
      notes: table.notes.slice(0, below[0]?.from),
    },
    ...below.map((list, at) => {
      const next = below[at + 1]?.from;
      return { ...listOf(table, table.notes, list, list.from), notes: table.notes.slice(list.to, next) };
    }),
  ];
}

/** @param next - the row of the table below the lines; default: there is none */
function listsIn(lines: readonly Line[], options: ColumnOptions, next?: number): ListedLines[] {
  const lists: ListedLines[] = [];
  let free = 0;
  for (let heading = 0; heading < lines.length; heading += 1) {
    const { column, text } = lines[heading]!;
    if (column === undefined || !headsList(text, options)) continue;
    let to = heading + 1;
    while (to < lines.length && follows(lines[to - 1]!, lines[to]!)) to += 1;
    if (to === lines.length && lines[to - 1]!.row + 1 === next) to -= 1;
    if (to - heading <= FEWEST) continue;
    const hasTitle = heading > free && follows(lines[heading - 1]!, lines[heading]!);
    lists.push({ from: hasTitle ? heading - 1 : heading, heading, to });
    free = to;
    heading = to - 1;
  }
  return lists;
}

const follows = (one: Line, other: Line): boolean =>
  other.row === one.row + 1 && other.column === one.column && !isNote(other.text);

function listOf(
  { place }: Table,
  lines: readonly Line[],
  { from, heading, to }: ListedLines,
  first: number,
): Table {
  const caption = from < heading ? lines[from] : undefined;
  return {
    place,
    ...(caption && { caption }),
    headings: lines.slice(first, from),
    rows: lines.slice(heading, to).map((line) => [cellOf(line)]),
    notes: [],
  };
}

const cellOf = ({ text, row, column }: Line): Cell => ({ text, row, column: column! });
