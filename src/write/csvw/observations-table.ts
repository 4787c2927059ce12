import type { Indicator } from '../../document/indicator.js';
import type { Measure } from '../../document/measure.js';
import type { Observation } from '../../document/observation.js';
import type { Place } from '../../document/place.js';
import type { Strategy } from '../../document/strategy.js';
import type { Unit } from '../../document/unit.js';
import { isGssCode } from '../../read/place/gss-code.js';
import { ABSENCE_WORDS } from './absence-words.js';
import { breakdownsOf } from './breakdown.js';
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
import { decimalWords } from '../decimal-words.js';
import { valueText } from './value-text.js';

/** A result, and what it is a result of. */
interface Row {
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly result: Observation;
  readonly value: string;
  readonly place: Place | undefined;
  readonly groups: ReadonlyMap<string, string>;
  readonly source: LossPath;
}

const SDMX = 'http://purl.org/linked-data/sdmx/2009/';

/**
 * The results of a strategy as a long table, one row a figure: area, period, indicator, kind of figure, what it is of, and the value.
 *
 * Columns that no row fills are left out. A result that is no figure in the unit of its measure has no row.
 *
 * @param strategy - a document that has been validated
 */
export function observationsTable(strategy: Strategy): SourcedTable {
  const rows = rowsOf(strategy);
  const breakdowns = [...new Set(rows.flatMap(({ groups }) => [...groups.keys()]))];
  const columns = [...leading(rows), ...breakdowns.map(breakdownColumn), ...figures(rows)];
  const filled = columns.filter(
    ({ isKept, cell }) => isKept === true || rows.some((row) => cell(row) !== undefined),
  );
  return {
    columns: namedApart(filled.map(({ column }) => column)),
    rows: rows.map((row) => filled.map(({ cell }) => cell(row))),
    sources: rows.map(({ source }) => source),
  };
}

/**
 * The results of a strategy as the text of a long CSV file, which our reader reads: `observationsTable` says what is in it, and
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

function rowsOf({ indicators, places, groups }: Strategy): Row[] {
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const groupOf = new Map(groups.map(({ id, name }) => [id, new Map(breakdownsOf(name))]));
  return indicators.flatMap((indicator, at) =>
    indicator.measures.flatMap((measure, position) =>
      measure.results.flatMap((result, index) => {
        const value = valueText(result.value, measure.unit);
        if (value === undefined) return [];
        const place = result.place === undefined ? undefined : placeOf.get(result.place);
        const people = (result.group !== undefined && groupOf.get(result.group)) || NOBODY;
        const source = ['indicators', at, 'measures', position, 'results', index];
        return [{ indicator, measure, result, value, place, groups: people, source }];
      }),
    ),
  );
}

const NOBODY: ReadonlyMap<string, string> = new Map();

interface RowColumn {
  readonly column: CsvColumn;
  readonly cell: (row: Row) => CsvCell;
  /** Whether it stands there also where no row fills it. */
  readonly isKept?: true;
}

const dimension = (title: string, name: string, cell: RowColumn['cell']): RowColumn => ({
  column: csvColumn(title, { propertyUrl: `${SDMX}dimension#${name}` }),
  cell,
});

function leading(rows: readonly Row[]): readonly RowColumn[] {
  const codes = rows.flatMap(({ place }) => (place && codeOf(place)) ?? []);
  const areaCode = dimension('Area code', 'refArea', ({ place }) => place && codeOf(place));
  const addresses = 'http://statistics.data.gov.uk/id/statistical-geography/{area_code}';
  return [
    codes.length > 0 && codes.every(isGssCode)
      ? { ...areaCode, column: { ...areaCode.column, valueUrl: addresses } }
      : areaCode,
    { column: csvColumn('Area name'), cell: ({ place }) => place?.name },
    { ...dimension('Period', 'refPeriod', ({ result }) => result.period?.printed), isKept: true },
    { column: csvColumn('Indicator'), cell: indicatorCell, isKept: true },
    {
      column: csvColumn('Measure', { propertyUrl: `${SDMX}attribute#unitMeasure` }),
      cell: ({ measure }) => kindWords(measure.unit),
      isKept: true,
    },
    { column: csvColumn('Unit'), cell: ({ measure }) => measure.unit.of || undefined, isKept: true },
  ];
}

const breakdownColumn = (heading: string): RowColumn => ({
  column: csvColumn(heading),
  cell: ({ groups }) => groups.get(heading),
});

function figures(rows: readonly Row[]): readonly RowColumn[] {
  const absences = new Set(Object.values(ABSENCE_WORDS));
  const isPlain = rows.every(({ value }) => absences.has(value) || DECIMAL.test(value));
  const property = { propertyUrl: `${SDMX}measure#obsValue` };
  const decimal = (title: string, cell: RowColumn['cell']): RowColumn => ({
    column: csvColumn(title, { datatype: 'decimal' }),
    cell,
  });
  return [
    {
      column: csvColumn('Value', isPlain ? { datatype: 'decimal', ...property } : property),
      cell: ({ value }) => value,
      isKept: true,
    },
    decimal('Numerator', ({ result }) => figure(result.numerator)),
    decimal('Denominator', ({ result }) => figure(result.denominator)),
    decimal('Lower limit', ({ result }) => figure(result.interval?.low)),
    decimal('Upper limit', ({ result }) => figure(result.interval?.high)),
  ];
}

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

const figure = (value: number | undefined): string | undefined =>
  value === undefined ? undefined : decimalWords(value);

/** The code and the name of an indicator, as councils print them and our reader splits them. */
const indicatorCell = ({ indicator, measure }: Row): string =>
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
