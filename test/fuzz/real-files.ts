// The files that are harmed: those of an office program, the tables of the sources in every form that we read, and, where they are
// there, files that councils and others have published.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { paragraph, cell, sheetOf, wordDocument, wordTable, workbook } from '../support/office-files.js';
import {
  asCsv,
  asHtml,
  asMarkdown,
  coventryActionTables,
  leedsActionTables,
  leedsIndicatorTables,
} from '../support/source-tables.js';

/** A file that is harmed. */
export interface RealFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly isZip: boolean;
}

const FIXTURES = fileURLToPath(new URL('../fixtures/office/', import.meta.url));
/** Beside the repository, as for the tests that need published files. */
const PUBLISHED = fileURLToPath(new URL('../../../shared/realdata/', import.meta.url));
const FORMS = new Set([
  '.csv',
  '.tsv',
  '.html',
  '.htm',
  '.md',
  '.json',
  '.geojson',
  '.xlsx',
  '.docx',
  '.xml',
  '.stratml',
  '.txt',
]);
const LARGEST = 400_000;

const fileOf = (name: string, bytes: Uint8Array): RealFile => ({
  name,
  bytes,
  isZip: bytes[0] === 0x50 && bytes[1] === 0x4b,
});

function filesIn(folder: string): RealFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => FORMS.has(extname(name).toLowerCase()))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && statSync(path).size <= LARGEST)
    .toSorted()
    .map((path) => fileOf(path, new Uint8Array(readFileSync(path))));
}

function sourceFiles(): RealFile[] {
  const utf8 = (text: string) => new TextEncoder().encode(text);
  const tables = [
    ...leedsIndicatorTables().slice(0, 3),
    ...leedsActionTables().slice(0, 3),
    ...coventryActionTables().slice(0, 2),
  ];
  const asWord = wordDocument(
    tables
      .map(
        ([title, ...rows]) =>
          paragraph(title![0]!) + wordTable(...rows.map((row) => row.map((text) => cell(paragraph(text))))),
      )
      .join(''),
  );
  return [
    ...tables.flatMap((table, at) => [
      fileOf(`table ${at} as CSV`, utf8(asCsv(table))),
      fileOf(`table ${at} as HTML`, utf8(asHtml(table))),
      fileOf(`table ${at} as Markdown`, utf8(asMarkdown(table))),
    ]),
    fileOf('tables as a workbook', workbook(tables.map(sheetOf))),
    fileOf('tables as a document', asWord),
  ];
}

/** All of them; of the published ones only where asked for, as not every machine has them. */
export const realFiles = (withPublished = false): readonly RealFile[] => [
  ...filesIn(FIXTURES),
  ...sourceFiles(),
  ...(withPublished ? filesIn(PUBLISHED) : []),
];
