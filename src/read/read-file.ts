import type { StrategyInput } from '../document/strategy.js';
import type { Validation } from '../validate/validate-strategy.js';
import { validateStrategy } from '../validate/validate-strategy.js';
import type { ReadingReport } from './plan/read-tables.js';
import type { TablesOptions } from './plan/tables-options.js';
import { readJson } from './read-json.js';
import type { StratmlRepair } from './stratml/stratml-repair.js';
import { type ProgressOptions, ReadProgress } from './read-progress.js';
import type { Doubt } from './reading.js';
import { type DecodedText, decodeText } from './table/decode-text.js';
import type { ReadFault } from './table/read-fault.js';
import { limitFault, otherFormatFault } from './table/read-fault-words.js';
import type { ReadOptions } from './table/read-options.js';
import { sniffText } from './table/sniff-text.js';
import type { TablesRead } from './table/tables-read.js';

type TextTables = 'csv' | 'html' | 'markdown';

/** The forms of file that `readFile` knows. */
export type FileForm = 'json' | 'csv' | 'html' | 'markdown' | 'xlsx' | 'docx' | 'stratml';

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
  /** What was read otherwise than it stands in a file of StratML. Default: it is of another form. */
  readonly repairs?: readonly StratmlRepair[];
}

export interface FileOptions extends ReadOptions, TablesOptions, ProgressOptions {}

/**
 * Reads a file of any form that is known, by what stands in it and not by its name: a document as JSON, a plan as StratML, or
 * tables of a plan as CSV, TSV, HTML, Markdown, a workbook of Excel or a document of Word. All readers but that of JSON are loaded
 * when they are needed.
 *
 * A long file can be read with its progress told, and stopped: `onProgress` and `signal`. CSV and the rows of a plan are read in
 * pieces of some milliseconds, between which others have their turn; other forms in one piece, for which a worker is the place.
 * Where it was stopped, nothing can be used, and a fault says so.
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
  const progress = new ReadProgress(options);
  await progress.tell(0);
  const reading = await readContent(content, options, progress);
  if (!progress.isStopped) await progress.tell(1);
  return reading;
}

async function readContent(
  content: Uint8Array | string,
  options: FileOptions,
  progress: ReadProgress,
): Promise<FileReading> {
  const office = content instanceof Uint8Array ? officeForm(content) : undefined;
  if (office !== undefined)
    return planOf(office, await officeTables(office, content as Uint8Array, options), options, progress);
  const { text, mended, faults, doubts } = textOf(content, options);
  const form = faults.some(({ severity }) => severity === 'error') ? undefined : formOf(text);
  if (form === undefined) return refused(faults.length > 0 ? faults : [unknownForm(options)]);
  // a document is taken as it is written: only the cells of tables are put right
  if (form === 'json') return { form, ...parsed(text, options), faults, doubts: [] };
  if (form === 'stratml') return stratmlOf(text, options, faults);
  const read = await planOf(form, await tablesIn(form, mended ?? text, options, progress), options, progress);
  return { ...read, faults: [...faults, ...read.faults], doubts };
}

async function planOf(
  form: FileForm,
  { tables, faults }: TablesRead,
  options: FileOptions,
  progress: ReadProgress,
): Promise<FileReading> {
  if (progress.isStopped) return refused(withStop(faults, options), form);
  if (tables.length === 0) return refused(faults.length > 0 ? faults : [noTable(options)], form);
  const { readTablesSteps } = await import('./plan/read-tables.js');
  const plan = await progress.run(readTablesSteps(tables, options), OF_DOCUMENT);
  if (plan === undefined) return refused(withStop(faults, options), form);
  const { strategy, report } = plan;
  const isPlan = report.tables.some(({ kind }) => kind !== undefined);
  if (!isPlan) return { ...refused([...faults, noPlan(options)], form), report };
  await progress.tell(OF_DOCUMENT[1]);
  if (progress.isStopped) return refused(withStop(faults, options), form);
  return { form, strategy, validation: validateStrategy(strategy), report, faults, doubts: [] };
}

// How long the parts of the reading take, as shares of all: the tables, then the document, then its check.
const OF_TABLES = [0, 0.3] as const;
const OF_DOCUMENT = [0.3, 0.8] as const;

/** That the caller stopped the reading, once. */
function withStop(faults: readonly ReadFault[], options: ReadOptions): readonly ReadFault[] {
  if (faults.some(({ code }) => code === 'stopped')) return faults;
  return [...faults, limitFault({ limit: 'aborted', allowed: 0, place: placeOf(options) })];
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

function formOf(text: string): TextTables | 'json' | 'stratml' | undefined {
  const form = sniffText(text);
  if (text.trim() === '') return undefined;
  if (form === 'xml') return 'stratml'; // whose reader says what it is where it is other XML
  return form === 'tsv' || form === 'text' ? 'csv' : form;
}

async function stratmlOf(
  text: string,
  options: ReadOptions,
  before: readonly ReadFault[],
): Promise<FileReading> {
  const { readStratml } = await import('./stratml/read-stratml.js');
  const { strategy, repairs, faults: own } = readStratml(text, options);
  const faults = [...before, ...own];
  if (strategy === undefined) return refused(faults);
  return {
    form: 'stratml',
    strategy,
    validation: validateStrategy(strategy),
    faults,
    doubts: [],
    repairs,
  };
}

function parsed(text: string, options: ReadOptions): Pick<FileReading, 'strategy' | 'validation'> {
  const validation = readJson(text, options);
  return validation.ok ? { strategy: validation.strategy, validation } : { validation };
}

async function tablesIn(
  form: TextTables,
  text: string,
  options: ReadOptions,
  progress: ReadProgress,
): Promise<TablesRead> {
  switch (form) {
    case 'csv': {
      const { csvSteps } = await import('./table/csv-tables.js');
      const delimiter = sniffText(text) === 'tsv' ? { delimiter: '\t' } : {};
      const tables = await progress.run(csvSteps(text, { ...options, ...delimiter }), OF_TABLES);
      return tables ?? { tables: [], faults: [] };
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
