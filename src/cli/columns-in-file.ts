import type { CellReading } from '../read/plan/cell-reading.js';
import type { ReadingReport } from '../read/plan/read-tables.js';
import type { TableReading } from '../read/plan/table-reading.js';
import { nearestWord } from '../validate/nearest-word.js';
import { Refusal } from './refusal.js';
import { isNumbered, type SaidColumn } from './said-column.js';

/**
 * What is said of columns, with the headings as the file spells them: people write them in other cases and spaces, or
 * count. A number stands for the heading at that place of each table, since a number alone fits any row, and would make a
 * heading of the first that has a date in it.
 *
 * @param report - what the file was read as, with what is said of headings alone
 * @returns the same list where it is spelt so already
 * @throws {Refusal} where the file has no such column
 */
export function columnsInFile(
  said: readonly SaidColumn[],
  report: ReadingReport,
  file: string,
): readonly SaidColumn[] {
  const tables = report.tables.map((table) => headingsOf(table, report.cells));
  const spelt = said.flatMap((one) => {
    const found = inTables(one.column, tables);
    if (found.length === 0) throw noColumn(one, tables, file);
    return found.map((column) => (column === one.column && !isNumbered(one) ? one : { ...one, column }));
  });
  return spelt.length === said.length && spelt.every((one, at) => one === said[at]) ? said : spelt;
}

interface Headings {
  /** The heading of each column, from the left. */
  readonly row: readonly string[];
  /** Where the headings are not known: what else may be one. */
  readonly others: readonly string[];
}

function inTables(column: string, tables: readonly Headings[]): string[] {
  const all = [...new Set(tables.flatMap(({ row, others }) => [...row, ...others]))].filter(Boolean);
  if (all.includes(column)) return [column];
  const alike = all.filter((heading) => plain(heading) === plain(column));
  if (alike.length > 0 || !isNumbered({ column })) return alike;
  const wide = tables.filter(({ row }) => Number(column) <= row.length);
  // a column without a heading is told by its number all the same
  return [...new Set(wide.map(({ row }) => row[Number(column) - 1] || column))];
}

const plain = (heading: string): string => heading.toLowerCase().replace(/\s+/g, ' ').trim();

/** Headings stand no deeper than this in a table of which nothing is known. */
const LOOKED_AT = 12;

/** Where the headings of a table are not known, the first row with several cells is taken for them. */
function headingsOf({ place, kind, columns }: TableReading, cells: readonly CellReading[]): Headings {
  if (kind !== undefined) return { row: columns.map(({ heading }) => heading), others: [] };
  const own = cells.filter(({ table }) => table.number === place.number && table.sheet === place.sheet);
  const left = own.reduce((least, { column }) => Math.min(least, column), Infinity);
  const right = own.reduce((most, { column }) => Math.max(most, column), 0);
  const numbers = [...new Set(own.map(({ row }) => row))].slice(0, LOOKED_AT);
  const rows = numbers.map((number) => own.filter(({ row }) => row === number));
  const first = rows.find((row) => row.length > 1) ?? [];
  const row = Array.from({ length: Math.max(0, right - left + 1) }, (_, at) => {
    return first.find(({ column }) => column === left + at)?.printed ?? '';
  });
  return { row, others: rows.flat().map(({ printed }) => printed) };
}

/** So many headings are named. */
const NAMED = 30;

function noColumn({ column, place }: SaidColumn, tables: readonly Headings[], file: string): Refusal {
  const headings = [...new Set(tables.flatMap(({ row }) => row))].filter(Boolean);
  const near = nearestWord(column, headings);
  const question = near === undefined ? '' : `; did you mean ${JSON.stringify(near)}?`;
  const named = headings.slice(0, NAMED).map((heading) => JSON.stringify(shortened(heading)));
  const more = headings.length > NAMED ? ` and ${headings.length - NAMED} more` : '';
  return new Refusal(
    `${place}: ${file} has no column ${JSON.stringify(column)}${question}\nIts columns: ${named.join(', ')}${more}`,
  );
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}...` : text);
