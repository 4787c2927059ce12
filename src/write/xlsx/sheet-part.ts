import { columnLetters } from '../../read/table/xlsx-reference.js';
import { plainXml } from './cell-text.js';
import type { StringBook } from './string-book.js';
import { type StyleBook, STYLES } from './style-book.js';
import type { Workbook, WorkbookCell, WorkbookColumn, WorkbookSheet, WorkbookTable } from './workbook.js';

/** What sheets share. */
export interface SheetBooks {
  readonly workbook: Workbook;
  readonly strings: StringBook;
  readonly styles: StyleBook;
}

/** The row of a sheet that heads its table: below the title and the lines. */
export const headingRow = ({ lines }: WorkbookSheet): number => lines.length + 2;

const WIDTH = 80;
/** What one beginning with such a sign would become, were it typed in. */
const FORMULA = /^[=+\-@']/;

/** The part of the workbook that has the cells of a sheet; `isFirst` where it is the one that opens. */
export function sheetXml(sheet: WorkbookSheet, books: SheetBooks, isFirst: boolean): string {
  const links: string[] = [];
  const rows = [[sheet.title], ...sheet.lines.map((line) => [line])].map((cells, at) =>
    rowXml(cells, at + 1, books, links, at === 0 ? STYLES.title : sheet.table ? STYLES.line : STYLES.text),
  );
  const { table } = sheet;
  if (table) rows.push(...tableRows(table, headingRow(sheet), books, links));
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetViews><sheetView${
    isFirst ? ' tabSelected="1"' : ''
  } workbookViewId="0"><selection activeCell="A1" sqref="A1"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>${widths(
    sheet,
  )}<sheetData>${rows.join('')}</sheetData>${table ? choices(sheet, table, books.workbook) : ''}${
    links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : ''
  }<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>${
    table ? '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' : ''
  }</worksheet>`;
}

function tableRows(
  { columns, rows }: WorkbookTable,
  first: number,
  books: SheetBooks,
  links: string[],
): string[] {
  const headings = rowXml(
    columns.map(({ heading }) => heading),
    first,
    books,
    links,
    STYLES.heading,
  );
  return [headings, ...rows.map((cells, at) => rowXml(cells, first + 1 + at, books, links, STYLES.text))];
}

function rowXml(
  cells: readonly WorkbookCell[],
  row: number,
  books: SheetBooks,
  links: string[],
  style: number,
): string {
  const xml = cells.map((cell, at) => cellXmlAt(cell, `${columnLetters(at + 1)}${row}`, books, links, style));
  return `<row r="${row}">${xml.join('')}</row>`;
}

function cellXmlAt(
  cell: WorkbookCell,
  place: string,
  { strings, styles }: SheetBooks,
  links: string[],
  style: number,
): string {
  if (typeof cell === 'string') {
    if (cell === '') return '';
    const own = style === STYLES.text && FORMULA.test(cell) ? STYLES.guarded : style;
    return `<c r="${place}" s="${own}" t="s"><v>${strings.of(cell)}</v></c>`;
  }
  if ('toSheet' in cell) {
    links.push(
      `<hyperlink ref="${place}" location="${plainXml(cell.toSheet)}!A1" display="${plainXml(cell.text)}"/>`,
    );
    return `<c r="${place}" s="${STYLES.link}" t="s"><v>${strings.of(cell.text)}</v></c>`;
  }
  const value = cell.as === 'percent' ? Number((cell.number / 100).toPrecision(15)) : cell.number;
  return `<c r="${place}" s="${styles.ofNumber(cell)}"><v>${value}</v></c>`;
}

function widths({ table, width = WIDTH }: WorkbookSheet): string {
  const all: readonly Pick<WorkbookColumn, 'width' | 'isWords'>[] = table ? table.columns : [{ width }];
  return `<cols>${all
    .map(
      (each, at) =>
        `<col min="${at + 1}" max="${at + 1}" width="${each.width}" style="${each.isWords ? STYLES.words : STYLES.text}" customWidth="1"/>`,
    )
    .join('')}</cols>`;
}

/** The lists that open in cells. Other texts are let through: the reader says what it made of them. */
function choices(sheet: WorkbookSheet, { columns, rows }: WorkbookTable, { sheets }: Workbook): string {
  const lists = columns.flatMap(({ oneOf }, at) => {
    const from = sheets.find(({ name }) => name === oneOf?.sheet);
    const column = from?.table?.columns.findIndex(({ heading }) => heading === oneOf?.column) ?? -1;
    if (!from?.table || column === -1) return [];
    const letters = columnLetters(column + 1);
    const first = headingRow(from) + 1;
    const range = `${from.name}!$${letters}$${first}:$${letters}$${first + from.table.rows.length - 1}`;
    const own = columnLetters(at + 1);
    const start = headingRow(sheet) + 1;
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${own}${start}:${own}${start + rows.length - 1}"><formula1>${range}</formula1></dataValidation>`,
    ];
  });
  return lists.length > 0
    ? `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`
    : '';
}
