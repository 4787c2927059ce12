// What cells say of their column: codes under "Indicator", ways under "Aim", arrows under "Direction".
import { expect } from 'chai';
import { type PlanReading, readTables } from '../../../src/read/plan/read-tables.js';
import { csvTables } from '../../../src/read/table/csv-tables.js';

const readCsv = (...lines: readonly string[]): PlanReading =>
  readTables(csvTables(lines.join('\n')).tables, { yearStartsIn: 4 });
const asOf = ({ report }: PlanReading, printed: string) =>
  report.cells.filter((cell) => cell.printed === printed).map(({ as, sure }) => [as, sure]);
const namesOf = ({ strategy }: PlanReading) => strategy.indicators!.map(({ code, name }) => [code, name]);

describe('a column of indicators that holds codes', () => {
  for (const [heading, named, code] of [
    ['Indicator', 'Description', '1.1.2.PI'],
    ['BVPI', 'Description', 'BV174'],
    ['KPI', 'Definition', 'KR-12a'],
    ['PI', 'Details', 'EQ 3'],
  ]) {
    it(`holds references, and "${named}" the names: ${code}`, () => {
      const reading = readCsv(
        `${heading},${named},Directorate,Target,Result`,
        `${code},Percentage of appeals upheld,People,20%,0%`,
      );
      expect(namesOf(reading)).to.deep.equal([[code, 'Percentage of appeals upheld']]);
      expect(asOf(reading, code!)).to.deep.equal([['ref', 'doubtful']]);
      expect(asOf(reading, 'Percentage of appeals upheld')).to.deep.equal([['indicator', 'doubtful']]);
    });
  }

  it('holds the names where one has words, or nothing else could be the names', () => {
    const named = readCsv(
      'Indicator,Description,Target',
      'BV174,Racial incidents recorded,20',
      'Belonging,How people feel,5',
    );
    expect(namesOf(named).map(([, name]) => name)).to.deep.equal(['BV174', 'Belonging']);
    const alone = readCsv('Indicator,Comments,Target', 'BV174,Better than last year,20');
    expect(namesOf(alone)[0]![1]).to.equal('BV174');
    const several = readCsv(
      'Indicator,Description,Definition,Target',
      'BV174,Racial incidents,As recorded here,20',
    );
    expect(namesOf(several)[0]![1]).to.equal('BV174');
  });
});

describe('a heading of a code and a name together', () => {
  for (const heading of ['PI Code & Short Name', 'Ref and Indicator', 'Code / Measure']) {
    it(`is that of the names: "${heading}"`, () => {
      const reading = readCsv(`${heading},2023/24 Value,2024/25 Target`, 'NI 1 Get on well,78%,80%');
      expect(namesOf(reading)).to.deep.equal([['NI 1', 'Get on well']]);
    });
  }

  it('is that of the codes where nothing joins them', () => {
    const reading = readCsv('PI reference number,Indicator,Target', 'NI 1,Get on well,80%');
    expect(namesOf(reading)).to.deep.equal([['NI 1', 'Get on well']]);
  });
});

describe('numbers of rows beside indicators', () => {
  it('are no codes where the names have codes', () => {
    const reading = readCsv('No.,Indicator,Target', '1.,NI 1 % of people who get on,80%', '2.,Belonging,70%');
    expect(namesOf(reading)).to.deep.equal([
      ['NI 1', '% of people who get on'],
      ['2.', 'Belonging'],
    ]);
    expect(reading.strategy.indicators![0]!.notes).to.deep.equal([{ text: 'No.: 1.' }]);
  });
});

describe('a column that says which way is good', () => {
  const directionsOf = ({ strategy }: PlanReading) =>
    strategy.indicators!.map(({ measures }) => measures[0]!.polarity.direction);

  for (const heading of ['Aim to', 'Aim', 'Goal']) {
    it(`is known by its cells: "${heading}"`, () => {
      const reading = readCsv(`Indicator,${heading},Target`, 'Belonging,Maximise,70%', 'Crime,Minimise,20');
      expect(directionsOf(reading)).to.deep.equal(['higher', 'lower']);
      expect(reading.strategy.objectives).to.equal(undefined);
    });
  }

  it('names objectives where some cell does', () => {
    const reading = readCsv('Indicator,Aim,Target', 'Belonging,Maximise,70%', 'Crime,Safer streets,20');
    expect(reading.strategy.objectives!.map(({ title }) => title)).to.deep.equal([
      'Maximise',
      'Safer streets',
    ]);
  });

  it('may be which way the figure went, where "Direction" stands over arrows', () => {
    const reading = readCsv('Indicator,Direction,Target', 'Belonging,↑,70%', 'Crime,↓,20');
    expect(directionsOf(reading)).to.deep.equal(['unknown', 'unknown']);
    expect(asOf(reading, '↑')).to.deep.equal([['comment', 'doubtful']]);
    const said = readCsv('Indicator,Good is,Target', 'Belonging,↑,70%', 'Crime,↓,20');
    expect(directionsOf(said)).to.deep.equal(['higher', 'lower']);
  });

  for (const [words, direction] of [
    ['Aim to maximise', 'higher'],
    ['The higher the better', 'higher'],
    ['Smaller is better', 'lower'],
    ['Plan is best', 'unknown'],
  ]) {
    it(`may say "${words}"`, () => {
      expect(directionsOf(readCsv('Indicator,Polarity,Target', `Belonging,${words},70%`))).to.deep.equal([
        direction,
      ]);
    });
  }
});

describe('figures of a time before', () => {
  it('are notes where nothing says of which, and results where their heading does', () => {
    const reading = readCsv('Indicator,Last year,This year,Target', 'Belonging,66%,68%,70%');
    const [measure] = reading.strategy.indicators![0]!.measures;
    expect(measure!.results!.map(({ printed }) => printed)).to.deep.equal(['68%']);
    expect(asOf(reading, '66%')).to.deep.equal([['comment', 'exact']]);
    const dated = readCsv('Indicator,Last year (2023/24),Target', 'Belonging,66%,70%');
    expect(dated.strategy.indicators![0]!.measures[0]!.results![0]!.period!.start).to.equal('2023-04-01');
  });

  it('and those to come are no results', () => {
    const reading = readCsv(
      'Indicator,Result 2023/24,Year End Forecast,Projected Outturn',
      'Belonging,66%,70%,71%',
    );
    expect(reading.strategy.indicators![0]!.measures[0]!.results!.length).to.equal(1);
  });
});

describe('the sample of a survey', () => {
  it('is no baseline where "Base" heads it', () => {
    const reading = readCsv(
      'Question,Response,2022 (%),Base',
      'How safe?,Very,20,"1,102"',
      'How safe?,Fairly,30,"1,102"',
    );
    const [indicator] = reading.strategy.indicators!;
    expect(indicator!.measures.map(({ name, baseline }) => [name, baseline])).to.deep.equal([
      ['Very', undefined],
      ['Fairly', undefined],
    ]);
    expect(asOf(reading, '1,102')[0]).to.deep.equal(['comment', 'doubtful']);
  });
});
