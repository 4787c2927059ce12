import type { StrategyInput } from '../../document/strategy.js';
import type { Column } from '../columns/column.js';
import type { TableKind } from '../columns/column-words.js';
import type { ColumnOptions } from '../columns/read-columns.js';
import { atOnce } from '../read-progress.js';
import type { Cell, Table, TablePlace } from '../table/table.js';
import { addAction } from './action-rows.js';
import type { CellLedger, Told } from './cell-ledger.js';
import type { CellReading, CellRole } from './cell-reading.js';
import { withAssumedKey } from './assumed-key.js';
import { isColumnDictionary } from './column-dictionary.js';
import { addFramework } from './framework-rows.js';
import { frameworkTable, type FrameworkTable } from './framework-table.js';
import { withoutOtherKinds } from './figure-kind.js';
import { addFund } from './fund-rows.js';
import { findHeader, type Header, repeatsHeader } from './header.js';
import { addIndicator } from './indicator-rows.js';
import { addMilestoneRow } from './milestone-rows.js';
import { withMilestoneTables } from './milestone-tables.js';
import { addObjectives } from './objective-rows.js';
import { addObservationRow } from './observation-rows.js';
import { PlanDraft } from './plan-draft.js';
import type { KnownParts } from './plan-lists.js';
import { rowKind } from './row-kind.js';
import { SeriesBook } from './series-book.js';
import { inTableOrder, readingOrder } from './table-order.js';
import { tableSections } from './table-sections.js';
import { withUnheadedRef } from './unheaded-ref.js';
import { contextOf, headed, keyOf, titlesOf, wordsAbove } from './table-context.js';
import { EXACT, TableRow } from './table-row.js';

/** What a table was taken for. */
export interface TableReading {
  readonly place: TablePlace;
  /** Default: it is no table of a plan, as far as its headings say. */
  readonly kind?: TableKind;
  /** What each column was taken for; empty where the headings were not understood. */
  readonly columns: readonly Column[];
}

/** What became of every table and of every cell. */
export interface ReadingReport {
  readonly tables: readonly TableReading[];
  readonly cells: readonly CellReading[];
}

/** What tables were read into. */
export interface PlanReading {
  /** The document, to be validated before it is used. */
  readonly strategy: StrategyInput;
  readonly report: ReadingReport;
}

export interface TablesOptions extends ColumnOptions {
  /** The head of the document, and parts that are known already: bodies above all. */
  readonly strategy?: Partial<Omit<StrategyInput, 'format'>>;
}

/**
 * Reads tables of a plan into one document: indicators with their figures, actions, and long tables of figures.
 *
 * Nothing is guessed in silence and nothing is dropped: the report names every cell that is filled, with what it was read as,
 * where that stands in the document, and how sure it is. What has no field of its own is kept as a note.
 *
 * @example
 * const [table] = csvTables('Ref,Indicator,Target March 2009\nNI 1,Get on well,77.20%').tables;
 * const { strategy, report } = readTables([table]);
 * strategy.indicators[0].code; // => 'NI 1'
 * strategy.indicators[0].measures[0].targets[0].value; // => { kind: 'number', value: 77.2, decimals: 2 }
 * report.cells.filter(({ sure }) => sure !== 'exact'); // => []
 */
export function readTables(tables: readonly Table[], options: TablesOptions = {}): PlanReading {
  return atOnce(readTablesSteps(tables, options));
}

/**
 * The same in steps: it yields how many of the rows are read, from 0 to 1.
 *
 * @example
 * readTablesSteps([]).next().value.report.tables; // => []
 */
export function* readTablesSteps(
  tables: readonly Table[],
  options: TablesOptions = {},
): Generator<number, PlanReading> {
  const { strategy: given = {} } = options;
  const draft = new PlanDraft(given as KnownParts, given.documents ?? []);
  const series = new SeriesBook(draft);
  const all = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  const readings: TableReading[] = [];
  let done = 0;
  const sections = tables.flatMap((one) => tableSections(one, options));
  const found = sections.map((table) => findHeader(table, options) ?? withAssumedKey(table, options));
  const headers = withMilestoneTables(sections, found, given.actions ?? [], options);
  const order = readingOrder(headers.map((header) => header?.kind));
  for (const at of order) {
    const table = sections[at]!;
    const steps = readTable(draft, table, { options, series, header: headers[at] });
    for (;;) {
      const step = steps.next();
      if (step.done) {
        readings[at] = step.value;
        break;
      }
      yield (done + step.value) / all;
    }
    done += table.rows.length;
  }
  draft.notes.unshift(...(given.notes ?? []));
  const lists = Object.entries<readonly unknown[]>({ ...draft.lists }).filter(([, list]) => list.length > 0);
  const strategy = {
    id: 'plan',
    title: 'Plan',
    ...given,
    format: 2,
    ...Object.fromEntries(lists),
    ...(draft.notes.length > 0 && { notes: draft.notes }),
  } as StrategyInput;
  return { strategy, report: reportOf(readings, draft.ledger, { sections, order }) };
}

interface State {
  readonly options: TablesOptions;
  readonly series: SeriesBook;
  readonly header: Header | undefined;
}

// So many rows are read in one step: some milliseconds.
const STEP = 2_048;

function* readTable(
  draft: PlanDraft,
  table: Table,
  { options, series, header }: State,
): Generator<number, TableReading> {
  draft.notes.push(...table.notes.map(({ text }) => ({ text })));
  if (header && options.kind === undefined && isColumnDictionary(table.rows, header))
    return dictionary(draft, table);
  if (!header) {
    const above = titlesOf(table);
    const shape = options.kind === undefined ? frameworkTable(table, above) : undefined;
    if (shape) return framed(draft, table, shape, above);
    for (const row of table.rows) tellAll(draft, table, row, undefined, { sure: 'unread' });
    return { place: table.place, columns: [] };
  }
  const known = withoutOtherKinds(withUnheadedRef(header, table.rows), table.rows.slice(header.to));
  const columns = known.map((column, index) => ({
    ...column,
    column: table.rows[0]![index]!.column,
  }));
  const { rows } = table;
  rows.slice(0, header.from).forEach((row) => tellAll(draft, table, row, 'note', EXACT));
  rows.slice(header.from, header.to).forEach((row) => tellHeadings(draft, table, row, columns));
  let context = headed(draft, { ...contextOf(table, header, columns, options) }, wordsAbove(table, header));
  const key = keyOf(header);
  for (let index = header.to; index < rows.length; index += 1) {
    if (index % STEP === 0) yield index;
    const cells = rows[index]!;
    const kind = rowKind(cells, key);
    if (kind === 'blank') continue;
    if (repeatsHeader(cells, header)) tellAll(draft, table, cells, 'repeated-heading', EXACT);
    else if (kind === 'note') addNote(draft, table, cells);
    else if (kind === 'heading') {
      tellAll(draft, table, cells, 'row-heading', EXACT);
      context = headed(draft, context, [cells.find(({ text }) => text !== '')!.text]);
    } else addRow(draft, header.kind, new TableRow(context, cells, draft.ledger), series);
  }
  return { place: table.place, kind: header.kind, columns };
}

/** What describes the columns of another file is no part of a plan: each cell says so. */
function dictionary(draft: PlanDraft, table: Table): TableReading {
  const note =
    'the rows describe the columns of another file, or files of figures: say with a mapping if they are a plan';
  for (const row of table.rows) {
    for (const cell of row) {
      if (cell.text === '') continue;
      draft.ledger.note(table.place, cell, undefined, {
        sure: 'unread',
        doubts: [{ code: 'part-unread', words: cell.text, note }],
      });
    }
  }
  return { place: table.place, columns: [] };
}

function framed(
  draft: PlanDraft,
  table: Table,
  shape: FrameworkTable,
  above: readonly string[],
): TableReading {
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

function addRow(draft: PlanDraft, kind: Header['kind'], row: TableRow, series: SeriesBook): void {
  if (kind === 'observations') addObservationRow(draft, row, series);
  else READERS[kind](draft, row);
}

type RowReader = (draft: PlanDraft, row: TableRow) => void;

const READERS: Readonly<Record<Exclude<TableKind, 'observations' | 'framework'>, RowReader>> = {
  indicators: addIndicator,
  actions: addAction,
  milestones: addMilestoneRow,
  objectives: addObjectives,
  funds: addFund,
};

/** The cells are listed when somebody asks for them. */
function reportOf(
  tables: readonly TableReading[],
  ledger: CellLedger,
  { sections, order }: { readonly sections: readonly Table[]; readonly order: readonly number[] },
): ReadingReport {
  let cells: readonly CellReading[] | undefined;
  return {
    tables,
    get cells() {
      return (cells ??= inTableOrder(ledger.readings, sections, order));
    },
  };
}

function tellAll(
  draft: PlanDraft,
  { place }: Table,
  row: readonly Cell[],
  as: CellRole | undefined,
  told: Told,
): void {
  for (const cell of row) if (cell.text !== '') draft.ledger.note(place, cell, as, told);
}

function tellHeadings(
  draft: PlanDraft,
  table: Table,
  row: readonly Cell[],
  columns: readonly Column[],
): void {
  row.forEach((cell, index) => {
    const { field, doubts } = columns[index]!;
    const sure = field === undefined ? 'unread' : doubts.length > 0 ? 'doubtful' : 'exact';
    tellAll(draft, table, [cell], 'column-heading', { sure, doubts });
  });
}
