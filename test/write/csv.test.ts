import { expect } from 'chai';
import * as fc from 'fast-check';
import { toCsv } from '../../src/write/csv.js';
import { parseCsv, withoutGuard } from '../support/csv.js';

const cell = (value: string | number | undefined) =>
  toCsv([[value]])
    .replace(/^\uFEFF/, '')
    .replace(/\r\n$/, '');

const rows = [
  ['plain', 'plain', 'as it is'],
  ['', '', 'nothing'],
  [undefined, '', 'no value'],
  ['a,b', '"a,b"', 'a comma'],
  ['# of visits', '"# of visits"', 'a sign that begins a comment elsewhere'],
  ['visits #', 'visits #', 'that sign further on'],
  ['say "hi"', '"say ""hi"""', 'quotes'],
  ['two\nlines', '"two\nlines"', 'a line end'],
  ['two\r\nlines', '"two\r\nlines"', 'a line end of Windows'],
  [' padded ', ' padded ', 'spaces stay'],
  ['£600,000 – “so”', '"£600,000 – “so”"', 'signs beyond ASCII stay'],
  ['=1+1', "'=1+1", 'a formula'],
  ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"', 'a formula that needs quotes'],
  ['+44 113', "'+44 113", 'a telephone number'],
  ['-see note', "'-see note", 'a dash before words'],
  ['@SUM(A1)', "'@SUM(A1)", 'an older formula'],
  ['\t=1', "'\t=1", 'a tab first'],
  ['\r=1', '"\'\r=1"', 'a return first'],
  ["'=1+1", "''=1+1", 'an apostrophe before a formula'],
  ["''@x", "'''@x", 'two of them'],
  ["'tis", "'tis", 'an apostrophe before a word stays alone'],
  ['-4.2', '-4.2', 'a number below zero, as text'],
  ['+4.1%', '+4.1%', 'a signed percentage'],
  ['-1,234.5', '"-1,234.5"', 'a number with a comma'],
  ['-4.2.1', "'-4.2.1", 'not quite a number'],
  ['-1+1', "'-1+1", 'a sum that begins like a number'],
  ['-5\n=1', '"\'-5\n=1"', 'a number and a second line'],
  ['−4.2', '−4.2', 'a true minus sign is no formula'],
  [-4.2, '-4.2', 'a number below zero'],
  [0, '0', 'zero is no empty cell'],
  [2078, '2078', 'a number without commas'],
] as const;

describe('toCsv', () => {
  for (const [value, text, why] of rows) {
    it(`writes ${JSON.stringify(value)} as ${JSON.stringify(text)} (${why})`, () => {
      expect(cell(value)).to.equal(text);
    });
  }

  it('begins with a byte-order mark, and ends every row with CRLF', () => {
    expect(
      toCsv([
        ['a', 'b'],
        [1, undefined],
      ]),
    ).to.equal('\uFEFFa,b\r\n1,\r\n');
  });

  it('is the mark alone for no rows', () => expect(toCsv([])).to.equal('\uFEFF'));

  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n\'",a1.% ') }),
    fc.string({ unit: 'binary' }),
  );
  const run = { seed: 20100331, numRuns: 500 };

  it('gives back every table, once the guards against formulas are taken away', () => {
    const table = fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(table, (cells) => {
        const read = parseCsv(toCsv(cells));
        expect(read.map((row) => row.map(withoutGuard))).to.deep.equal(cells);
      }),
      run,
    );
  });

  it('lets no cell begin as a formula, unless it is a number', () => {
    fc.assert(
      fc.property(text, (value) => {
        const [[written = ''] = []] = parseCsv(toCsv([[value]]));
        if (/^[=+\-@\t\r]/.test(written))
          expect(Number.isFinite(Number(written.replace(/[,%]/g, '')))).to.equal(true);
      }),
      run,
    );
  });

  it('gives back every number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(cell(value))).to.equal(value + 0);
      }),
      run,
    );
  });
});
