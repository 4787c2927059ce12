import type { IndicatorInput } from '../../document/indicator.js';
import type { MeasureInput } from '../../document/measure.js';
import type { ObservationInput } from '../../document/observation.js';
import type { StrategyInput } from '../../document/strategy.js';
import type { CellReading } from '../../read/plan/cell-reading.js';
import { type PlanReading, readTables } from '../../read/plan/read-tables.js';
import { csvTables } from '../../read/table/csv-tables.js';
import { type SourcedTable, tableCsv } from './csv-table.js';
import type { LossPath } from '../loss-marks.js';

/** What came back of a measure that was written and read. */
export interface MeasureBack {
  readonly indicator: IndicatorInput;
  readonly measure: MeasureInput;
  /** The results that came back of rows of their own, at the positions that they have in our document. */
  readonly results: (ObservationInput | undefined)[];
}

/** What came back of a table, and the document that it came back in. */
export interface TableBack {
  readonly read: StrategyInput;
  /** By the way to the measure in our document: `wayOf` makes it. */
  readonly measures: ReadonlyMap<string, MeasureBack>;
}

/** A way as one text. */
export const wayOf = (path: LossPath): string => path.join('/');

/** Writes a table as text, reads it, and says which part of the reading each measure became. */
export function readBack(table: SourcedTable): TableBack {
  const { strategy: read, report } = readTables(csvTables(tableCsv(table)).tables);
  return { read, measures: measuresBack(table, report.cells, read.indicators ?? []) };
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
    const [, at, , , , position] = paths.get(index + 2) ?? []; // the headings are the first row of the file
    const indicator = indicators[at as number];
    const measure = indicator?.measures[0];
    const way = wayOf(source.slice(0, 4));
    if (!indicator || !measure || indicator.measures.length > 1) return;
    const known = back.get(way) ?? { indicator, measure, results: [] };
    const owner = owners.get(measure) ?? way;
    // two measures that say the same of themselves come back as one
    if (owner !== way || known.measure !== measure) return;
    owners.set(measure, way);
    back.set(way, known);
    if (source.length > 4) known.results[source[5] as number] = measure.results?.[position as number];
  });
  return back;
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
