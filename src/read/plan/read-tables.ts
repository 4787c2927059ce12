import type { StrategyInput } from '../../document/strategy.js';
import { atOnce } from '../read-progress.js';
import type { Table } from '../table/table.js';
import type { CellLedger } from './cell-ledger.js';
import type { CellReading } from './cell-reading.js';
import { withAssumedKey } from './headings/assumed-key.js';
import { findHeader } from './headings/header.js';
import { withMilestoneTables } from './headings/milestone-tables.js';
import { PlanDraft } from './plan-draft.js';
import type { KnownParts } from './plan-lists.js';
import { SeriesBook } from './figures/series-book.js';
import { inTableOrder, readingOrder } from './table-order.js';
import { withListedLines } from './headings/listed-lines.js';
import { tableSections } from './headings/table-sections.js';
import { titledHeader } from './headings/titled-header.js';
import { readTable } from './read-table.js';
import type { TableReading } from './table-reading.js';
import type { TablesOptions } from './tables-options.js';

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
  const sections = tables
    .flatMap((one) => withListedLines(one, options))
    .flatMap((one) => tableSections(one, options));
  const found = sections.map(
    (table) => findHeader(table, options) ?? titledHeader(table, options) ?? withAssumedKey(table, options),
  );
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
