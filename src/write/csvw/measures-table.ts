import type { Indicator } from '../../document/indicator.js';
import type { Measure } from '../../document/measure.js';
import type { Objective } from '../../document/objective.js';
import type { Observation } from '../../document/observation.js';
import type { Strategy } from '../../document/strategy.js';
import type { Target } from '../../document/target.js';
import { ABSENCE_WORDS } from './absence-words.js';
import {
  type CsvCell,
  csvColumn,
  type CsvColumn,
  namedApart,
  type SourcedTable,
  tableCsv,
} from './csv-table.js';
import type { LossPath } from '../loss-marks.js';
import { measureTitle } from './measure-words.js';
import { kindWords } from './observations-table.js';
import { valueText } from './value-text.js';

/** A measure, and where it stands. */
interface Row {
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly home: Objective | undefined;
  readonly source: LossPath;
}

interface RowColumn {
  readonly column: CsvColumn;
  readonly cell: (row: Row) => CsvCell;
}

const POLARITIES: Readonly<Record<string, string>> = { higher: 'higher', lower: 'lower', none: 'neutral' };

/**
 * The measures of a strategy as a table like those of councils: one row a measure, with its baseline, its targets by date and its
 * results by period in columns of their own, as printed.
 *
 * Where the document does not print a figure, the figure itself stands there. Figures for one place or group have no column.
 *
 * @param strategy - a document that has been validated
 */
export function measuresTable(strategy: Strategy): SourcedTable {
  const rows = rowsOf(strategy);
  const columns = [...LEADING, ...targetColumns(rows), ...resultColumns(rows)];
  return {
    columns: namedApart(columns.map(({ column }) => column)),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
    sources: rows.map(({ source }) => source),
  };
}

/**
 * The measures of a strategy as the text of a CSV file, which our reader reads: `measuresTable` says what is in it, and
 * `csvLosses` what is not.
 *
 * @param strategy - a document that has been validated
 *
 * @example
 * const { strategy } = validateStrategy(leeds2010);
 * measuresCsv(strategy).split('\r\n')[0];
 * // => '\uFEFFRef,Objective,Indicator,Unit,Polarity,Baseline,Target March 2009,Target March 2011,Result 2008/09'
 */
export const measuresCsv = (strategy: Strategy): string => tableCsv(measuresTable(strategy));

function rowsOf({ indicators, objectives }: Strategy): Row[] {
  const objectiveOf = new Map(objectives.map((objective) => [objective.id, objective]));
  return indicators.flatMap((indicator, at) => {
    const [home] = indicator.objectives;
    return indicator.measures.map((measure, position) => ({
      indicator,
      measure,
      home: home === undefined ? undefined : objectiveOf.get(home),
      source: ['indicators', at, 'measures', position],
    }));
  });
}

const LEADING: readonly RowColumn[] = [
  { column: csvColumn('Ref'), cell: ({ indicator }) => indicator.code },
  {
    column: csvColumn('Objective'),
    cell: ({ home }) => home && [home.ref, home.title].filter((words) => words !== undefined).join(': '),
  },
  { column: csvColumn('Indicator'), cell: ({ indicator, measure }) => measureTitle(indicator, measure) },
  { column: csvColumn('Unit'), cell: ({ measure }) => kindWords(measure.unit) },
  // never empty: a row of one cell would head the rows below it
  {
    column: csvColumn('Polarity'),
    cell: ({ measure }) => POLARITIES[measure.polarity.direction] ?? 'not known',
  },
  {
    column: csvColumn('Baseline'),
    cell: ({ measure }) => measure.baseline && cellOf(measure.baseline, measure),
  },
];

const isWhole = ({ place, group }: Observation | Target): boolean =>
  place === undefined && group === undefined;

function targetColumns(rows: readonly Row[]): readonly RowColumn[] {
  const dues = rows.flatMap(({ measure }) => measure.targets.filter(isWhole).map(({ due }) => due.printed));
  return [...new Set(dues)].map((due) => ({
    column: csvColumn(`Target ${due}`),
    cell: ({ measure }) => {
      const target = measure.targets.find((one) => isWhole(one) && one.due.printed === due);
      return target && cellOf(target, measure);
    },
  }));
}

function resultColumns(rows: readonly Row[]): readonly RowColumn[] {
  const periods = rows.flatMap(({ measure }) =>
    measure.results.filter(isWhole).map(({ period }) => period?.printed ?? ''),
  );
  return [...new Set(periods)].map((period) => ({
    column: csvColumn(`Result ${period}`.trim()),
    cell: ({ measure }) => {
      const result = measure.results.find((one) => isWhole(one) && (one.period?.printed ?? '') === period);
      return result && cellOf(result, measure);
    },
  }));
}

function cellOf({ printed, value }: Observation | Target, { unit }: Measure): string {
  if (printed !== undefined && printed.trim() !== '') return printed;
  if (value.kind === 'level') return value.level;
  if (value.kind === 'standard') return value.standard;
  return valueText(value, unit) ?? ABSENCE_WORDS.unclear;
}
