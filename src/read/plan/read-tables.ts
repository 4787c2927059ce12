import type { StrategyInput } from '../../document/strategy.js';
import type { Column } from '../columns/column.js';
import type { TableKind } from '../columns/column-words.js';
import type { ColumnOptions } from '../columns/read-columns.js';
import { atOnce } from '../read-progress.js';
import { readPeriod } from '../text/period-text.js';
import type { Cell, Table, TablePlace } from '../table/table.js';
import { addAction } from './action-rows.js';
import type { CellLedger, Told } from './cell-ledger.js';
import type { CellReading, CellRole } from './cell-reading.js';
import { breakdownColumns } from './breakdown-columns.js';
import { findHeader, type Header, repeatsHeader } from './header.js';
import { headingParts } from './heading-parts.js';
import { addIndicator } from './indicator-rows.js';
import { addObservationRow, type SeriesByName } from './observation-rows.js';
import { type KnownParts, PlanDraft } from './plan-draft.js';
import { rowKind } from './row-kind.js';
import { columnsByField, EXACT, type RowContext, TableRow } from './table-row.js';

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
  const draft = new PlanDraft(given as KnownParts);
  const series: SeriesByName = new Map();
  const all = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  const readings: TableReading[] = [];
  let done = 0;
  for (const table of tables) {
    const steps = readTable(draft, table, { options, series });
    for (;;) {
      const step = steps.next();
      if (step.done) {
        readings.push(step.value);
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
  return { strategy, report: reportOf(readings, draft.ledger) };
}

interface State {
  readonly options: TablesOptions;
  readonly series: SeriesByName;
}

// So many rows are read in one step: some milliseconds.
const STEP = 2_048;

function* readTable(
  draft: PlanDraft,
  table: Table,
  { options, series }: State,
): Generator<number, TableReading> {
  draft.notes.push(...table.notes.map(({ text }) => ({ text })));
  const header = findHeader(table, options);
  if (!header) {
    for (const row of table.rows) tellAll(draft, table, row, undefined, { sure: 'unread' });
    return { place: table.place, columns: [] };
  }
  const columns = header.columns.map((column, index) => ({
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
    else if (kind === 'heading') {
      tellAll(draft, table, cells, 'row-heading', EXACT);
      context = headed(draft, context, [cells.find(({ text }) => text !== '')!.text]);
    } else addRow(draft, header.kind, new TableRow(context, cells, draft.ledger), series);
  }
  return { place: table.place, kind: header.kind, columns };
}

function addRow(draft: PlanDraft, kind: TableKind, row: TableRow, series: SeriesByName): void {
  if (kind === 'observations') addObservationRow(draft, row, series);
  else if (kind === 'indicators') addIndicator(draft, row);
  else addAction(draft, row);
}

function contextOf(
  table: Table,
  header: Header,
  columns: readonly Column[],
  options: TablesOptions,
): RowContext {
  const title = table.caption?.text ?? table.headings.at(-1)?.text;
  return {
    table: table.place,
    columns,
    byField: columnsByField(columns),
    ...(title !== undefined && { title }),
    ...(header.kind === 'observations' && {
      breakdowns: breakdownColumns(table.rows.slice(header.to), columns),
    }),
    options,
  };
}

/** Headings, the caption, and rows with one text above the column headings: the outermost first. */
function wordsAbove({ headings, caption, rows }: Table, { from }: Header): string[] {
  const titles = rows.slice(0, from).flatMap((row) => {
    const texts = new Set(row.map(({ text }) => text).filter(Boolean));
    return texts.size === 1 ? [...texts] : [];
  });
  return [...headings.map(({ text }) => text), ...(caption ? [caption.text] : []), ...titles];
}

/** Which column names what a row is about. */
function keyOf({ kind, columns }: Header): number {
  const field = kind === 'actions' ? 'action' : kind === 'indicators' ? 'indicator' : 'value';
  return columns.findIndex((column) => column.field === field);
}

/** Headings above rows name their objective, or the time by which they are to be done. */
function headed(draft: PlanDraft, context: RowContext, headings: readonly string[]): RowContext {
  let now = context;
  for (const words of headings) {
    const period = readPeriod(words, context.options);
    if (period.sure !== 'unread' && period.value.kind !== 'undated') now = { ...now, deadline: period.value };
    else {
      const { ref, title } = headingParts(words);
      if (ref !== undefined) now = { ...now, objective: draft.objective(title, ref) };
    }
  }
  return now;
}

/** The cells are listed when somebody asks for them. */
const reportOf = (tables: readonly TableReading[], ledger: CellLedger): ReadingReport => ({
  tables,
  get cells() {
    return ledger.readings;
  },
});

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
