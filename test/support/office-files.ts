// Builds small workbooks and documents from XML, as bytes, for the tests of their readers.
import { strToU8, zipSync, type Zippable } from 'fflate';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A ZIP file with these parts. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  for (const [name, part] of Object.entries(parts)) {
    files[name] = [typeof part === 'string' ? strToU8(part) : part, { mtime: '2010-03-31' }];
  }
  return new Uint8Array(zipSync(files));
}

/** A text as XML has it. */
export const escaped = (text: string): string =>
  text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Links from one part to others: the type, the target, and `External` where it is outside. */
export const links = (...list: readonly (readonly [type: string, target: string, mode?: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}">${list
    .map(
      ([type, target, mode], index) =>
        `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"${
          mode === undefined ? '' : ` TargetMode="${mode}"`
        }/>`,
    )
    .join('')}</Relationships>`;

/** What a workbook may have beside its sheets. */
export interface WorkbookParts {
  /** The number formats of styles 1, 2, … */
  readonly formats?: readonly string[];
  /** The shared texts, as XML inside of `<si>`. */
  readonly strings?: readonly string[];
  /** XML in `<workbook>` before its sheets, and attributes of each `<sheet>`. */
  readonly before?: string;
  readonly states?: readonly string[];
  readonly names?: readonly string[];
  /** Other parts, or others in place of these. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** The parts of a workbook; each sheet is XML inside of `<worksheet>`. */
export function workbookParts(
  sheets: readonly string[],
  { formats = [], strings = [], before = '', states = [], names = [], parts = {} }: WorkbookParts = {},
): Record<string, string | Uint8Array> {
  const all: Record<string, string | Uint8Array> = {
    '_rels/.rels': links(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${SHEET}" xmlns:r="${RELATIONS}">${before}<sheets>${sheets
      .map((_, at) => {
        const state = states[at] === undefined ? '' : ` state="${states[at]}"`;
        return `<sheet name="${names[at] ?? `Sheet${at + 1}`}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"/>`;
      })
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': links(
      ...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      ['styles', 'styles.xml'],
      ['sharedStrings', '/xl/sharedStrings.xml'],
    ),
    'xl/styles.xml': `<styleSheet xmlns="${SHEET}"><numFmts>${formats
      .map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escaped(code)}"/>`)
      .join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats
      .map((_, at) => `<xf numFmtId="${164 + at}"/>`)
      .join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${SHEET}">${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
  };
  sheets.forEach((sheet, at) => {
    all[`xl/worksheets/sheet${at + 1}.xml`] =
      `<worksheet xmlns="${SHEET}" xmlns:r="${RELATIONS}">${sheet}</worksheet>`;
  });
  return { ...all, ...parts };
}

/** A workbook. */
export const workbook = (sheets: readonly string[], more?: WorkbookParts): Uint8Array<ArrayBuffer> =>
  zipOf(workbookParts(sheets, more));

/** The cells of a sheet from rows of texts: those that are empty are left out. */
export const sheetOf = (rows: readonly (readonly string[])[]): string =>
  `<sheetData>${rows
    .map((row) => `<row>${row.map((text) => (text === '' ? '<c/>' : inline(text))).join('')}</row>`)
    .join('')}</sheetData>`;

/** A cell with a text of its own; `at` is its place and other attributes. */
export const inline = (text: string, at = ''): string =>
  `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

/** The parts of a document; the body is XML inside of `<w:body>`. */
export function documentParts(
  body: string,
  parts:
    | Readonly<Record<'styles' | 'numbering' | 'footnotes' | 'endnotes', string>>
    | Record<string, string> = {},
): Record<string, string> {
  const root = (name: string, xml: string): string =>
    `<w:${name} xmlns:w="${WORD}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:v">${xml}</w:${name}>`;
  const all: Record<string, string> = {
    '_rels/.rels': links(['officeDocument', 'word/document.xml']),
    'word/_rels/document.xml.rels': links(
      ...Object.keys(parts).map((name) => [name, `${name}.xml`] as const),
    ),
    'word/document.xml': root('document', `<w:body>${body}</w:body>`),
  };
  for (const [name, xml] of Object.entries(parts)) all[`word/${name}.xml`] = root(name, xml);
  return all;
}

/** A document. */
export const wordDocument = (body: string, parts?: Record<string, string>): Uint8Array<ArrayBuffer> =>
  zipOf(documentParts(body, parts));

/** A paragraph of one run; `style` is its style. */
export const paragraph = (text: string, style?: string): string =>
  `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${words(text)}</w:p>`;

/** A run of words. */
export const words = (text: string): string =>
  `<w:r><w:t xml:space="preserve">${escaped(text).replaceAll('\n', '</w:t><w:br/><w:t xml:space="preserve">')}</w:t></w:r>`;

/** A cell with XML inside, and properties. */
export const cell = (xml: string, properties = ''): string =>
  `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${xml}</w:tc>`;

/** A table from rows of cells. */
export const wordTable = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.join('')}</w:tr>`).join('')}</w:tbl>`;
