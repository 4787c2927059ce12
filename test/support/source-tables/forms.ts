// A source document in each form of file that councils have, read with the reader of files.
import { type FileOptions, type FileReading, readFile } from '../../../src/read/read-file.js';
import { readBytes } from '../file.js';
import { csvOf, htmlOf, markdownOf } from './as-files.js';
import type { SourceDocument } from './sources.js';

/**
 * CSV is one file for each table, the others one file for all; `one-sheet` is a workbook with all of them on one sheet, `one-csv` a
 * CSV file with empty lines between them, and `close-csv` one without.
 */
export const FORMS = [
  'csv',
  'one-csv',
  'close-csv',
  'html',
  'markdown',
  'xlsx',
  'one-sheet',
  'docx',
] as const;
export type SourceForm = (typeof FORMS)[number];

/** All five councils count their years from April. */
const OPTIONS = { yearStartsIn: 4 } as const;

const office = (name: string): Promise<Uint8Array> => readBytes(`test/fixtures/sources/${name}`);

async function filesOf({ id, tables }: SourceDocument, form: SourceForm): Promise<(string | Uint8Array)[]> {
  switch (form) {
    case 'csv':
      return tables().map(csvOf);
    case 'one-csv':
      return [tables().map(csvOf).join('\r\n')];
    case 'close-csv':
      return [tables().map(csvOf).join('')];
    case 'html':
      return [htmlOf(tables())];
    case 'markdown':
      return [markdownOf(tables())];
    case 'one-sheet':
      return [await office(`${id}-one-sheet.xlsx`)];
    default:
      return [await office(`${id}.${form}`)];
  }
}

/** What the files of a source in this form are read into. */
export async function readForm(
  source: SourceDocument,
  form: SourceForm,
  options: FileOptions = {},
): Promise<FileReading[]> {
  const readings: FileReading[] = [];
  for (const file of await filesOf(source, form))
    readings.push(await readFile(file, { ...OPTIONS, ...options }));
  return readings;
}
