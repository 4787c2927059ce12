import type { Column } from '../../columns/column.js';
import { namesNoPlace, narrowness, speaksOfPlaces } from '../../columns/place-columns.js';
import type { Cell } from '../../table/table.js';

type Rows = readonly (readonly Pick<Cell, 'text'>[])[];

/**
 * The columns of a long table that say which people or things a figure is about: those of groups, and those that nobody
 * knows and whose words change from row to row. Their figures must not be taken for those of the whole. The region and the kind of a
 * place say nothing more where each row names its place, and figures with decimals name nobody.
 */
export function breakdownColumns(rows: Rows, columns: readonly Column[]): ReadonlySet<number> {
  const named = placesIn(columns);
  const changing = columns.filter((column, index) => {
    const { field, heading } = column;
    if (field !== undefined && field !== 'group') return false;
    if (isWider(column, named)) return false;
    if (named.length > 0 && speaksOfPlaces(heading)) return isAlone(rows, index, named);
    if (field === 'group') return true;
    if (heading === '') return false;
    const first = rows[0]?.[index]?.text;
    return rows.some((row) => row[index]!.text !== first) && !isOfFigures(rows, index);
  });
  return new Set(changing.map(({ column }) => column));
}

/**
 * The columns of a long table that name wider places than those of its rows, the narrowest first, as positions: a figure that has no
 * narrower place is of these.
 *
 * @example
 * widerPlaces([{ column: 1, heading: 'Region', doubts: [] }, { column: 2, heading: 'Ward', field: 'area', doubts: [] }]); // => [0]
 */
export function widerPlaces(columns: readonly Column[]): readonly number[] {
  const named = placesIn(columns);
  return columns
    .flatMap((column, index) => (isWider(column, named) ? [index] : []))
    .toSorted((one, other) => narrowness(columns[other]!.heading) - narrowness(columns[one]!.heading));
}

const placesIn = (columns: readonly Column[]): number[] =>
  columns.flatMap(({ field }, index) => (field === 'area' || field === 'area-code' ? [index] : []));

const isWider = ({ field, heading }: Column, named: readonly number[]): boolean =>
  field === undefined && named.length > 0 && speaksOfPlaces(heading) && !namesNoPlace(heading);

/** Whether some row has a text in a column, and no place in those that name places: its figure is of what that text says. */
const isAlone = (rows: Rows, index: number, places: readonly number[]): boolean =>
  rows.some((row) => row[index]!.text !== '' && places.every((at) => row[at]!.text === ''));

const FIGURE = /^-?\d+(?:\.\d+)?$/;

/** Whether a column holds nothing but figures, one with decimals among them: "16" may be an age, and "0.33" is a statistic. */
function isOfFigures(rows: Rows, index: number): boolean {
  let hasDecimals = false;
  for (const row of rows) {
    const { text } = row[index]!;
    if (text === '') continue;
    if (!FIGURE.test(text)) return false;
    hasDecimals ||= text.includes('.');
  }
  return hasDecimals;
}
