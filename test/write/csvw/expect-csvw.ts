// The rules of the Metadata Vocabulary for Tabular Data and of the Model for Tabular Data (W3C, 2015) for what we write: which
// properties there are, what they may hold, and what the cells of the file must then be.
import { expect } from 'chai';
import type { CsvwColumn, CsvwMetadata } from '../../../src/write/csvw/csvw-metadata.js';
import { parseCsv, withoutGuard } from '../../support/csv.js';

const TABLE = ['@context', 'url', 'dialect', 'tableSchema'];
const COLUMN = ['name', 'titles', 'datatype', 'null', 'propertyUrl', 'valueUrl'];
const DIALECT: Readonly<Record<string, (value: unknown) => boolean>> = {
  encoding: (value) => value === 'utf-8',
  delimiter: (value) => value === ',',
  quoteChar: (value) => value === '"' || value === null,
  doubleQuote: (value) => typeof value === 'boolean',
  lineTerminators: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
  header: (value) => value === true,
  headerRowCount: (value) => value === 1,
  skipBlankRows: (value) => typeof value === 'boolean',
  trim: (value) => typeof value === 'boolean',
};

/** Expects metadata that keep the rules, and a file that keeps to its metadata. */
export function expectCsvw(metadata: CsvwMetadata, text: string): void {
  expectTable(metadata);
  expect(text.startsWith('\uFEFF')).to.equal(true);
  const [header = [], ...rows] = parseCsv(text).map((row) => row.map(withoutGuard));
  const { columns, primaryKey = [] } = metadata.tableSchema;
  expect(columns.map(({ titles }) => titles)).to.deep.equal(header);
  for (const row of rows) {
    expect(row).to.have.lengthOf(columns.length);
    columns.forEach((column, at) => expectCell(column, row[at]!));
  }
  const places = primaryKey.map((name) => columns.findIndex((column) => column.name === name));
  if (places.length === 0) return;
  expect(places).not.to.include(-1);
  const keys = rows.map((row) => places.map((at) => row[at]).join('\u0000'));
  expect(new Set(keys).size).to.equal(rows.length);
}

function expectTable(metadata: CsvwMetadata): void {
  const common = Object.keys(metadata).filter((key) => !TABLE.includes(key));
  for (const name of common)
    expect(name, 'a common property has a prefix of the context').to.match(/^dc:\w+$/);
  const [context, { '@language': language }] = metadata['@context'];
  expect(context).to.equal('http://www.w3.org/ns/csvw');
  expect(language).to.match(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/);
  expect(metadata.url).to.not.equal('');
  for (const [name, value] of Object.entries(metadata.dialect)) {
    expect(DIALECT[name], name).to.be.a('function');
    expect(DIALECT[name]!(value), name).to.equal(true);
  }
  const { columns, ...more } = metadata.tableSchema;
  expect(Object.keys(more).every((name) => name === 'primaryKey')).to.equal(true);
  expect(new Set(columns.map(({ name }) => name)).size).to.equal(columns.length);
  columns.forEach(expectColumn);
}

function expectColumn(column: CsvwColumn): void {
  expect(COLUMN).to.include.members(Object.keys(column));
  // a name of a variable of URI templates, that does not begin with an underscore
  expect(column.name).to.match(/^(?:[A-Za-z0-9]|%[0-9A-F]{2})(?:\.?(?:[A-Za-z0-9_]|%[0-9A-F]{2}))*$/);
  expect(column.titles).to.be.a('string').and.not.equal('');
  if (column.datatype !== 'string') {
    const { base, format } = column.datatype;
    expect(['decimal', 'date']).to.include(base);
    expect(format, 'one that every reader must know').to.equal(base === 'date' ? 'yyyy-MM-dd' : undefined);
  }
  expect(([] as unknown[]).concat(column.null).every((one) => typeof one === 'string')).to.equal(true);
  for (const address of [column.propertyUrl, column.valueUrl]) {
    if (address !== undefined) expect(address).to.match(/^https?:\/\/[^\s{}]+(?:\{\w+\})?$/);
  }
}

function expectCell({ datatype, null: nulls, titles }: CsvwColumn, cell: string): void {
  if (([] as string[]).concat(nulls).includes(cell) || datatype === 'string') return;
  const form = datatype.base === 'decimal' ? /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/ : /^\d{4}-\d\d-\d\d$/;
  expect(cell, titles).to.match(form);
}
