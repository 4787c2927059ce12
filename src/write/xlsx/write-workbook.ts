import { strToU8, zipSync, type Zippable } from 'fflate';
import { columnLetters } from '../../read/table/xlsx-reference.js';
import { cellXml, plainXml } from './cell-text.js';
import { headingRow, type SheetBooks, sheetXml } from './sheet-part.js';
import { StringBook } from './string-book.js';
import { StyleBook } from './style-book.js';
import type { Workbook, WorkbookSheet } from './workbook.js';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * Writes a workbook as the bytes of an `.xlsx` file. The same workbook always has the same bytes: no clock is asked.
 *
 * @example
 * const sheets = [{ name: 'Cover', title: 'A plan', lines: ['=1+1 is a text'] }];
 * const [table] = xlsxTables(writeWorkbook({ title: 'A plan', language: 'en', sheets })).tables;
 * table.rows.map(([{ text }]) => text); // => ['A plan', '=1+1 is a text']
 */
export function writeWorkbook(workbook: Workbook): Uint8Array {
  const books: SheetBooks = { workbook, strings: new StringBook(), styles: new StyleBook() };
  const { sheets } = workbook;
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': links([
      [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${plainXml(workbook.title)}</dc:title><dc:language>${plainXml(workbook.language)}</dc:language></cp:coreProperties>`,
    'xl/workbook.xml': `<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0" firstSheet="0"/></bookViews><sheets>${sheets
      .map(({ name }, at) => `<sheet name="${plainXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': links([
      ...sheets.map((_, at) => [`${OFFICE}/worksheet`, `worksheets/sheet${at + 1}.xml`] as const),
      [`${OFFICE}/styles`, 'styles.xml'],
      [`${OFFICE}/sharedStrings`, 'sharedStrings.xml'],
    ]),
  };
  sheets.forEach((sheet, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet, books, at === 0);
    if (!sheet.table) return;
    parts[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] = links([
      [`${OFFICE}/table`, `../tables/table${at + 1}.xml`],
    ]);
    parts[`xl/tables/table${at + 1}.xml`] = tableXml(sheet, at + 1);
  });
  parts['xl/styles.xml'] = books.styles.xml();
  parts['xl/sharedStrings.xml'] = books.strings.xml();
  return zipped(parts);
}

function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, xml] of Object.entries(parts)) {
    files[name] = strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
  }
  // of the user's own time zone: a ZIP file has no other, and the bytes are the same in all of them
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}

function tableXml(sheet: WorkbookSheet, id: number): string {
  const { name, columns, rows } = sheet.table!;
  const first = headingRow(sheet);
  const range = `A${first}:${columnLetters(columns.length)}${first + rows.length}`;
  return `<table xmlns="${SPREADSHEET}" id="${id}" name="${plainXml(name)}" displayName="${plainXml(name)}" ref="${range}" totalsRowShown="0"><tableColumns count="${columns.length}">${columns
    .map(({ heading }, at) => `<tableColumn id="${at + 1}" name="${cellXml(heading)}"/>`)
    .join(
      '',
    )}</tableColumns><tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>`;
}

const links = (list: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${list
    .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

function contentTypes(sheets: readonly WorkbookSheet[]): string {
  const own = sheets.flatMap(({ table }, at) => [
    [`/xl/worksheets/sheet${at + 1}.xml`, `${TYPES}.worksheet+xml`] as const,
    ...(table ? [[`/xl/tables/table${at + 1}.xml`, `${TYPES}.table+xml`] as const] : []),
  ]);
  const all = [
    ['/xl/workbook.xml', `${TYPES}.sheet.main+xml`],
    ['/xl/styles.xml', `${TYPES}.styles+xml`],
    ['/xl/sharedStrings.xml', `${TYPES}.sharedStrings+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...own,
  ];
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${all
    .map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`)
    .join('')}</Types>`;
}
