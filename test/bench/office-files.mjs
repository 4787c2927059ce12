// Workbooks and documents of XML, for the bench: the parts that a reader needs, and no others.
import { strToU8, zipSync } from 'fflate';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const zipOf = (parts) =>
  zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, [strToU8(xml), { level: 0 }]])),
  );

const links = (...list) =>
  `<Relationships xmlns="${PACKAGE}">${list
    .map(
      ([type, target], at) =>
        `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/** A workbook of one sheet; what stands inside of `<worksheet>`, `<sst>`, `<numFmts>` and `<cellXfs>`. */
export const workbookOf = (sheet, { strings = '', formats = '', cellFormats = '' } = {}) =>
  zipOf({
    '_rels/.rels': links(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${SHEET}" xmlns:r="${RELATIONS}"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': links(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/styles.xml': `<styleSheet xmlns="${SHEET}"><numFmts>${formats}</numFmts><cellXfs>${cellFormats}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${SHEET}">${strings}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${SHEET}">${sheet}</worksheet>`,
  });

/** A document: what stands inside of `<w:body>`, and its other parts by name. */
export const documentOf = (body, parts = {}) =>
  zipOf({
    '_rels/.rels': links(['officeDocument', 'word/document.xml']),
    'word/_rels/document.xml.rels': links(...Object.keys(parts).map((name) => [name, `${name}.xml`])),
    'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [
        `word/${name}.xml`,
        `<w:${name} xmlns:w="${WORD}">${xml}</w:${name}>`,
      ]),
    ),
  });
