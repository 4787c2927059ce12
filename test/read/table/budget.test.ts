import { expect } from 'chai';
import { Budget, ReadLimitError } from '../../../src/read/table/budget.js';
import { csvTables } from '../../../src/read/table/csv-tables.js';
import { htmlTables } from '../../../src/read/table/html-tables.js';
import { markdownTables } from '../../../src/read/table/markdown-tables.js';
import { describeReadFault } from '../../../src/read/table/read-fault-words.js';
import { READ_LIMITS } from '../../../src/read/table/read-limits.js';
import type { ReadOptions } from '../../../src/read/table/read-options.js';
import type { TablesRead } from '../../../src/read/table/tables-read.js';

const rowsOf = ({ tables }: TablesRead): string[][] =>
  tables.flatMap(({ rows }) => rows.map((row) => row.map(({ text }) => text)));
const told = ({ faults }: TablesRead): string[] => faults.map(describeReadFault);

/** The same table of three rows, for each reader. */
const readers = [
  ['csvTables', csvTables, 'A,B\n1,22\n3,4\n'],
  ['htmlTables', htmlTables, '<table><tr><td>A<td>B<tr><td>1<td>22<tr><td>3<td>4</table>'],
  ['markdownTables', markdownTables, '|A|B|\n|-|-|\n|1|22|\n|3|4|\n'],
] as const;

describe('Budget', () => {
  for (const [check, limit] of [
    ['checkBytes', 'bytes'],
    ['checkDepth', 'depth'],
    ['checkColumn', 'columns'],
    ['checkLength', 'cellLength'],
    ['checkTables', 'tables'],
    ['checkRows', 'rows'],
    ['checkCells', 'cells'],
    ['addCells', 'cells'],
    ['checkMerged', 'merged'],
    ['addMerged', 'merged'],
  ] as const) {
    it(`${check} passes the limit of ${limit} itself, and stops beyond it`, () => {
      const budget = new Budget({ limits: { [limit]: 3 } });
      budget[check](3);
      expect(() => budget[check](4)).to.throw(ReadLimitError, `limits.${limit} = 3`);
    });
  }

  it('allows so many empty places, and 25 more for each cell that is listed', () => {
    const budget = new Budget({ file: 'plan.xlsx', limits: { gaps: 3 } });
    budget.moveTo({ sheet: 'Plan' });
    budget.addGaps(53, 2, 6);
    expect(() => budget.addGaps(1, 0, 7))
      .to.throw(ReadLimitError, 'limits.gaps = 3')
      .with.deep.property('place', { file: 'plan.xlsx', sheet: 'Plan', row: 7 });
  });

  it('stops at a file that unpacks to more than the ratio, also from nothing', () => {
    const budget = new Budget({ limits: { ratio: 10 } });
    budget.checkRatio(5, 50);
    expect(() => budget.checkRatio(5, 51)).to.throw(ReadLimitError, 'limits.ratio = 10');
    expect(() => budget.checkRatio(0, 11)).to.throw(ReadLimitError);
  });

  for (const limit of [-1, NaN, '5' as unknown as number]) {
    it(`refuses a limit of ${JSON.stringify(limit)}`, () => {
      expect(() => new Budget({ limits: { rows: limit } })).to.throw(
        TypeError,
        'requires limits.rows to be zero or more',
      );
    });
  }

  it('lets what was read be handed over for a tenth of the time after it is up', () => {
    let now = 0;
    const budget = new Budget({ clock: () => now, limits: { milliseconds: 50 } });
    now = 50;
    budget.checkTime();
    now = 51;
    expect(() => budget.checkTime()).to.throw(ReadLimitError, 'limits.milliseconds = 50');
    now = 56;
    budget.checkTime();
    now = 57;
    expect(() => budget.checkTime()).to.throw(ReadLimitError, 'limits.milliseconds = 50');
  });

  it('lets what was read be handed over in a hundred thousand steps after the caller stopped it', () => {
    const budget = new Budget({ signal: { aborted: true } });
    expect(() => budget.step()).to.throw(ReadLimitError, 'reading was stopped');
    for (let step = 0; step < 99_000; step += 1) budget.step();
    const goOn = () => {
      for (let step = 0; step < 2_000; step += 1) budget.step();
    };
    expect(goOn).to.throw(ReadLimitError, 'reading was stopped');
  });

  it('has limits that a report of a council does not reach', () => {
    expect(READ_LIMITS).to.include({ bytes: 50_000_000, rows: 150_000, cells: 5_000_000, columns: 1_000 });
  });
});

describe('the limits of readers', () => {
  // The first row has 75 cells, which allow 1,875 empty places; the 100 others have two each, which allow 50, and lack 73.
  for (const [name, read, text] of [
    ['csvTables', csvTables, `${'A,'.repeat(74)}B\n${'1,1\n'.repeat(100)}`],
    ['htmlTables', htmlTables, `<table><tr>${'<td>A'.repeat(75)}${'<tr><td>1<td>1'.repeat(100)}</table>`],
    ['markdownTables', markdownTables, `${'|A'.repeat(75)}|\n${'|-'.repeat(75)}|\n${'|1|1|\n'.repeat(100)}`],
  ] as const) {
    it(`${name}: counts what short rows lack, keeps the rows before the limit, and says where that is`, () => {
      expect(rowsOf(read(text, { limits: { gaps: 425 } }))).to.have.lengthOf(101);
      const stopped = read(text, { file: 'plan', limits: { gaps: 0 } });
      expect(rowsOf(stopped)).to.have.lengthOf(82);
      expect(told(stopped).at(-1)).to.match(/^plan, row 83: expected at most 0 empty places/);
    });
  }

  for (const [name, read, text] of readers) {
    it(`${name}: at a limit of rows it keeps those before it, and says where it stopped and what to do`, () => {
      const result = read(text, { file: 'plan', limits: { rows: 2 } });
      expect(rowsOf(result)).to.deep.equal([
        ['A', 'B'],
        ['1', '22'],
      ]);
      expect(told(result)).to.have.lengthOf(1);
      expect(told(result)[0]).to.match(
        /^plan(?:, row \d)?(?:, line \d)?: expected at most 2 rows, found more\. Split the file, or raise limits\.rows; what came before was read\.$/,
      );
    });

    it(`${name}: at a limit of cells it keeps the rows before it`, () => {
      const result = read(text, { limits: { cells: 5 } });
      expect(rowsOf(result)).to.deep.equal([
        ['A', 'B'],
        ['1', '22'],
      ]);
      expect(told(result)[0]).to.include('at most 5 cells');
    });

    for (const [limit, allowed, words] of [
      ['columns', 1, 'expected at most 1 columns'],
      ['cellLength', 1, 'expected at most 1 characters in a cell'],
      ['bytes', text.length - 1, 'bytes, found more. Take the tables out of the file, or raise limits.bytes'],
    ] as const) {
      it(`${name}: stops at a limit of ${limit}`, () => {
        const [fault, ...more] = told(read(text, { limits: { [limit]: allowed } }));
        expect(fault).to.include(words);
        expect(more).to.deep.equal([]);
        expect(read(text, { limits: { [limit]: text.length } }).faults).to.deep.equal([]);
      });
    }

    it(`${name}: tells a limit of the whole file once, with how many tables it stopped`, () => {
      const many = `${text}\n`.repeat(5);
      const { tables, faults } = read(many, { limits: { tables: 2 } });
      expect(tables).to.have.lengthOf(2);
      expect(faults.map(({ code }) => code)).to.deep.equal(['limit-reached']);
      expect(told({ tables, faults })[0]).to.match(
        /expected at most 2 tables, found more(?:, and so in 2 more tables)?\. Split the file/,
      );
      const short = read(many, { limits: { rows: 4 } });
      expect(rowsOf(short)).to.have.lengthOf(4);
      expect(short.faults.map(({ code }) => code)).to.deep.equal(['limit-reached']);
    });

    it(`${name}: stops when the caller says so, and when the time is up`, () => {
      const stopped = read(text, { signal: { aborted: true } });
      expect(stopped.faults.map(({ code }) => code)).to.deep.equal(['stopped']);
      let now = 0;
      const late: ReadOptions = { clock: () => (now += 10_000), limits: { milliseconds: 5_000 } };
      expect(told(read(text, late)).join()).to.match(
        /^(?:line 1: )?expected a file that is read in 5,000 milliseconds, found more\. Split the file, or raise limits\.milliseconds; what came before was read\.$/,
      );
    });

    it(`${name}: hands over what it had read when it was stopped`, () => {
      const long = name === 'htmlTables' ? `${text}<p>`.repeat(400) : `${text}\n`.repeat(400);
      let asked = 0;
      const signal = {
        get aborted(): boolean {
          return (asked += 1) > 2;
        },
      };
      const result = read(long, { signal });
      expect(result.faults.map(({ code }) => code)).to.deep.equal(['stopped']);
      expect(rowsOf(result).length).to.be.within(3, 1_199);
    });

    it(`${name}: refuses what is no text at once`, () => {
      for (const wrong of [undefined, null, 5, {}]) {
        expect(() => read(wrong as string)).to.throw(
          TypeError,
          `${name} requires a text, got ${typeof wrong}`,
        );
      }
    });

    it(`${name}: does not read a text with a NUL, and says where that stands`, () => {
      const result = read(`a\r\nb\0${text}`, { file: 'plan' });
      expect(result.tables).to.deep.equal([]);
      expect(told(result)).to.deep.equal([
        'plan, line 2: expected a text file, found a NUL character. Save it as text, in UTF-8.',
      ]);
    });
  }
});

describe('describeReadFault', () => {
  const words = { code: 'not-text', severity: 'error', expected: 'a', received: 'b', mend: 'C.' } as const;
  for (const [place, expected] of [
    [{}, 'expected a, found b. C.'],
    [{ file: 'p.csv', row: 3, line: 3 }, 'p.csv, row 3: expected a, found b. C.'],
    [{ sheet: 'Data', row: 3, column: 2 }, 'sheet "Data", row 3, column 2: expected a, found b. C.'],
    [{ row: 3, line: 5 }, 'row 3, line 5: expected a, found b. C.'],
  ] as const) {
    it(`says "${expected}"`, () => expect(describeReadFault({ ...words, place })).to.equal(expected));
  }
});
