import type { StrategyInput } from '../document/strategy.js';
import type { Validation } from '../validate/validate-strategy.js';
import { validateStrategy } from '../validate/validate-strategy.js';
import type { ReadingReport, TablesOptions } from './plan/read-tables.js';
import { readJson } from './read-json.js';
import type { Doubt } from './reading.js';
import { type DecodedText, decodeText } from './table/decode-text.js';
import type { ReadFault } from './table/read-fault.js';
import { otherFormatFault } from './table/read-fault-words.js';
import type { ReadOptions } from './table/read-options.js';
import { sniffText } from './table/sniff-text.js';
import type { TablesRead } from './table/tables-read.js';

type TextTables = 'csv' | 'html' | 'markdown';

/** The forms of file that `readFile` knows. */
export type FileForm = 'json' | 'csv' | 'html' | 'markdown' | 'xlsx' | 'docx';

/** What a file was read into. */
export interface FileReading {
  /** What the file turned out to be. Default: it is of no form that is known. */
  readonly form?: FileForm;
  /** What was read, before it was checked; parts of it may be there though it cannot be used. Default: nothing. */
  readonly strategy?: StrategyInput;
  /** Whether it can be used. */
  readonly validation: Validation;
  /** What became of every cell. Default: the file has no cells. */
  readonly report?: ReadingReport;
  /** What is wrong with the file itself. */
  readonly faults: readonly ReadFault[];
  /** What was put right or guessed of the text of the file, such as garbled pound signs; none as a rule. */
  readonly doubts: readonly Doubt[];
}

export interface FileOptions extends ReadOptions, TablesOptions {}

/**
 * Reads a file of any form that is known, by what stands in it and not by its name: a document as JSON, or tables of a plan as
 * CSV, TSV, HTML, Markdown, a workbook of Excel or a document of Word. The readers of tables are loaded when they are needed.
 *
 * It does not reject for what a file holds: faults, issues and the report say what is wrong, and where.
 *
 * @param content - the bytes of the file, or its text
 * @throws {TypeError} if the content is neither
 *
 * @example
 * const { form, validation } = await readFile('Indicator,Target\nRacist incidents,fewer than 300', { file: 'plan.csv' });
 * form; // => 'csv'
 * validation.ok; // => true
 */
export async function readFile(
  content: Uint8Array | string,
  options: FileOptions = {},
): Promise<FileReading> {
  const office = content instanceof Uint8Array ? officeForm(content) : undefined;
  if (office !== undefined)
    return planOf(office, await officeTables(office, content as Uint8Array, options), options);
  const { text, mended, faults, doubts } = textOf(content, options);
  const form = faults.some(({ severity }) => severity === 'error') ? undefined : formOf(text);
  if (form === undefined) return refused(faults.length > 0 ? faults : [unknownForm(options)]);
  // a document is taken as it is written: only the cells of tables are put right
  if (form === 'json') return { form, ...parsed(text), faults, doubts: [] };
  const read = await planOf(form, await tablesIn(form, mended ?? text, options), options);
  return { ...read, faults: [...faults, ...read.faults], doubts };
}

async function planOf(
  form: FileForm,
  { tables, faults }: TablesRead,
  options: FileOptions,
): Promise<FileReading> {
  if (tables.length === 0) return refused(faults.length > 0 ? faults : [noTable(options)], form);
  const { readTables } = await import('./plan/read-tables.js');
  const { strategy, report } = readTables(tables, options);
  const isPlan = report.tables.some(({ kind }) => kind !== undefined);
  if (!isPlan) return { ...refused([...faults, noPlan(options)], form), report };
  return { form, strategy, validation: validateStrategy(strategy), report, faults, doubts: [] };
}

/** ZIP files begin so, and files of old or protected Office programs; which reader says best what is wrong with those. */
const ZIP = [0x50, 0x4b];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
/** The names of the parts stand at the end of a ZIP file. */
const END_LENGTH = 65_536;

function officeForm(bytes: Uint8Array): 'xlsx' | 'docx' | undefined {
  const begins = (signs: readonly number[]): boolean => signs.every((sign, index) => bytes[index] === sign);
  if (begins(OLD_OFFICE)) return 'xlsx';
  if (!begins(ZIP)) return undefined;
  const end = decodeLatin(bytes.subarray(-END_LENGTH));
  return end.includes('word/') ? 'docx' : 'xlsx';
}

/** Names of parts are plain letters: a text of any other sign is of no account here. */
const decodeLatin = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};

async function officeTables(
  form: 'xlsx' | 'docx',
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<TablesRead> {
  if (form === 'docx') {
    const { docxTables } = await import('./table/docx-tables.js');
    return docxTables(bytes, options);
  }
  const { xlsxTables } = await import('./table/xlsx-tables.js');
  return xlsxTables(bytes, options);
}

function textOf(
  content: Uint8Array | string,
  options: ReadOptions,
): Pick<DecodedText, 'text' | 'mended' | 'faults' | 'doubts'> {
  return typeof content === 'string'
    ? { text: content, faults: [], doubts: [] }
    : decodeText(content, options);
}

function formOf(text: string): TextTables | 'json' | undefined {
  const form = sniffText(text);
  if (form === 'xml' || text.trim() === '') return undefined;
  return form === 'tsv' || form === 'text' ? 'csv' : form;
}

function parsed(text: string): Pick<FileReading, 'strategy' | 'validation'> {
  const validation = readJson(text);
  return validation.ok ? { strategy: validation.strategy, validation } : { validation };
}

async function tablesIn(form: TextTables, text: string, options: ReadOptions): Promise<TablesRead> {
  switch (form) {
    case 'csv': {
      const { csvTables } = await import('./table/csv-tables.js');
      return csvTables(text, sniffText(text) === 'tsv' ? { ...options, delimiter: '\t' } : options);
    }
    case 'html': {
      const { htmlTables } = await import('./table/html-tables.js');
      return htmlTables(text, options);
    }
    case 'markdown': {
      const { markdownTables } = await import('./table/markdown-tables.js');
      return markdownTables(text, options);
    }
  }
}

const refused = (faults: readonly ReadFault[], form?: FileForm): FileReading => ({
  ...(form && { form }),
  validation: { ok: false, issues: [] },
  faults,
  doubts: [],
});

const placeOf = ({ file }: ReadOptions): { file?: string } => (file === undefined ? {} : { file });

const unknownForm = (options: ReadOptions): ReadFault =>
  otherFormatFault(
    placeOf(options),
    'a file of another form',
    'Save it as XLSX, DOCX, CSV, HTML, Markdown or JSON.',
  );

const noTable = (options: ReadOptions): ReadFault =>
  otherFormatFault(
    placeOf(options),
    'a file without a table',
    'Check that the file holds the table of the plan.',
  );

const noPlan = (options: ReadOptions): ReadFault => ({
  ...otherFormatFault(
    placeOf(options),
    'tables with other headings',
    'Name the columns as the guide to reading says, or say with a mapping what they hold.',
  ),
  expected: 'a table of indicators, of actions or of figures',
});
