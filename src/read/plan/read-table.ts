import { kindSaid } from '../columns/kind-mapping.js';
import type { Cell, Table } from '../table/table.js';
import { withCodedKey } from './headings/coded-key.js';
import { isColumnDictionary } from './headings/column-dictionary.js';
import { addFramework } from './rows/framework-rows.js';
import { frameworkTable, type FrameworkTable } from './headings/framework-table.js';
import { withoutOtherKinds } from './headings/figure-kind.js';
import { type Header, repeatsHeader } from './headings/header.js';
import { headsAnother } from './headings/heading-look.js';
import { toldOfHeading } from './headings/led-by.js';
import type { PlanDraft } from './plan-draft.js';
import { withShownPolarity } from './headings/shown-polarity.js';
import { rowKind } from './headings/row-kind.js';
import { looksLikeRow } from './headings/row-look.js';
import { aboveHeadings, hasSeveral, inDoubt, otherHeadings } from './headings/rows-above.js';
import type { SeriesBook } from './figures/series-book.js';
import { withoutDegrees } from './headings/degree-columns.js';
import { isTotal, TOTAL_ROW, totalOfOthers } from './headings/total-row.js';
import { withTwinDoubts } from './headings/twin-columns.js';
import { withUnheadedRef } from './headings/unheaded-ref.js';
import { contextOf, headed, keyOf, titlesOf, wordsAbove } from './table-context.js';
import { leftOut, unreadTable, withoutKey } from './said-tables.js';
import { EXACT, type RowContext, TableRow } from './table-row.js';
import { tellAll, tellHeadings, tellTitles, tellUnread } from './tell-cells.js';
import { addRow } from './rows/row-readers.js';
import type { TableReading } from './table-reading.js';
import type { TablesOptions } from './tables-options.js';

/** What is known before a table is read. */
interface State {
  readonly options: TablesOptions;
  readonly series: SeriesBook;
  readonly header: Header | undefined;
}

// So many rows are read in one step: some milliseconds.
const STEP = 2_048;

/** Reads the rows of a table, in steps: it yields how many of them are read. */
export function* readTable(
  draft: PlanDraft,
  table: Table,
  { options, series, header: found }: State,
): Generator<number, TableReading> {
  const header = found && withCodedKey(found, table.rows);
  draft.notes.push(...table.notes.map(({ text }) => ({ text })));
  if (header && kindSaid(wordsOf(header), options.kinds) === 'ignore') return leftOut(draft, table);
  if (header && options.kind === undefined && !header.isSaid && isColumnDictionary(table.rows, header))
    return unreadTable(draft, table, DICTIONARY);
  if (!header) {
    const said = withoutKey(draft, table, options);
    if (said) return said;
    const above = titlesOf(table);
    const shape = options.kind === undefined ? frameworkTable(table, above) : undefined;
    if (shape) return framed(draft, table, shape, above);
    tellTitles(draft, table, 'unread');
    for (const row of table.rows) tellAll(draft, table, row, undefined, { sure: 'unread' });
    return { place: table.place, columns: [] };
  }
  tellTitles(draft, table, 'exact');
  const body = table.rows.slice(header.to);
  const told = withoutDegrees(withoutOtherKinds(withUnheadedRef(header, table.rows), body), body);
  const shown = header.kind === 'indicators' ? withShownPolarity(told, body) : told;
  const known = withTwinDoubts(shown, table.rows[header.to - 1] ?? []);
  const columns = known.map((column, index) => ({
    ...column,
    column: table.rows[0]![index]!.column,
  }));
  const { rows } = table;
  const own = contextOf(table, header, columns, options);
  const key = keyOf(header);
  readAbove(draft, table, { header, key, series, context: inDoubt(own, ABOVE) });
  rows.slice(header.from, header.to).forEach((row) => tellHeadings(draft, table, row, columns, header));
  let context = headed(draft, { ...own }, wordsAbove(table, header));
  let isOther = false;
  for (let index = header.to; index < rows.length; index += 1) {
    if (index % STEP === 0) yield index;
    const cells = rows[index]!;
    const kind = rowKind(cells, key);
    if (kind === 'blank') continue;
    if (repeatsHeader(cells, header)) {
      tellAll(draft, table, cells, 'repeated-heading', EXACT);
      if (isOther) context = { ...context, columns };
      isOther = false;
    } else if (header.kind !== 'observations' && kind !== 'note' && headsAnother(cells)) {
      tellUnread(draft, table, cells, otherHeadings);
      if (!isOther) context = inDoubt(context, BELOW_OTHERS);
      isOther = true;
    } else if (kind === 'note') addNote(draft, table, cells);
    else if (kind === 'heading') {
      const { text: words } = cells.find(({ text }) => text !== '')!;
      tellAll(draft, table, cells, 'row-heading', toldOfHeading(words));
      context = headed(draft, context, [words]);
    } else if (index > header.to && TOTALLED.includes(header.kind) && isTotal(cells, key))
      addTotal(draft, table, header, new TableRow(inDoubt(context, TOTAL_ROW), cells, draft.ledger), series);
    else addRow(draft, header.kind, new TableRow(context, cells, draft.ledger), series);
  }
  return { place: table.place, kind: header.kind, ...(header.isSaid && { isSaid: true }), columns };
}

const wordsOf = ({ columns }: Header): string[] => columns.map(({ heading }) => heading);

const ABOVE =
  'it stands above the headings, and is taken for a row of the table since it looks like those below';
const BELOW_OTHERS =
  'a row that looks like headings of another table stands above it: it is read as one of the table before';

interface Above {
  readonly header: Header;
  readonly key: number;
  readonly series: SeriesBook;
  readonly context: RowContext;
}

/** The headings of a first page may not be known, where a later page repeats others: rows above those are rows as well, in doubt. */
function readAbove(draft: PlanDraft, table: Table, { header, key, series, context }: Above): void {
  let now = context;
  for (const cells of table.rows.slice(0, header.from)) {
    if (looksLikeRow(cells, key, context.columns, context.options))
      addRow(draft, header.kind, new TableRow(now, cells, draft.ledger), series);
    else if (hasSeveral(cells)) tellUnread(draft, table, cells, aboveHeadings);
    else {
      tellAll(draft, table, cells, 'note', EXACT);
      const words = cells.find(({ text }) => text !== '')?.text;
      if (words !== undefined) now = headed(draft, now, [words]);
    }
  }
}

/** Amounts and figures have a row that adds them up. */
const TOTALLED: readonly Header['kind'][] = ['funds', 'indicators'];

/** The sum of funds is no fund, or all money would count twice; that of figures may be one of them. */
function addTotal(draft: PlanDraft, table: Table, { kind }: Header, row: TableRow, series: SeriesBook): void {
  if (kind !== 'funds') {
    addRow(draft, kind, row, series);
    return;
  }
  const filled = row.cells.map(({ cell }) => cell).filter(({ text }) => text !== '');
  // its name and its figures: other words may be those of a person
  const figures = filled.filter((cell) => !cell.merged && (isTotal([cell], 0) || /\d/.test(cell.text)));
  draft.notes.push({ text: figures.map(({ text }) => text).join(': ') });
  tellUnread(draft, table, filled, totalOfOthers);
}

/** What describes the columns of another file is no part of a plan: each cell says so. */
const DICTIONARY =
  'the rows describe the columns of another file, or files of figures: say with a mapping if they are a plan';

function framed(
  draft: PlanDraft,
  table: Table,
  shape: FrameworkTable,
  above: readonly string[],
): TableReading {
  tellTitles(draft, table, 'exact');
  const title =
    above.at(-1) ??
    table.rows
      .slice(0, shape.from)
      .flat()
      .find(({ text }) => text !== '')?.text;
  addFramework(draft, table, shape, title ?? 'Framework');
  return { place: table.place, kind: 'framework', columns: [] };
}

/** A note among the rows is a note of the document, as those below the table are. */
function addNote(draft: PlanDraft, table: Table, cells: readonly Cell[]): void {
  const { text } = cells.find((cell) => cell.text !== '')!;
  draft.notes.push({ text });
  tellAll(draft, table, cells, 'note', EXACT);
}
