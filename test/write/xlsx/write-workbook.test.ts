import { expect } from 'chai';
import * as fc from 'fast-check';
import { xlsxTables } from '../../../src/read/table/xlsx-tables.js';
import { checkWorkbook } from '../../../src/write/xlsx/check/check-workbook.js';
import type { Workbook, WorkbookCell } from '../../../src/write/xlsx/workbook.js';
import { writeWorkbook } from '../../../src/write/xlsx/write-workbook.js';
import { anyText } from '../../support/arbitrary-forms.js';

const book = (...cells: readonly WorkbookCell[]): Workbook => ({
  title: 'Plan',
  language: 'en-GB',
  sheets: [
    {
      name: 'Cover',
      title: 'Plan',
      lines: ['This sheet has one table. Source: a survey. Blank cells: not known.'],
      table: {
        name: 'Figures',
        columns: cells.map((_, at) => ({ heading: `Heading ${at + 1}`, width: 20 })),
        rows: [cells],
      },
    },
  ],
});
const cellsOf = (...cells: readonly WorkbookCell[]) =>
  xlsxTables(writeWorkbook(book(...cells))).tables[0]!.rows[1]!;
const textsOf = (...cells: readonly WorkbookCell[]): string[] => cellsOf(...cells).map(({ text }) => text);

describe('writeWorkbook', () => {
  it('writes numbers that show their decimal places', () => {
    expect(
      textsOf(
        { number: 4.2, decimals: 2, as: 'percent' },
        { number: 34.4, decimals: 1, as: 'percent' },
        { number: 2078, decimals: 0 },
        { number: -1234.5, decimals: 2 },
        { number: 0, decimals: 1 },
      ),
    ).to.deep.equal(['4.20%', '34.4%', '2,078', '-1,234.50', '0.0']);
  });

  for (const text of ['=1+1', '+44', '-5', '@SUM(A1)', "'=1", '=HYPERLINK("https://example.org")', '\t=1']) {
    it(`writes ${JSON.stringify(text)} as a text and never as a formula`, () => {
      const [cell] = cellsOf(text);
      expect(cell!.text).to.equal(text.trim());
      expect(cell).not.to.have.property('formula');
    });
  }

  it('gives back every text, but for space around it, NUL and kinds of line end', () =>
    fc.assert(
      fc.property(anyText, fc.stringMatching(/^_x[0-9a-fA-F]{4}_$/), (text, sign) => {
        const words = `a${text}${sign}b`;
        const [cell] = cellsOf(words);
        expect(cell!.text).to.equal(words.replace(/\r\n?/g, '\n').replaceAll('\0', ''));
      }),
      { numRuns: 60 },
    ));

  it('has the same bytes each time', () =>
    expect(writeWorkbook(book('one'))).to.deep.equal(writeWorkbook(book('one'))));

  it('keeps the rules of the check', () =>
    expect(checkWorkbook(writeWorkbook(book('one', '', { text: 'Cover', toSheet: 'Cover' })))).to.deep.equal(
      [],
    ));
});
