// Printed tables as a flat spreadsheet of OpenDocument, a sheet for each table, from which an office program makes a
// workbook. Figures are typed as people type them: numbers with a format, not words.
import { gridOf, type PrintedCell, type PrintedTable, textOf } from './printed-table.js';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The number formats in use: how many decimals, and whether per cent or with commas. */
const FORMATS = [
  ...[0, 1, 2].map((decimals) => ({ id: `percent-${decimals}`, tag: 'percentage', decimals })),
  ...[0, 1, 2].map((decimals) => ({ id: `number-${decimals}`, tag: 'number', decimals })),
  { id: 'grouped-0', tag: 'number', decimals: 0 },
];

const numberStyle = ({ id, tag, decimals }: (typeof FORMATS)[number]): string =>
  `<number:${tag}-style style:name="n-${id}"><number:number number:decimal-places="${decimals}" number:min-decimal-places="${decimals}" number:min-integer-digits="1"${id.startsWith('grouped') ? ' number:grouping="true"' : ''}/>${tag === 'percentage' ? '<number:text>%</number:text>' : ''}</number:${tag}-style><style:style style:name="${id}" style:family="table-cell" style:data-style-name="n-${id}"/>`;

/** How the figure of a cell is kept, where it is one: "34.40%" is 0.344 shown with two decimals. */
function typed(text: string): string | undefined {
  const [, digits, percent] = /^(\d{1,3}(?:,\d{3})+|\d+(?:\.\d{1,2})?)(%?)$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const decimals = digits.split('.')[1]?.length ?? 0;
  const value = digits.replaceAll(',', '');
  if (percent)
    return `office:value-type="percentage" office:value="${Number(`${value}e-2`)}" table:style-name="percent-${decimals}"`;
  const kind = digits.includes(',') ? 'grouped' : 'number';
  return `office:value-type="float" office:value="${value}" table:style-name="${kind}-${decimals}"`;
}

function cellOf(cell: PrintedCell): string {
  const text = textOf(cell);
  const { across = 1, down = 1 } = typeof cell === 'string' ? {} : cell;
  const merged =
    across * down > 1 ? ` table:number-columns-spanned="${across}" table:number-rows-spanned="${down}"` : '';
  if (text === '') return `<table:table-cell${merged}/>`;
  const lines = text.split('\n').map((line) => `<text:p>${escaped(line)}</text:p>`);
  return `<table:table-cell ${typed(text) ?? 'office:value-type="string"'}${merged}>${lines.join('')}</table:table-cell>`;
}

const COVERED = '<table:covered-table-cell/>';
const line = (text: string): string => `<table:table-row>${cellOf(text)}</table:table-row>`;

/** The cells of a table in all its places: what a merged cell covers is named as covered. */
function rowsOf(table: PrintedTable): string[] {
  const left = table.rows.map((row) => [...row]);
  const covered = new Set<string>();
  return gridOf(table).map((row, at) => {
    const cells = row.map((_, column) => {
      if (covered.has(`${at} ${column}`)) return COVERED;
      const cell = left[at]!.shift() ?? '';
      const { across = 1, down = 1 } = typeof cell === 'string' ? {} : cell;
      for (let below = 0; below < down; below += 1)
        for (let beside = 0; beside < across; beside += 1) covered.add(`${at + below} ${column + beside}`);
      return cellOf(cell);
    });
    return `<table:table-row>${cells.join('')}</table:table-row>`;
  });
}

const sheetOf = (table: PrintedTable, index: number): string =>
  `<table:table table:name="Table ${index + 1}">${[
    ...table.titles.map(line),
    ...(table.titles.length > 0 ? [line('')] : []),
    ...rowsOf(table),
    ...(table.notes ? [line(''), ...table.notes.map(line)] : []),
  ].join('')}</table:table>`;

const SPACES = ['office', 'table', 'text', 'style']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

/** A spreadsheet of all the tables of a document. */
export const fodsOf = (tables: readonly PrintedTable[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${SPACES} xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>${FORMATS.map(numberStyle).join('')}</office:automatic-styles>
<office:body><office:spreadsheet>${tables.map(sheetOf).join('\n')}</office:spreadsheet></office:body>
</office:document>
`;
