import type { Strategy } from '../../document/strategy.js';
import { ABSENCE_WORDS } from './absence-words.js';
import type { CsvColumn, CsvTable } from './csv-table.js';

/** What a table does not say of its file. */
export interface CsvwOptions {
  /** The address of the CSV file, as a rule its name: it stands beside its metadata. */
  readonly url: string;
  /** What the table is called. Default: the title of the document. */
  readonly title?: string;
  /** The address of the licence. Default: none is named. */
  readonly license?: string;
}

/** The description of a column, by the Metadata Vocabulary for Tabular Data. */
export interface CsvwColumn {
  readonly name: string;
  readonly titles: string;
  readonly datatype: 'string' | { readonly base: 'decimal' | 'date'; readonly format?: string };
  /** What stands in a cell that has no value. */
  readonly null: string | readonly string[];
  readonly propertyUrl?: string;
  readonly valueUrl?: string;
}

/** The metadata of a CSV file, by the Metadata Vocabulary for Tabular Data of the W3C. */
export interface CsvwMetadata {
  readonly '@context': readonly ['http://www.w3.org/ns/csvw', { readonly '@language': string }];
  readonly url: string;
  readonly 'dc:title': string;
  readonly 'dc:publisher'?: string;
  readonly 'dc:license'?: { readonly '@id': string };
  readonly dialect: typeof DIALECT;
  readonly tableSchema: { readonly columns: readonly CsvwColumn[]; readonly primaryKey?: readonly string[] };
}

/** How our CSV files are written: `toCsv` says it. A cell that begins with "#" is quoted, so that it begins no comment. */
const DIALECT = {
  encoding: 'utf-8',
  delimiter: ',',
  quoteChar: '"',
  doubleQuote: true,
  lineTerminators: ['\r\n'],
  header: true,
  headerRowCount: 1,
  skipBlankRows: false,
  trim: false,
} as const;

const NO_FIGURES: readonly string[] = ['', ...Object.values(ABSENCE_WORDS)];

/**
 * The metadata of a CSV file for a file `NAME.csv-metadata.json` beside it, by the recommendation of the W3C on tabular data (CSVW):
 * what each column holds, in their order, and how the file is written.
 *
 * In a column of figures the words for what is missing are null: "No survey" is no figure. The columns that tell the rows apart
 * are the primary key, where these are told apart by such columns.
 *
 * @param table - the table that the file is written from: `observationsTable`, `measuresTable`, `indicatorsTable`, `actionsTable`
 * @throws {RangeError} if the address of the file is empty
 *
 * @example
 * const { strategy } = validateStrategy(leeds2010);
 * const table = { columns: [{ title: 'Ref', name: 'ref' }], rows: [['NI 4']] };
 * const metadata = csvwMetadata(table, strategy, { url: 'measures.csv' });
 * metadata['dc:publisher']; // => 'Leeds City Council'
 * metadata.tableSchema.columns; // => [{ name: 'ref', titles: 'Ref', datatype: 'string', null: '' }]
 */
export function csvwMetadata(
  table: CsvTable,
  strategy: Pick<Strategy, 'title' | 'language' | 'organisation' | 'bodies'>,
  { url, title = strategy.title, license }: CsvwOptions,
): CsvwMetadata {
  if (url.trim() === '') throw new RangeError('csvwMetadata requires the address of the CSV file, got none');
  const publisher = strategy.bodies.find(({ id }) => id === strategy.organisation)?.name;
  const key = primaryKey(table);
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': strategy.language }],
    url,
    'dc:title': title,
    ...(publisher !== undefined && { 'dc:publisher': publisher }),
    ...(license !== undefined && { 'dc:license': { '@id': license } }),
    dialect: DIALECT,
    tableSchema: { columns: table.columns.map(columnOf), ...(key.length > 0 && { primaryKey: key }) },
  };
}

function columnOf({ name, title, datatype, propertyUrl, valueUrl }: CsvColumn): CsvwColumn {
  return {
    name,
    titles: title,
    datatype: datatype === undefined ? 'string' : { base: datatype, ...FORMATS[datatype] },
    null: datatype === 'decimal' ? NO_FIGURES : '',
    ...(propertyUrl !== undefined && { propertyUrl }),
    ...(valueUrl !== undefined && { valueUrl }),
  };
}

const FORMATS = { decimal: {}, date: { format: 'yyyy-MM-dd' } } as const;

/**
 * The columns of words that together are different in every row; none where they are not. Those in which no cell is empty, if they
 * are enough; else all, for an empty cell tells rows apart as a word does.
 */
function primaryKey({ columns, rows }: CsvTable): readonly string[] {
  const words = columns.flatMap(({ name, datatype, propertyUrl }, at) =>
    datatype === undefined && !propertyUrl?.endsWith('obsValue') ? [{ name, at }] : [],
  );
  const full = words.filter(({ at }) => rows.every((row) => row[at] !== undefined && row[at] !== ''));
  const key = [full, words].find((some) => isKey(rows, some));
  return key?.map(({ name }) => name) ?? [];
}

function isKey(rows: CsvTable['rows'], columns: readonly { readonly at: number }[]): boolean {
  const seen = new Set(rows.map((row) => JSON.stringify(columns.map(({ at }) => row[at] ?? ''))));
  return rows.length > 0 && seen.size === rows.length;
}
