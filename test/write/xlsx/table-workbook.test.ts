// One table as a workbook: its cells come back as they were, and no rule of accessible spreadsheets is broken.
import { expect } from 'chai';
import * as fc from 'fast-check';
import { xlsxTables } from '../../../src/read/index.js';
import { en } from '../../../src/format/en.js';
import {
  actionsTable,
  checkWorkbook,
  csvColumn,
  type CsvTable,
  indicatorsTable,
  tableWorkbook,
} from '../../../src/write/index.js';
import { scoreStrategy } from '../../../src/score/score-strategy.js';
import { leeds } from '../../support/leeds.js';

const OPTIONS = { title: 'A plan', language: 'en', sheet: 'Rows' };

const EXACT = { maximumFractionDigits: 12 };
const plain = (words: string | undefined): string => (words ?? '').replace(/\s+/g, ' ').trim();

/** The rows of the table of a workbook, below its headings. */
function rowsOf(table: CsvTable): string[][] {
  const bytes = tableWorkbook(table, OPTIONS);
  expect(checkWorkbook(bytes)).to.deep.equal([]);
  const rows = xlsxTables(bytes)
    .tables.at(-1)!
    .rows.map((row) => row.map(({ text }) => text));
  return rows.slice(rows.length - table.rows.length);
}

describe('tableWorkbook', () => {
  it('holds every cell of the measures and the actions of a real plan', () => {
    for (const table of [indicatorsTable(scoreStrategy(leeds, {}), en), actionsTable(leeds)]) {
      const rows = rowsOf(table);
      expect(rows).to.have.length.at.least(34);
      for (const [at, row] of table.rows.entries()) {
        const wanted = row.map((cell) =>
          typeof cell === 'number' ? cell.toLocaleString('en', EXACT) : plain(cell),
        );
        expect(row.map((_, column) => plain(rows[at]![column]))).to.deep.equal(wanted);
      }
    }
  });

  it('runs nothing as a formula, and keeps figures as figures', () => {
    const columns = [csvColumn('words'), csvColumn('figure', { datatype: 'decimal' })];
    expect(
      rowsOf({
        columns,
        rows: [
          ['=1+1', -0.05],
          ['@x', 1e6],
        ],
      }),
    ).to.deep.equal([
      ['=1+1', '-0.05'],
      ['@x', '1,000,000'],
    ]);
  });

  it('says of a table without rows that it has none, and has a title where none is given', () => {
    const bytes = tableWorkbook({ columns: [csvColumn('a')], rows: [] }, { ...OPTIONS, title: '' });
    expect(checkWorkbook(bytes)).to.deep.equal([]);
    const words = xlsxTables(bytes).tables.flatMap(({ rows }) => rows.flat().map(({ text }) => text));
    expect(words).to.include.members(['Rows', 'This table has no rows.']);
  });

  it('breaks no rule whatever the words are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string(), fc.double({ noNaN: true, min: -1e9, max: 1e9 })), {
          minLength: 1,
          maxLength: 5,
        }),
        (rows) => {
          const columns = [csvColumn('words'), csvColumn('figure', { datatype: 'decimal' })];
          expect(checkWorkbook(tableWorkbook({ columns, rows }, OPTIONS))).to.deep.equal([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
