// Targets whose cells say by when they are due, beside columns and rows that say it too.
import { expect } from 'chai';
import { type PlanReading, readTables } from '../../../src/read/plan/read-tables.js';
import { csvTables } from '../../../src/read/table/csv-tables.js';
import { validateStrategy } from '../../../src/validate/validate-strategy.js';

const readCsv = (...lines: readonly string[]): PlanReading =>
  readTables(csvTables(lines.join('\n')).tables, {
    yearStartsIn: 4,
    strategy: { id: 'plan-2010', title: 'Our plan' },
  });

/** What the first target of the first measure is, and how sure its cell is. */
function targetIn(reading: PlanReading, printed: string) {
  const { due, value } = reading.strategy.indicators![0]!.measures[0]!.targets![0]!;
  const cell = reading.report.cells.find((each) => each.printed === printed)!;
  return [due.printed, due.end, value.kind === 'number' && value.value, cell.sure];
}
const notesOf = ({ report }: PlanReading, printed: string) =>
  report.cells
    .filter((cell) => cell.printed === printed)
    .flatMap(({ doubts = [] }) => doubts.map(({ note }) => note));

describe('a target that says itself by when it is due', () => {
  const CASES = [
    ['Target', '60% by March 2011', ['by March 2011', '2011-03-31', 60, 'exact']],
    ['Target', '65 by March 2010', ['by March 2010', '2010-03-31', 65, 'exact']],
    ['Target', '60% by 2011', ['by 2011', '2011-12-31', 60, 'doubtful']],
    ['Target 2010/11', '60% by March 2011', ['by March 2011', '2011-03-31', 60, 'exact']],
    ['Target 2010/11', '60% by December 2010', ['by December 2010', '2010-12-31', 60, 'exact']],
    ['Target March 2011', '60% in 2010/11', ['in 2010/11', '2011-03-31', 60, 'exact']],
    ['Target March 2011', '60% by 2011', ['March 2011', '2011-03-31', 60, 'doubtful']],
    ['Target 2010/11', '60% by March 2012', ['by March 2012', '2012-03-31', 60, 'doubtful']],
    ['Target 2010/11', '60% by March 2010', ['by March 2010', '2010-03-31', 60, 'doubtful']],
    ['Target 2010/11', '60%', ['2010/11', '2011-03-31', 60, 'exact']],
  ] as const;
  for (const [heading, printed, expected] of CASES) {
    it(`is due ${expected[0]} (${expected[3]}) where "${printed}" stands below "${heading}"`, () => {
      const reading = readCsv(`Indicator,${heading}`, `Get on well,${printed}`);
      expect(targetIn(reading, printed)).to.deep.equal(expected);
      expect(validateStrategy(reading.strategy).ok).to.equal(true);
    });
  }

  it('is taken by its own time where the column says another, and the doubt says which', () => {
    const reading = readCsv('Indicator,Target 2010/11', 'Get on well,60% by March 2012');
    expect(notesOf(reading, '60% by March 2012')).to.deep.equal([
      'the time of the cell is taken; its column or row says "2010/11"',
    ]);
  });

  it('is taken by its own time where the row says another', () => {
    const reading = readCsv(
      'Indicator,Target,Period',
      'Get on well,60% by March 2012,March 2011',
      'Belong,60% by March 2011,March 2011',
    );
    expect(targetIn(reading, '60% by March 2012')).to.deep.equal([
      'by March 2012',
      '2012-03-31',
      60,
      'doubtful',
    ]);
    expect(notesOf(reading, '60% by March 2011')).to.deep.equal([]);
  });

  it('is taken as well in a long table', () => {
    const reading = readCsv(
      'Indicator,Period,Kind,Value',
      'Get on well,2010/11,Target,60% by March 2011',
      'Belong,2010/11,Target,60% by March 2012',
    );
    expect(targetIn(reading, '60% by March 2011')).to.deep.equal([
      'by March 2011',
      '2011-03-31',
      60,
      'exact',
    ]);
    expect(notesOf(reading, '60% by March 2012')).to.deep.equal([
      'the time of the cell is taken; its column or row says "2010/11"',
    ]);
  });

  it('is one of several parts', () => {
    const { strategy } = readCsv(
      'Indicator,Target',
      '"a) women\nb) disabled people","a) 40% by March 2010\nb) 5% by March 2011"',
    );
    expect(strategy.indicators![0]!.measures.map(({ targets }) => targets![0]!.due.end)).to.deep.equal([
      '2010-03-31',
      '2011-03-31',
    ]);
  });
});
