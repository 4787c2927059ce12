import type { CsvCell, CsvColumn, CsvTable } from '../csvw/csv-table.js';
import { decimalPlaces } from '../../statistics/decimal-places.js';
import { plainXml } from './cell-text.js';
import { contentsSheet } from './contents-sheet.js';
import type { WorkbookCell, WorkbookSheet } from './workbook.js';
import { writeWorkbook } from './write-workbook.js';

/** What a workbook of one table says of it. */
export interface TableWorkbookOptions {
  /** What the table is about: the title of the workbook. */
  readonly title: string;
  /** Where its rows come from: the title of the plan. Default: `title`. */
  readonly source?: string | undefined;
  /** The language of its words, as a BCP 47 tag. */
  readonly language: string;
  /** What its sheet is called: at most 31 letters, digits and `_`. */
  readonly sheet: string;
}

/** Wider than this a column is not; its words go on in more lines. */
const WIDEST = 60;
const NARROWEST = 10;
const BLANK_CELLS = 'Blank cells: there is nothing to say.';

/**
 * One table as a workbook that keeps the rules of the Government Analysis Function for accessible spreadsheets: `checkWorkbook`
 * finds nothing in it. What a cell does not have stays empty, which the cover says.
 *
 * @param table - as for `tableCsv`; a table without rows has a sheet that says so
 *
 * @example
 * const table = { columns: [csvColumn('code'), csvColumn('result', { datatype: 'decimal' })], rows: [['NI 4', 31]] };
 * checkWorkbook(tableWorkbook(table, { title: 'A plan', language: 'en', sheet: 'Measures' })); // => []
 */
export function tableWorkbook(
  { columns, rows }: CsvTable,
  { language, sheet: name, source = '', title: given }: TableWorkbookOptions,
): Uint8Array {
  const title = plainXml(given.slice(0, 200)) === '' ? name : given.slice(0, 200);
  const sheet: WorkbookSheet = {
    name,
    title,
    lines: [rows.length === 0 ? 'This table has no rows.' : 'This sheet has one table.', BLANK_CELLS],
    ...(rows.length > 0 && {
      table: {
        name: `Table_${name}`,
        columns: columns.map((column, at) => ({
          heading: headingOf(column),
          width: widthOf(
            column,
            rows.map((row) => row[at]),
          ),
          isWords: column.datatype !== 'decimal',
        })),
        rows: rows.map((row) => columns.map((_, at) => cellOf(row[at]))),
      },
    }),
  };
  const cover: WorkbookSheet = {
    name: 'Cover',
    title,
    lines: [`Source: ${plainXml(source.slice(0, 200)) || title}.`, BLANK_CELLS],
  };
  return writeWorkbook({ title, language, sheets: [cover, contentsSheet([sheet]), sheet] });
}

const headingOf = ({ title }: CsvColumn): string => title.charAt(0).toUpperCase() + title.slice(1);

function widthOf({ title }: CsvColumn, cells: readonly CsvCell[]): number {
  const longest = cells.reduce<number>(
    (most, cell) => Math.max(most, String(cell ?? '').length),
    title.length + 4,
  );
  return Math.min(WIDEST, Math.max(NARROWEST, longest));
}

const cellOf = (cell: CsvCell): WorkbookCell =>
  typeof cell === 'number' ? { number: cell, decimals: decimalPlaces(cell) } : (cell ?? '');
