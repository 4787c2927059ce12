import type { Observation } from '../../document/observation.js';
import type { Place } from '../../document/place.js';
import type { Strategy } from '../../document/strategy.js';
import type { Unit } from '../../document/unit.js';
import { isGssCode } from '../../read/place/gss-code.js';
import { ABSENCE_WORDS } from './absence-words.js';
import {
  type CsvCell,
  csvColumn,
  type CsvColumn,
  namedApart,
  type SourcedTable,
  tableCsv,
} from './csv-table.js';
import { type FigureRow, figureRows } from './figure-rows.js';
import { measureTitle } from './measure-words.js';
import { decimalWords } from '../decimal-words.js';
import type { FigureCellRole } from './sample-rows.js';

const SDMX = 'http://purl.org/linked-data/sdmx/2009/';

/**
 * The figures of a strategy as a long table, one row a figure: area, period, indicator, measure, what it is of, and the value.
 * Baselines and targets are told apart from results by a column "Kind"; the period of a target is when it is to be reached.
 *
 * Columns that no row fills are left out, and so is "Kind" where all figures are results. What is no figure in the unit of its
 * measure has no row.
 *
 * @param strategy - a document that has been validated
 */
export function observationsTable(strategy: Strategy): SourcedTable {
  const rows = figureRows(strategy);
  const breakdowns = [...new Set(rows.flatMap(({ groups }) => [...groups.keys()]))];
  const columns = [...leading(rows), ...breakdowns.map(breakdownColumn), ...figures(rows)];
  const filled = columns.filter(
    ({ isKept, cell }) => isKept === true || rows.some((row) => cell(row) !== undefined),
  );
  return {
    columns: namedApart(filled.map(({ column }) => column)),
    rows: rows.map((row) => filled.map(({ cell }) => cell(row))),
    sources: rows.map(({ source }) => source),
    roles: filled.map(({ role }) => role),
  };
}

/**
 * The figures of a strategy as the text of a long CSV file, which our reader reads: `observationsTable` says what is in it, and
 * `csvLosses` what is not.
 *
 * @param strategy - a document that has been validated
 *
 * @example
 * const measures = [
 *   {
 *     id: 'ni-4',
 *     unit: { kind: 'percent', of: 'people' },
 *     polarity: { direction: 'higher', basis: { kind: 'stated' } },
 *     results: [{ period: { printed: '2008/09', kind: 'financial-year' }, value: { kind: 'number', value: 31 } }],
 *   },
 * ];
 * const plan = { format: 2, id: 'plan', title: 'Plan', indicators: [{ id: 'ni-4', code: 'NI 4', name: 'Influence', measures }] };
 * observationsCsv(validateStrategy(plan).strategy);
 * // => '\uFEFFPeriod,Indicator,Measure,Unit,Value\r\n2008/09,NI 4 – Influence,%,people,31\r\n'
 */
export const observationsCsv = (strategy: Strategy): string => tableCsv(observationsTable(strategy));

interface RowColumn {
  readonly column: CsvColumn;
  readonly role: FigureCellRole;
  readonly cell: (row: FigureRow) => CsvCell;
  /** Whether it stands there also where no row fills it. */
  readonly isKept?: true;
}

const dimension = (
  title: string,
  name: string,
  role: FigureCellRole,
  cell: RowColumn['cell'],
): RowColumn => ({
  role,
  column: csvColumn(title, { propertyUrl: `${SDMX}dimension#${name}` }),
  cell,
});

function leading(rows: readonly FigureRow[]): readonly RowColumn[] {
  const codes = rows.flatMap(({ place }) => (place && codeOf(place)) ?? []);
  const areaCode = dimension('Area code', 'refArea', 'place', ({ place }) => place && codeOf(place));
  const hasKinds = rows.some(({ kind }) => kind !== 'Result');
  const addresses = 'http://statistics.data.gov.uk/id/statistical-geography/{area_code}';
  return [
    codes.length > 0 && codes.every(isGssCode)
      ? { ...areaCode, column: { ...areaCode.column, valueUrl: addresses } }
      : areaCode,
    { column: csvColumn('Area name'), role: 'place', cell: ({ place }) => place?.name },
    { ...dimension('Period', 'refPeriod', 'time', ({ period }) => period?.printed), isKept: true },
    { column: csvColumn('Indicator'), role: 'name', cell: indicatorCell, isKept: true },
    { column: csvColumn('Kind'), role: 'name', cell: ({ kind }) => (hasKinds ? kind : undefined) },
    {
      column: csvColumn('Measure', { propertyUrl: `${SDMX}attribute#unitMeasure` }),
      role: 'unit',
      cell: ({ measure }) => kindWords(measure.unit),
      isKept: true,
    },
    {
      column: csvColumn('Unit'),
      role: 'unit',
      cell: ({ measure }) => measure.unit.of || undefined,
      isKept: true,
    },
  ];
}

const breakdownColumn = (heading: string): RowColumn => ({
  column: csvColumn(heading),
  role: 'people',
  cell: ({ groups }) => groups.get(heading),
});

function figures(rows: readonly FigureRow[]): readonly RowColumn[] {
  const absences = new Set(Object.values(ABSENCE_WORDS));
  const isPlain = rows.every(({ value }) => absences.has(value) || DECIMAL.test(value));
  const property = { propertyUrl: `${SDMX}measure#obsValue` };
  const decimal = (title: string, role: FigureCellRole, cell: (of: Observation) => CsvCell): RowColumn => ({
    role,
    column: csvColumn(title, { datatype: 'decimal' }),
    cell: ({ figure: own }) => ('due' in own ? undefined : cell(own)),
  });
  return [
    {
      column: csvColumn('Value', isPlain ? { datatype: 'decimal', ...property } : property),
      role: 'value',
      cell: ({ value }) => value,
      isKept: true,
    },
    decimal('Numerator', 'numerator', ({ numerator }) => counted(numerator)),
    decimal('Denominator', 'denominator', ({ denominator }) => counted(denominator)),
    decimal('Lower limit', 'low', ({ interval }) => counted(interval?.low)),
    decimal('Upper limit', 'high', ({ interval }) => counted(interval?.high)),
  ];
}

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

const counted = (value: number | undefined): string | undefined =>
  value === undefined ? undefined : decimalWords(value);

/** The code and the name of an indicator, as councils print them and our reader splits them. */
const indicatorCell = ({ indicator, measure }: FigureRow): string =>
  [indicator.code, measureTitle(indicator, measure)].filter((words) => words !== undefined).join(' – ');

const codeOf = ({ identifiers }: Place): string | undefined =>
  identifiers.find(({ scheme }) => scheme === 'gss')?.value;

const KINDS: {
  readonly [Kind in Unit['kind']]: (unit: Extract<Unit, { kind: Kind }>) => string | undefined;
} = {
  percent: () => '%',
  'percentage-points': () => undefined,
  count: () => 'Number',
  rate: ({ per }) => `per ${decimalWords(per)}`,
  money: ({ currency }) => (currency === 'GBP' ? '£' : undefined),
  index: () => 'Index',
  ratio: () => 'Ratio',
  unstated: () => undefined,
  duration: (unit) => unit.in,
};

/** The kind of figure, in words that our reader knows; undefined where it knows none. */
export const kindWords = (unit: Unit): string | undefined =>
  (KINDS[unit.kind] as (of: Unit) => string | undefined)(unit);
