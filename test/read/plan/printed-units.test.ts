// What the measures of long tables count in, where no column says it.
import { expect } from 'chai';
import { type PlanReading, readTables } from '../../../src/read/plan/read-tables.js';
import { csvTables } from '../../../src/read/table/csv-tables.js';
import { validateStrategy } from '../../../src/validate/validate-strategy.js';

const readCsv = (...lines: readonly string[]): PlanReading =>
  readTables(csvTables(lines.join('\n')).tables, { yearStartsIn: 4 });
const measuresOf = ({ strategy }: PlanReading) =>
  strategy.indicators!.map(({ name, measures }) => [
    name,
    measures[0]!.unit,
    measures[0]!.results!.map(({ value }) => value),
  ]);
const sureOf = ({ report }: PlanReading, printed: string) =>
  report.cells
    .filter((cell) => cell.printed === printed)
    .map(({ as, sure, doubts }) => [as, sure, doubts.map(({ note }) => note)]);
const number = (value: number) => ({ kind: 'number', value });

describe('the unit of a measure of a long table', () => {
  for (const [what, cells, unit, values] of [
    ['per cent', ['68%', '71%'], { kind: 'percent' }, [68, 71]],
    ['pounds', ['"£12,500"', '£9.5k'], { kind: 'money', currency: 'GBP' }, [12_500, 9_500]],
    ['a rate', ['45.2 per 100000', '61 per 100000'], { kind: 'rate', per: 100_000 }, [45.2, 61]],
    ['days', ['12 days', '14 days'], { kind: 'duration', in: 'days' }, [12, 14]],
  ] as const) {
    it(`is that which its figures print: ${what}`, () => {
      const reading = readCsv(
        'Year,Ward,Indicator,Value',
        `2022,Ashley,Belonging,${cells[0]}`,
        `2023,Ashley,Belonging,${cells[1]}`,
      );
      expect(measuresOf(reading)).to.deep.equal([['Belonging', unit, values.map(number)]]);
      expect(reading.report.cells.every(({ sure }) => sure === 'exact')).to.equal(true);
    });
  }

  it('is that of each figure, so that nothing is said against the document', () => {
    const { strategy } = readTables(
      csvTables('Year,Ward,Indicator,Value\n2021,Ashley,Belonging,68%\n2022,Ashley,Belonging,70%').tables,
      { strategy: { id: 'wards', title: 'Wards' } },
    );
    expect(validateStrategy(strategy).issues).to.deep.equal([]);
  });

  it('waits for the first figure, and does not mind where there is none', () => {
    const reading = readCsv(
      'Year,Ward,Indicator,Value',
      '2021,Ashley,Belonging,n/a',
      '2022,Ashley,Belonging,68%',
      '2023,Ashley,Belonging,*',
    );
    expect(measuresOf(reading)[0]![1]).to.deep.equal({ kind: 'percent' });
    expect(sureOf(reading, '68%')).to.deep.equal([['value', 'exact', []]]);
  });

  it('is in doubt where a figure prints none, and others do', () => {
    const reading = readCsv(
      'Year,Ward,Indicator,Value',
      '2021,Ashley,Hate crime,12%',
      '2022,Ashley,Hate crime,9.8',
      '2023,Ashley,Hate crime,14%',
    );
    expect(sureOf(reading, '9.8')).to.deep.equal([
      [
        'value',
        'doubtful',
        ['it prints no unit, and other figures of the measure do: it is taken for the same'],
      ],
    ]);
    expect(sureOf(reading, '14%')).to.deep.equal([['value', 'exact', []]]);
  });

  it('is in doubt where a figure prints one, and others print none or another', () => {
    const plain = readCsv('Year,Ward,Indicator,Value', '2021,Ashley,Crime,12', '2022,Ashley,Crime,9%');
    expect(measuresOf(plain)).to.deep.equal([
      ['Crime', { kind: 'unstated' }, [number(12), { ...number(9), unit: { kind: 'percent' } }]],
    ]);
    expect(sureOf(plain, '9%')[0]![1]).to.equal('doubtful');
    const other = readCsv('Year,Ward,Indicator,Value', '2021,Ashley,Crime,12%', '2022,Ashley,Crime,£9');
    expect(measuresOf(other)[0]![2]).to.deep.equal([
      number(12),
      { ...number(9), unit: { kind: 'money', currency: 'GBP' } },
    ]);
    expect(sureOf(other, '£9')).to.deep.equal([
      ['value', 'doubtful', ['other figures of the measure print another unit']],
    ]);
  });

  it('is that of its name where figures print none', () => {
    const reading = readCsv(
      'Year,Indicator,Value',
      '2021,Percentage who belong,67',
      '2021,Number of clubs,6',
      '2021,Belonging,5',
    );
    expect(measuresOf(reading).map(([, unit]) => unit)).to.deep.equal([
      { kind: 'percent' },
      { kind: 'count' },
      { kind: 'unstated' },
    ]);
  });

  it('is not per cent by its name where a share of one is printed', () => {
    const reading = readCsv('Year,Indicator,Value', '2021,Proportion of people who belong,0.68');
    expect(measuresOf(reading)[0]![1]).to.deep.equal({ kind: 'unstated' });
  });

  it('is that of the column or the heading before that of the figures', () => {
    const reading = readCsv('Year,Indicator,Unit,Value', '2021,Belonging,Number,67%');
    expect(measuresOf(reading)).to.deep.equal([
      ['Belonging', { kind: 'count' }, [{ ...number(67), unit: { kind: 'percent' } }]],
    ]);
  });

  for (const words of ['Physical violence (%)', 'Percent of adults']) {
    it(`is per cent where the column of units says "${words}"`, () => {
      const reading = readCsv('Year,Sex,Units,Value', `2021,,${words},1.8`);
      expect(measuresOf(reading)[0]![1]).to.deep.equal({ kind: 'percent', of: words });
    });
  }

  it('stays the same where another table goes on with the measure', () => {
    const { tables } = csvTables(
      ['Year,Ward,Indicator,Value', '2022,Ashley,Belonging,68%', '', 'Year,Ward,Indicator,Value'].join('\n') +
        '\n2023,Ashley,Belonging,71%\n2024,Ashley,Belonging,72',
    );
    const reading = readTables(tables, { yearStartsIn: 4 });
    expect(measuresOf(reading)).to.deep.equal([
      ['Belonging', { kind: 'percent' }, [number(68), number(71), number(72)]],
    ]);
    expect(sureOf(reading, '72')[0]![1]).to.equal('doubtful');
  });

  it('is that of targets and baselines as well', () => {
    const { strategy } = readCsv('Year,Indicator,Baseline,Value,Target', '2022,Belonging,60%,68%,70%');
    const [measure] = strategy.indicators![0]!.measures;
    expect([measure!.unit, measure!.baseline!.value, measure!.targets![0]!.value]).to.deep.equal([
      { kind: 'percent' },
      number(60),
      number(70),
    ]);
  });
});

describe('confidence limits', () => {
  const intervalOf = ({ strategy }: PlanReading) =>
    strategy.indicators![0]!.measures[0]!.results![0]!.interval;

  it('may print the unit of their figure', () => {
    const reading = readCsv('Year,Indicator,Value,Lower CI,Upper CI', '2022,Belonging,68%,64%,72%');
    expect(intervalOf(reading)).to.deep.equal({ low: 64, high: 72 });
    expect(sureOf(reading, '64%')[0]![1]).to.equal('exact');
  });

  it('have the scale of their figure', () => {
    const reading = readCsv('Year,Indicator,Unit,Value,Lower CI,Upper CI', '2022,Spend,£000,5,4,6');
    expect(intervalOf(reading)).to.deep.equal({ low: 4_000, high: 6_000 });
  });

  for (const [low, high] of [
    ['£64', '£72'],
    ['64%', ''],
    ['about 64', '72'],
  ]) {
    it(`are a note in doubt where they are "${low}" and "${high}" of a percentage`, () => {
      const reading = readCsv('Year,Indicator,Value,Lower CI,Upper CI', `2022,Belonging,68%,${low},${high}`);
      expect(intervalOf(reading)).to.equal(undefined);
      expect(sureOf(reading, low!)[0]!.slice(0, 2)).to.deep.equal(['lower', 'doubtful']);
    });
  }

  it('say how sure they are in their headings', () => {
    const reading = readCsv('Year,Indicator,Value,Lower CI 95%,Upper CI 95%', '2022,Belonging,68,64,72');
    expect(reading.report.cells.every(({ sure }) => sure === 'exact')).to.equal(true);
  });
});

describe('a multiplier beside a figure', () => {
  for (const [words, sure] of [
    ['Units', 'exact'],
    ['0', 'exact'],
    ['', 'exact'],
    ['Thousands', 'doubtful'],
    ['3', 'doubtful'],
  ]) {
    it(`leaves the figure ${sure} where it is "${words}"`, () => {
      const reading = readCsv('Year,Indicator,Unit multiplier,Value', `2022,Homes,${words},68`);
      expect(sureOf(reading, '68')[0]!.slice(0, 2)).to.deep.equal(['value', sure]);
    });
  }
});

describe('the status of a figure', () => {
  for (const [words, provisional, sure] of [
    ['Provisional', true, 'exact'],
    ['p', true, 'exact'],
    ['Normal value', undefined, 'exact'],
    ['Undefined', undefined, 'exact'],
    ['Estimated', undefined, 'doubtful'],
  ] as const) {
    it(`is said of it, or told: "${words}"`, () => {
      const reading = readCsv('Year,Indicator,Observation status,Value', `2022,Homes,${words},68`);
      const [result] = reading.strategy.indicators![0]!.measures[0]!.results!;
      expect(result!.provisional).to.equal(provisional);
      expect(sureOf(reading, words)[0]!.slice(0, 2)).to.deep.equal(['figure-status', sure]);
    });
  }
});
