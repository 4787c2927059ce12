// What the page shows of a report of the readers: each table with its columns and so many of its rows as a person looks at, since a report
// of a long file is as long as the file.

/** The first rows of each table are shown, and others only where something is to be looked at. */
const FIRST_ROWS = 20;
const MOST_ROWS = 100;
const EXAMPLES = 3;
const EXAMPLE_LENGTH = 50;

const HEADS = ['title', 'column-heading', 'row-heading', 'repeated-heading', 'note'];

const keyOf = ({ sheet, number }) => `${number} ${sheet ?? ''}`;
const labelOf = ({ sheet, number }) => sheet ?? `table ${number}`;

/**
 * The tables of a report, and its problems with the cell that each is of. A sheet with several tables below each other is one table here,
 * with several sets of columns.
 */
export function tableSummaries(report, problems) {
  const tables = new Map();
  for (const reading of report?.tables ?? []) {
    const key = keyOf(reading.place);
    if (!tables.has(key)) tables.set(key, { label: labelOf(reading.place), readings: [], rows: new Map() });
    tables.get(key).readings.push(reading);
  }
  for (const cell of report?.cells ?? []) {
    const { rows } = tables.get(keyOf(cell.table));
    if (!rows.has(cell.row)) rows.set(cell.row, []);
    rows.get(cell.row).push(cell);
  }
  const summaries = [...tables.values()].map((table, at) => summaryOf(table, at + 1));
  return {
    tables: summaries,
    problems: problems.map((problem) => ({ ...problem, cell: cellOf(problem, summaries) })),
  };
}

function summaryOf({ label, readings, rows }, number) {
  const cells = [...rows.values()].flat();
  const count = (sure) => cells.filter((cell) => cell.sure === sure).length;
  const shown = [...rows].filter(
    ([, row], at) => at < FIRST_ROWS || row.some(({ sure }) => sure !== 'exact'),
  );
  return {
    label,
    number,
    rowCount: rows.size,
    found: readings.length,
    exact: count('exact'),
    doubtful: count('doubtful'),
    unread: count('unread'),
    sets: readings.map((reading) => setOf(reading, cells)),
    rows: shown.slice(0, MOST_ROWS).map(([row, all]) => ({ row, cells: all.map(shownCell) })),
  };
}

const shownCell = ({ column, printed, as, sure, doubts }) => ({
  column,
  printed,
  as,
  sure,
  notes: doubts.map(({ words, note }) => (words === printed ? note : `“${words}”: ${note}`)),
});

/** The columns of a table; where its headings say nothing, the first row with several texts is taken to be them. */
function setOf({ kind, columns, isSaid = false }, cells) {
  const known = columns.length > 0 || kind !== undefined ? columns : unknownColumns(cells);
  const times = (heading) => known.filter((column) => column.heading === heading).length;
  return {
    kind,
    isSaid,
    key: headingsOf(known),
    columns: known.map(({ column, heading, field, doubts, row }) => ({
      column,
      heading,
      field,
      // by what the reader is told which column is meant: its heading, where it has one of its own
      key: heading.trim() === '' || times(heading) > 1 ? String(column) : heading,
      notes: doubts.map(({ note }) => note),
      examples: examplesOf(column, field, row === undefined ? cells : belowUnknown(row, cells)),
    })),
  };
}

/** By what the reader is told which table is meant: its headings. */
const headingsOf = (columns) => columns.map(({ heading }) => heading).join(' | ');

function unknownColumns(cells) {
  const unread = cells.filter(({ sure }) => sure === 'unread');
  const first = unread.find(({ row }) => unread.filter((cell) => cell.row === row).length > 1)?.row;
  return unread
    .filter(({ row }) => row === first)
    .map(({ column, printed }) => ({ column, heading: printed, doubts: [], row: first }));
}

/** What stands below headings that nobody knows, and is in no other table of the sheet. */
const belowUnknown = (heading, cells) => cells.filter(({ row, sure }) => row > heading && sure === 'unread');

function examplesOf(column, field, cells) {
  const examples = [];
  for (const cell of cells) {
    if (examples.length === EXAMPLES) break;
    const isOfColumn = cell.column === column && !HEADS.includes(cell.as);
    const text = shortened(cell.printed);
    if (isOfColumn && (field === undefined || cell.as === field) && !examples.includes(text))
      examples.push(text);
  }
  return examples;
}

const shortened = (text) =>
  text.length > EXAMPLE_LENGTH ? `${text.slice(0, EXAMPLE_LENGTH - 1).trimEnd()}…` : text;

/** The identifier of the cell that a problem is of, where that is shown. */
function cellOf({ table, row, column }, summaries) {
  if (row === undefined || column === undefined) return undefined;
  const found = summaries.find(
    ({ label, rows }) =>
      (table === undefined || label === table) &&
      rows.some((shown) => shown.row === row && shown.cells.some((cell) => cell.column === column)),
  );
  return found && cellId(found.number, row, column);
}

/** The identifier that a cell has in the page. */
export const cellId = (table, row, column) => `cell-${table}-${row}-${column}`;
