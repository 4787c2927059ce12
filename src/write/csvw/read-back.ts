import type { IndicatorInput } from '../../document/indicator.js';
import type { MeasureInput } from '../../document/measure.js';
import type { ObservationInput } from '../../document/observation.js';
import type { StrategyInput } from '../../document/strategy.js';
import type { TargetInput } from '../../document/target.js';
import type { CellReading } from '../../read/plan/cell-reading.js';
import { type PlanReading, readTables } from '../../read/plan/read-tables.js';
import { csvTables } from '../../read/table/csv-tables.js';
import { type SourcedTable, tableCsv } from './csv-table.js';
import type { LossPath } from '../loss-marks.js';
import { sampleRows } from './sample-rows.js';

/** What came back of a measure that was written and read. */
export interface MeasureBack {
  readonly indicator: IndicatorInput;
  readonly measure: MeasureInput;
  /** What came back of rows of their own, by the way to the figure in our document. Default: its rows are measures. */
  readonly figures?: Map<string, Figure | undefined>;
}

/** A baseline, a target or a result. */
export type Figure = ObservationInput | TargetInput;

/** What came back of a table, and the document that it came back in. */
export interface TableBack {
  readonly read: StrategyInput;
  /** By the way to the measure in our document: `wayOf` makes it. */
  readonly measures: ReadonlyMap<string, MeasureBack>;
}

/** A way as one text. */
export const wayOf = (path: LossPath): string => path.join('/');

/**
 * Writes a table as text, reads it, and says which part of the reading each measure became. Of a table of figures only those rows
 * are read that tell how all of them are.
 */
export function readBack(table: SourcedTable): TableBack {
  return (table.roles && sampledBack(table, table.roles)) ?? wholeBack(table);
}

/** The same, of all rows. */
export function wholeBack(table: SourcedTable): TableBack {
  const { strategy: read, report } = readTables(csvTables(tableCsv(table)).tables);
  return { read, measures: measuresBack(table, report.cells, read.indicators ?? []) };
}

function sampledBack(table: SourcedTable, roles: NonNullable<SourcedTable['roles']>): TableBack | undefined {
  const { rows, sources } = table;
  const sample = sampleRows(rows, roles, (at) => sources[at]![4] !== 'results');
  if (sample.read.length === rows.length) return undefined;
  const own = (list: SourcedTable['sources'] | SourcedTable['rows']): never =>
    sample.read.map((at) => list[at]) as never;
  const back = wholeBack({ ...table, rows: own(rows), sources: own(sources) });
  const figuresOf = sources.map((source) => back.measures.get(wayOf(source.slice(0, 4)))?.figures);
  const readAt = (at: number): ObservationInput | undefined =>
    figuresOf[at]?.get(wayOf(sources[at]!)) as ObservationInput | undefined;
  const isRead = new Set(sample.read);
  for (const [at, source] of sources.entries()) {
    if (isRead.has(at) || !figuresOf[at]) continue;
    const figure = sample.figure(at, readAt);
    if (!figure) return undefined;
    figuresOf[at].set(wayOf(source), figure);
  }
  return back;
}

function measuresBack(
  { sources }: SourcedTable,
  cells: PlanReading['report']['cells'],
  indicators: readonly IndicatorInput[],
): TableBack['measures'] {
  const paths = pathsByRow(cells);
  const back = new Map<string, MeasureBack>();
  const owners = new Map<unknown, string>();
  sources.forEach((source, index) => {
    const [, at, , , list, position] = paths.get(index + 2) ?? []; // the headings are the first row of the file
    const indicator = indicators[at as number];
    const measure = indicator?.measures[0];
    const way = wayOf(source.slice(0, 4));
    if (!indicator || !measure || indicator.measures.length > 1) return;
    const isFigure = source.length > 4;
    const known = back.get(way) ?? { indicator, measure, ...(isFigure && { figures: new Map() }) };
    const owner = owners.get(measure) ?? way;
    // two measures that say the same of themselves come back as one
    if (owner !== way || known.measure !== measure) return;
    owners.set(measure, way);
    back.set(way, known);
    if (list === source[4]) known.figures?.set(wayOf(source), figureAt(measure, list, position));
  });
  return back;
}

function figureAt(
  { baseline, targets = [], results = [] }: MeasureInput,
  list: LossPath[number] | undefined,
  position: LossPath[number] | undefined,
): Figure | undefined {
  if (list === 'baseline') return baseline;
  return (list === 'targets' ? targets : results)[position as number];
}

/** Where in the document each row became something: a result where it has a value, else an indicator. */
function pathsByRow(cells: readonly CellReading[]): ReadonlyMap<number, LossPath> {
  const paths = new Map<number, LossPath>();
  for (const { row, as, path } of cells) {
    if (path === undefined) continue;
    if (as === 'value' || (as === 'indicator' && !paths.has(row))) paths.set(row, path);
  }
  return paths;
}
