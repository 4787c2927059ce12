import type { Measure } from '../../document/measure.js';
import type { Observation } from '../../document/observation.js';
import { sameUnit } from '../../document/same-unit.js';
import type { Strategy } from '../../document/strategy.js';
import { breakdownsOf } from '../csvw/breakdown.js';
import { unitTitle } from '../csvw/measure-words.js';
import { kindWords } from '../csvw/observations-table.js';
import { toCsv } from '../csv.js';
import type { FigureCellRole } from '../csvw/sample-rows.js';
import { decimalWords } from '../decimal-words.js';

/** Cells with their headings above them, and the result that each row below the headings is. */
export interface OpenSdgRows {
  readonly cells: readonly (readonly (string | undefined)[])[];
  /** The positions of the results in the measure. */
  readonly results: readonly number[];
}

/** A figure, with the columns that it has a cell in. */
interface Row {
  readonly index: number;
  readonly cells: ReadonlyMap<string, string>;
}

/**
 * The results of a measure as the rows of a data file of Open SDG: the year first, then what a figure is about, where a blank means
 * all, then the units, the code of the place and the value. The headings are always there.
 */
export function openSdgRows(measure: Measure, strategy: Strategy): OpenSdgRows {
  const unit = measure.unit.kind === 'percent' ? 'Percentage (%)' : kindWords(measure.unit);
  const units = unit ?? unitTitle(measure.unit);
  const rows = measure.results.flatMap((result, index): Row[] => {
    const value = figureOf(result, measure);
    const year = result.period?.printed;
    if (value === undefined || year === undefined) return [];
    const cells = new Map([['Year', year], ...aboutOf(result, strategy), ['Units', units], ['Value', value]]);
    return [{ index, cells }];
  });
  const middle = new Set(rows.flatMap(({ cells }) => [...cells.keys()].filter((name) => !FIXED.has(name))));
  const hasCode = rows.some(({ cells }) => cells.has('GeoCode'));
  const columns = ['Year', ...middle, 'Units', ...(hasCode ? ['GeoCode'] : []), 'Value'];
  return {
    cells: [columns, ...rows.map(({ cells }) => columns.map((name) => cells.get(name)))],
    results: rows.map(({ index }) => index),
  };
}

/** The text of a data file. */
// The builder of Open SDG takes a byte-order mark for a part of "Year".
export const openSdgCsv = (cells: OpenSdgRows['cells']): string => toCsv(cells).replace(/^\uFEFF/, '');

const ROLES: Readonly<Record<string, FigureCellRole>> = {
  Year: 'time',
  Area: 'place',
  GeoCode: 'place',
  Units: 'unit',
  Value: 'value',
};

/** What the columns of a data file say of the figures. */
export const openSdgRoles = (headings: OpenSdgRows['cells'][number]): FigureCellRole[] =>
  headings.map((heading) => ROLES[heading!] ?? 'people');

const FIXED: ReadonlySet<string> = new Set(['Year', 'Units', 'GeoCode', 'Value']);

function figureOf({ value }: Observation, { unit }: Measure): string | undefined {
  if (value.kind !== 'number' || (value.unit !== undefined && !sameUnit(value.unit, unit))) return undefined;
  return decimalWords(value.value, value.decimals);
}

/** The cells that say which people and which place a figure is about. */
function aboutOf({ place, group }: Observation, { places, groups }: Strategy): [string, string][] {
  const area = places.find(({ id }) => id === place);
  const people = groups.find(({ id }) => id === group);
  const code = area?.identifiers.find(({ scheme }) => scheme === 'gss')?.value;
  return [
    ...(people ? breakdownsOf(people.name).filter(([heading]) => !FIXED.has(heading)) : []).map(
      ([heading, words]): [string, string] => [heading, words],
    ),
    ...(area ? [['Area', area.name] as [string, string]] : []),
    ...(code === undefined ? [] : [['GeoCode', code] as [string, string]]),
  ];
}
