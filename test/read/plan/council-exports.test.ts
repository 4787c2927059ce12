// What files of councils have that no source document has: headings of two rows that lost their merged cells, sums below amounts, degrees
// of priority, columns with one heading.
import { expect } from 'chai';
import { type PlanReading, readTables } from '../../../src/read/plan/read-tables.js';
import { csvTables } from '../../../src/read/table/csv-tables.js';

const readCsv = (...lines: readonly string[]): PlanReading =>
  readTables(csvTables(lines.join('\n')).tables, { yearStartsIn: 4 });
const sureOf = ({ report }: PlanReading, printed: string) =>
  report.cells.filter((cell) => cell.printed === printed).map(({ as, sure }) => [as, sure]);
const figuresOf = ({ strategy }: PlanReading) =>
  strategy.indicators!.map(({ name, measures }) => [
    name,
    measures[0]!.targets!.map(({ due, value }) => [due.printed, value.kind === 'number' && value.value]),
    measures[0]!.results!.map(({ period, value }) => [
      period?.printed,
      value.kind === 'number' && value.value,
    ]),
  ]);

describe('headings of two rows that have lost their merged cells', () => {
  const EXPECTED = [
    [
      'Get on well',
      [
        ['2008/09', 75],
        ['2009/10', 77],
      ],
      [
        ['2008/09', 76],
        ['2009/10', 74],
      ],
    ],
    [
      'Belong',
      [
        ['2008/09', 60],
        ['2009/10', 62],
      ],
      [
        ['2008/09', 61],
        ['2009/10', 59],
      ],
    ],
  ];

  it('are read together: years over targets and results', () => {
    const reading = readCsv(
      'Indicator,2008/09,,2009/10,',
      ',Target,Actual,Target,Actual',
      'Get on well,75%,76%,77%,74%',
      'Belong,60%,61%,62%,59%',
    );
    expect(figuresOf(reading)).to.deep.equal(EXPECTED);
    expect(reading.report.cells.every(({ sure }) => sure === 'exact')).to.equal(true);
  });

  it('are read together: targets and results over years', () => {
    const reading = readCsv(
      'Indicator,Target,,Result,',
      ',2008/09,2009/10,2008/09,2009/10',
      'Get on well,75%,77%,76%,74%',
      'Belong,60%,62%,61%,59%',
    );
    expect(figuresOf(reading)).to.deep.equal(EXPECTED);
  });

  it('are read together where the second row names the rows', () => {
    const reading = readCsv(
      ',2008/09,,2009/10,',
      'Indicator,Target,Actual,Target,Actual',
      'Belong,60%,61%,62%,59%',
    );
    expect(figuresOf(reading)).to.deep.equal(EXPECTED.slice(1));
  });

  it('are none where a title stands over them', () => {
    const reading = readCsv('By April 2011:,', 'Action,Lead', 'Hold a forum,Libraries', 'Meet,Schools');
    expect(reading.strategy.actions!.map(({ deadline }) => deadline?.period.printed)).to.deep.equal([
      'By April 2011:',
      'By April 2011:',
    ]);
  });

  it('are one row where the second has figures, or nothing beside a heading', () => {
    const figures = readCsv('Indicator,Target 2008/09,', 'Hate crimes,2008,2009', 'Forums,4,5');
    expect(figures.strategy.indicators!.map(({ name }) => name)).to.deep.equal(['Hate crimes', 'Forums']);
    const narrow = readCsv('Indicator,2008/09,', 'Target,75%,', 'Baseline,60%,');
    expect(narrow.strategy.indicators!.map(({ name }) => name)).to.deep.equal(['Target', 'Baseline']);
  });
});

describe('a row that adds up others', () => {
  it('is no fund, or all money would count twice, and is kept as a note', () => {
    const reading = readCsv(
      'Fund,Amount,From',
      'Libraries,"£5,000",Council',
      'Youth,"£7,000",Council',
      'Total,"£12,000",Jane Smith',
    );
    expect(reading.strategy.funds!.map(({ title }) => title)).to.deep.equal(['Libraries', 'Youth']);
    expect(reading.strategy.notes).to.deep.equal([{ text: 'Total: £12,000' }]);
    expect(sureOf(reading, '£12,000')).to.deep.equal([[undefined, 'unread']]);
  });

  it('is a fund where nothing stands above it, or its name says more', () => {
    expect(readCsv('Fund,Amount', 'Total,"£12,000"').strategy.funds).to.have.lengthOf(1);
    const named = readCsv('Fund,Amount', 'Libraries,"£5,000"', 'Total Place,"£12,000"');
    expect(named.strategy.funds).to.have.lengthOf(2);
  });

  it('is an indicator in doubt', () => {
    const reading = readCsv('Indicator,Target 2009/10', 'North,10', 'South,20', 'Total,30');
    expect(sureOf(reading, 'Total')).to.deep.equal([['indicator', 'doubtful']]);
    expect(sureOf(reading, 'South')).to.deep.equal([['indicator', 'exact']]);
  });
});

describe('a column headed “Priority”', () => {
  it('names no objectives where it says how urgent each row is: its words are notes', () => {
    const reading = readCsv('Priority,Action,Lead', 'High,Hold a forum,Libraries', 'Low,Meet,Schools');
    expect(reading.strategy.objectives).to.equal(undefined);
    expect(sureOf(reading, 'High')).to.deep.equal([[undefined, 'unread']]);
    expect(JSON.stringify(reading.strategy.actions)).to.contain('Priority: High');
  });

  it('names objectives where one of its cells says more', () => {
    const reading = readCsv(
      'Priority,Action,Lead',
      'High streets,Hold a forum,Libraries',
      'Low,Meet,Schools',
    );
    expect(reading.strategy.objectives!.map(({ title }) => title)).to.deep.equal(['High streets', 'Low']);
  });
});

describe('an empty cell below an objective', () => {
  const objectivesOf = ({ strategy }: ReturnType<typeof readCsv>) =>
    (strategy.actions ?? strategy.indicators)!.map(({ objectives }) => objectives);
  const doubtsOf = ({ report }: ReturnType<typeof readCsv>) =>
    report.cells
      .filter(({ printed }) => printed === '')
      .map(({ row, column, doubts }) => [row, column, doubts[0]!.words]);

  it('is of the row above, in doubt: merged cells get lost', () => {
    const reading = readCsv(
      'Priority,Action,Lead',
      'Belonging,Hold a forum,Libraries',
      ',Meet,Schools',
      ',Talk,Schools',
      'Learning,Read,Libraries',
    );
    expect(objectivesOf(reading)).to.deep.equal([['belonging'], ['belonging'], ['belonging'], ['learning']]);
    expect(doubtsOf(reading)).to.deep.equal([
      [3, 1, 'Belonging'],
      [4, 1, 'Belonging'],
    ]);
  });

  it('is so for indicators', () => {
    const reading = readCsv('Priority,Indicator,Target 2009/10', 'Belonging,Get on,60%', ',Take part,20%');
    expect(objectivesOf(reading)).to.deep.equal([['belonging'], ['belonging']]);
  });

  it('is empty in a workbook, which keeps merged cells', () => {
    const { tables } = csvTables('Priority,Action,Lead\nBelonging,Hold a forum,Libraries\n,Meet,Schools');
    const inSheet = tables.map((table) => ({ ...table, place: { ...table.place, sheet: 'Plan' } }));
    expect(objectivesOf(readTables(inSheet, { yearStartsIn: 4 }))).to.deep.equal([['belonging'], undefined]);
  });

  it('is of none where no row above names one, a heading stands between, or the column comes behind', () => {
    const first = readCsv('Priority,Action,Lead', ',Hold a forum,Libraries', 'Learning,Meet,Schools');
    expect(objectivesOf(first)).to.deep.equal([undefined, ['learning']]);
    const parted = readCsv('Priority,Action,Lead', 'Belonging,Meet,Schools', 'Other work,,', ',Talk,Schools');
    expect(objectivesOf(parted)).to.deep.equal([['belonging'], undefined]);
    const behind = readCsv('Action,Priority,Lead', 'Hold a forum,Belonging,Libraries', 'Meet,,Schools');
    expect(objectivesOf(behind)).to.deep.equal([['belonging'], undefined]);
  });
});

describe('columns of figures with the same heading', () => {
  it('are both in doubt', () => {
    const reading = readCsv('Indicator,Result 2008/09,Result 2008/09', 'Belong,60%,61%');
    expect([...sureOf(reading, '60%'), ...sureOf(reading, '61%')]).to.deep.equal([
      ['result', 'doubtful'],
      ['result', 'doubtful'],
    ]);
  });

  it('are not where they are of other times, or other kinds', () => {
    const reading = readCsv('Indicator,Result 2008/09,Result 2009/10,Target 2008/09', 'Belong,60%,61%,62%');
    expect(reading.report.cells.every(({ sure }) => sure === 'exact')).to.equal(true);
  });
});

describe('which way a figure went', () => {
  const HEAD = 'PI Ref,Description,Outturn 2008/09,Target 2009/10,Direction of travel';

  it('is not which way is good: a direction of travel is a note', () => {
    const reading = readCsv(HEAD, 'NI 1,Crimes of hate,100,90,↑', 'NI 2,Belong to the area,58,60,↓');
    const [crimes] = reading.strategy.indicators!;
    expect(crimes!.measures[0]!.polarity.direction).to.equal('unknown');
    expect(JSON.stringify(crimes)).to.contain('Direction of travel: ↑');
  });

  it('leaves the description to name the indicators, in doubt, and the reference to be one', () => {
    const reading = readCsv(HEAD, 'NI 1,Crimes of hate,100,90,↑', 'NI 2,Belong to the area,58,60,↓');
    const { indicators } = reading.strategy;
    expect(indicators!.map(({ code, name }) => [code, name])).to.deep.equal([
      ['NI 1', 'Crimes of hate'],
      ['NI 2', 'Belong to the area'],
    ]);
    expect(sureOf(reading, 'Crimes of hate')).to.deep.equal([['indicator', 'doubtful']]);
  });

  it('takes no description of what is neither an action nor an indicator', () => {
    const reading = readCsv('Risk no,Description,Lead,Deadline', '1,People do not come,Libraries,June 2009');
    expect(reading.strategy.actions).to.equal(undefined);
  });
});
