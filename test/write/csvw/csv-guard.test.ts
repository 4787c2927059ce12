import { expect } from 'chai';
import * as fc from 'fast-check';
import { withGuard, withoutGuard } from '../../../src/read/table/csv-guard.js';
import { csvTables } from '../../../src/read/table/csv-tables.js';
import { toCsv } from '../../../src/write/csv.js';

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n\'",a1.% ') }),
  fc.tuple(fc.constantFrom('', "'", "''"), fc.integer()).map(([sign, figure]) => `${sign}${figure}`),
);
const run = { numRuns: 500 };

describe('withGuard and withoutGuard', () => {
  for (const [given, written] of [
    ['=1+1', "'=1+1"],
    ["'=1+1", "''=1+1"],
    ["''@x", "'''@x"],
    ['-4.2', '-4.2'],
    ["'-4.2", "''-4.2"],
    ['+4.1%', '+4.1%'],
    ['-see note', "'-see note"],
    ["'tis", "'tis"],
    ["''tis", "''tis"],
    ["'", "'"],
    ['', ''],
  ] as const) {
    it(`write ${JSON.stringify(given)} as ${JSON.stringify(written)}, and give it back`, () => {
      expect(withGuard(given)).to.equal(written);
      expect(withoutGuard(written)).to.equal(given);
    });
  }

  it('are the inverse of each other, for every text', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(withoutGuard(withGuard(given))).to.equal(given);
      }),
      run,
    );
  });

  it('take one apostrophe of another file at most, and none before a number', () => {
    expect(withoutGuard("'-4.2")).to.equal("'-4.2");
    fc.assert(
      fc.property(text, (given) => {
        expect([given, given.slice(1)]).to.include(withoutGuard(given));
      }),
      run,
    );
  });
});

describe('csvTables, of what toCsv writes', () => {
  it('gives back every cell, without space around it and with one kind of line end', () => {
    const cells = fc.array(text, { minLength: 2, maxLength: 4 }).map((row) => [...row, 'last']);
    fc.assert(
      fc.property(cells, (row) => {
        const filled = ['key', 'name', ...row];
        const [table] = csvTables(toCsv([filled, filled]), { delimiter: ',' }).tables;
        expect(table!.rows[1]!.map((cell) => cell.text)).to.deep.equal(
          filled.map((one) => one.replace(/\r\n?/g, '\n').trim()),
        );
      }),
      run,
    );
  });
});
