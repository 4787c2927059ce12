import type { IndicatorInput } from '../../document/indicator.js';
import type { MeasureInput } from '../../document/measure.js';
import { sameUnit } from '../../document/same-unit.js';
import type { StrategyInput } from '../../document/strategy.js';
import type { Path } from '../../validate/issue.js';
import type { ColumnMapping } from '../columns/read-columns.js';
import type { CellReading } from '../plan/cell-reading.js';
import { identifierFor } from '../plan/names/identifier-for.js';
import { readTables, type ReadingReport } from '../plan/read-tables.js';
import type { TablesOptions } from '../plan/tables-options.js';
import { statedUnit, unitOfMeasure } from '../plan/figures/unit-of-measure.js';
import type { Doubt } from '../reading.js';
import { csvTables } from '../table/csv-tables.js';
import type { ReadFault } from '../table/read-fault.js';
import type { ReadOptions } from '../table/read-options.js';
import type { Table } from '../table/table.js';
import { readFrontMatter } from './front-matter.js';
import { type IndicatorMeta, type MetaReading, openSdgMeta } from './open-sdg-meta.js';

/** The two files of an indicator of Open SDG, as texts. */
export interface OpenSdgTexts {
  /** `data/indicator_16-1-4.csv`. */
  readonly data: string;
  /** `meta/16-1-4.md`: YAML. Default: none; the indicator then has no name but that of its series. */
  readonly meta?: string;
}

export interface OpenSdgOptions extends ReadOptions, TablesOptions {
  /** The name of the file of metadata, for faults. Default: it has none. */
  readonly metaFile?: string;
}

/** What the files of an indicator were read into. */
export interface OpenSdgReading {
  /** A document of one indicator, to be validated before it is used. */
  readonly strategy: StrategyInput;
  /** What became of every cell of the data. */
  readonly report: ReadingReport;
  /** What became of every field of the metadata; one without a path is not kept. */
  readonly meta: readonly MetaReading[];
  /** What is wrong with the files themselves. */
  readonly faults: readonly ReadFault[];
  /** What a person should look at. */
  readonly doubts: readonly Doubt[];
}

const STATUS = /^obs(?:ervation)?[ _]status$/i;
const MULTIPLIER = /^unit[ _]mult(?:iplier)?$/i;
/** Where nothing of this stands in a text, no column says how a figure was made. */
const HOW_MADE = /obs(?:ervation)?[ _]status|unit[ _]mult/i;
const HOME: Path = ['indicators', 0];

/**
 * Reads an indicator of Open SDG: a long CSV file, in which a blank means all, and its metadata.
 *
 * Each series and unit becomes a measure of one indicator, each row a result. Columns that say which people or things a figure is
 * about become groups, `GeoCode` and areas places. A status that says "provisional" makes the result so. Name, number, definitions,
 * notes and sources come from the metadata, with markup as plain text; ways to reach persons are left out. Which way is good,
 * baselines and targets are not in these files.
 *
 * It never throws for what the texts hold.
 *
 * @throws {TypeError} if a limit is not a number of zero or more
 *
 * @example
 * const { strategy } = readOpenSdg({
 *   data: 'Year,Sex,Units,GeoCode,Value\n2022/23,,Percentage (%),,76.7\n2022/23,Female,Percentage (%),,69.2',
 *   meta: '---\nindicator_number: 16.1.4\nindicator_available: People who feel safe\n---',
 * });
 * strategy.indicators[0].code; // => '16.1.4'
 * strategy.indicators[0].measures[0].results[1].group; // => 'sex-female'
 */
export function readOpenSdg({ data, meta = '' }: OpenSdgTexts, options: OpenSdgOptions = {}): OpenSdgReading {
  const { tables, faults } = csvTables(data, options);
  const { strategy: read, report } = readTables(tables, {
    // columns of groups may have any names
    kind: 'observations',
    ...options,
    columns: { ...columnsOf(tables), ...options.columns },
  });
  const matter = readFrontMatter(meta, options.metaFile);
  const known = openSdgMeta(matter, HOME);
  const indicators = read.indicators ?? [];
  // the readings of cells are made when they are asked for
  const cells = HOW_MADE.test(data) ? report.cells : [];
  const doubts = [...statusDoubts(cells, indicators), ...multiplierDoubts(cells)];
  const hasUnits = report.tables.some(({ columns }) => columns.some(({ field }) => field === 'unit'));
  const indicator = joined(indicators, known, hasUnits);
  const { id = `indicator-${indicator.id}`, title = indicator.name } = options.strategy ?? {};
  return {
    strategy: {
      ...read,
      ...added('bodies', read.bodies, known.bodies),
      ...added('documents', read.documents, known.documents),
      id,
      title,
      indicators: [indicator],
    },
    report: movedReport(report, indicators, known.notes.length),
    meta: known.readings,
    faults: [...faults, ...matter.faults],
    doubts,
  };
}

/** A list with others behind it; no list where both are empty. */
function added<Name extends string, One>(
  name: Name,
  list: readonly One[] | undefined,
  more: readonly One[],
): Partial<Record<Name, One[]>> {
  const all = [...(list ?? []), ...more];
  return all.length === 0 ? {} : ({ [name]: all } as Record<Name, One[]>);
}

/** Columns that say how a figure was made are no breakdown, also where they change from row to row. */
function columnsOf(tables: readonly Table[]): ColumnMapping {
  const headings = tables.flatMap(({ rows }) => (rows[0] ?? []).map(({ text }) => text));
  const known = headings.filter((text) => STATUS.test(text) || MULTIPLIER.test(text));
  return Object.fromEntries(known.map((heading) => [heading, 'comment' as const]));
}

/** @param hasUnits - whether a column of the data says what figures count in */
function joined(
  indicators: readonly IndicatorInput[],
  meta: IndicatorMeta,
  hasUnits: boolean,
): IndicatorInput {
  const series = indicators.map(({ name }) => name);
  const name = meta.name ?? series[0] ?? 'Indicator';
  const id = identifierFor(meta.code ?? name, new Set(), 'indicator');
  const taken = new Set<string>();
  const measures = indicators.map((one): MeasureInput => {
    const {
      measures: [measure],
      name: own,
    } = one;
    const its = identifierFor(indicators.length === 1 ? id : `${id}-${own}`, taken, 'measure');
    taken.add(its);
    const { id: _id, ...rest } = measure!;
    const unit = unitOf(one, meta, hasUnits);
    const isNamed = rest.name === undefined && own !== name && own !== NO_SERIES;
    return isNamed ? { id: its, ...rest, unit, name: own } : { id: its, ...rest, unit };
  });
  const empty: MeasureInput = {
    id,
    unit: (meta.units !== undefined && statedUnit(meta.units)) || { kind: 'unstated' },
    polarity: { direction: 'unknown', basis: { kind: 'inferred' } },
  };
  const notes = [...meta.notes, ...indicators.flatMap((one) => one.notes ?? [])];
  return {
    id,
    ...(meta.code !== undefined && { code: meta.code }),
    name,
    measures: measures.length === 0 ? [empty] : measures,
    ...(notes.length > 0 && { notes }),
  };
}

/** What the reader of long tables calls rows that name no indicator. */
const NO_SERIES = 'Figures';

/** What figures count in is said by a column, else by the metadata, else by the figures themselves or the name of their series. */
function unitOf(
  { measures: [measure], name }: IndicatorInput,
  { units }: IndicatorMeta,
  hasUnits: boolean,
): MeasureInput['unit'] {
  const { unit } = measure!;
  if (units === undefined) return unit;
  const stated = statedUnit(units);
  if (stated && !hasUnits && sameUnit(unit, unitOfMeasure(name, []))) return stated;
  if (unit.kind !== 'unstated' || unit.of !== undefined) return unit;
  return stated ?? { kind: 'unstated', of: units };
}

/** The report of a document in which each indicator has become a measure of the first. */
function movedReport(
  report: ReadingReport,
  indicators: readonly IndicatorInput[],
  noted: number,
): ReadingReport {
  let sum = noted;
  const before = indicators.map(({ notes = [] }) => {
    sum += notes.length;
    return sum - notes.length;
  });
  const moved = (path: Path): Path => {
    const [list, at, property, own, ...rest] = path;
    if (list !== 'indicators') return path;
    if (property === 'notes') return [...HOME, 'notes', before[at as number]! + (own as number), ...rest];
    if (property === 'measures') return [...HOME, 'measures', at!, ...rest];
    return property === undefined ? HOME : [...HOME, 'measures', at!, property];
  };
  return {
    tables: report.tables,
    get cells() {
      return report.cells.map((cell) => (cell.path ? { ...cell, path: moved(cell.path) } : cell));
    },
  };
}

/** The words of a column whose heading is of a kind, by the row that they stand in. */
function columnWords(cells: readonly CellReading[], heading: RegExp): CellReading[] {
  const columns = new Map<number, Set<number>>();
  for (const { as, printed, table, column } of cells) {
    if (as !== 'column-heading' || !heading.test(printed)) continue;
    const ofTable = columns.get(table.number);
    if (ofTable === undefined) columns.set(table.number, new Set([column]));
    else ofTable.add(column);
  }
  if (columns.size === 0) return [];
  return cells.filter(
    ({ as, table, column }) => as === 'comment' && columns.get(table.number)?.has(column) === true,
  );
}

const SAYS_NOTHING = /^(?:undefined|normal(?: value)?|a|)$/i;

/** Marks the results that are provisional, and tells what other statuses there are. */
function statusDoubts(cells: readonly CellReading[], indicators: readonly IndicatorInput[]): Doubt[] {
  const statuses = columnWords(cells, STATUS).filter(({ printed }) => !SAYS_NOTHING.test(printed));
  if (statuses.length === 0) return [];
  const values = new Map(cells.filter(({ as }) => as === 'value').map(({ row, path }) => [row, path]));
  const others = new Set<string>();
  for (const { row, printed } of statuses) {
    const [, at, , , , index] = values.get(row) ?? [];
    const result = indicators[at as number]?.measures[0]?.results?.[index as number];
    if (result && /^p(?:rovisional.*)?$/i.test(printed)) result.provisional = true;
    else others.add(printed);
  }
  return [...others].map((words) => ({
    code: 'part-unread',
    words,
    note: 'a status of figures: it is kept as a note, and not with each figure',
  }));
}

function multiplierDoubts(cells: readonly CellReading[]): Doubt[] {
  const words = new Set(columnWords(cells, MULTIPLIER).map(({ printed }) => printed));
  return [...words]
    .filter((one) => !/^(?:units?|0|1)?$/i.test(one))
    .map((one) => ({
      code: 'part-unread',
      words: one,
      note: 'the figures stand as they are, not multiplied',
    }));
}
