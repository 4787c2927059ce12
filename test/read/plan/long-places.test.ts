// Where figures of long tables are, and of whom: several columns of places, their kinds and codes, and columns that nobody knows.
import { expect } from 'chai';
import { type PlanReading, readTables } from '../../../src/read/plan/read-tables.js';
import { csvTables } from '../../../src/read/table/csv-tables.js';

const readCsv = (...lines: readonly string[]): PlanReading =>
  readTables(csvTables(lines.join('\n')).tables, { yearStartsIn: 4 });
const placed = ({ strategy }: PlanReading) =>
  strategy.indicators!.flatMap(({ measures }) =>
    measures[0]!.results!.map(({ place, group }) => [
      strategy.places?.find(({ id }) => id === place)?.name,
      strategy.groups?.find(({ id }) => id === group)?.name,
    ]),
  );
const asOf = ({ report }: PlanReading, printed: string) =>
  report.cells.filter((cell) => cell.printed === printed).map(({ as, sure }) => [as, sure]);

describe('the place of a figure in a long table', () => {
  for (const headings of [
    'Region,Local authority name',
    'region_name,district',
    'County,Ward',
    'Local authority,LSOA name',
    'Parent Name,Area Name',
  ]) {
    it(`is the narrowest of "${headings}"`, () => {
      const reading = readCsv(
        `Year,${headings},Indicator,Value`,
        '2021,North East,Darlington,Carers,7.6',
        '2021,East Midlands,Derbyshire,Carers,7.7',
      );
      expect(placed(reading)).to.deep.equal([
        ['Darlington', undefined],
        ['Derbyshire', undefined],
      ]);
    });
  }

  it('is the one around it where it has no narrower, in doubt', () => {
    const reading = readCsv(
      'Year,Country,Region,Local authority,Indicator,Value',
      '2021,England,North East,Darlington,Carers,7.6',
      '2021,England,North East,,Carers,7.5',
      '2021,England,,,Carers,7.4',
    );
    expect(placed(reading)).to.deep.equal([
      ['Darlington', undefined],
      ['North East', undefined],
      ['England', undefined],
    ]);
    expect(asOf(reading, 'England').at(-1)).to.deep.equal([undefined, 'doubtful']);
  });

  it('has no code of a wider place', () => {
    const reading = readCsv(
      'Year,Local authority code,Ward,Indicator,Value',
      '2021,E06000023,Ashley,Carers,7.6',
    );
    expect(reading.strategy.places).to.deep.equal([{ id: 'ashley', name: 'Ashley', kind: 'other' }]);
    expect(asOf(reading, 'E06000023')).to.deep.equal([[undefined, 'unread']]);
  });

  it('has no code but that of the statistics office', () => {
    const reading = readCsv('Year,Ward code,Ward,Indicator,Value', '2021,12,Ashley,Carers,7.6');
    expect(reading.strategy.places).to.deep.equal([{ id: 'ashley', name: 'Ashley', kind: 'other' }]);
    expect(reading.strategy.indicators![0]!.notes).to.deep.equal([{ text: 'Ward code: 12' }]);
  });

  it('is of no other kind of people by the kind of the place', () => {
    const reading = readCsv(
      'area_name,area_type,compared_to_England,period,indicator,value',
      'England,Country,Not compared,2021,Carers,7.4',
      'Darlington,UA,Similar,2021,Carers,7.6',
    );
    expect(placed(reading)).to.deep.equal([
      ['England', undefined],
      ['Darlington', undefined],
    ]);
  });

  it('leaves the kind of a place to people where no place is named', () => {
    const reading = readCsv(
      'Year,Area type,Region,Indicator,Value',
      '2021,,,Violence,1.8',
      '2021,Urban,,Violence,1.9',
      '2021,,London,Violence,2.1',
    );
    expect(placed(reading)).to.deep.equal([
      [undefined, undefined],
      [undefined, 'Area type: Urban'],
      ['London', undefined],
    ]);
  });
});

describe('of whom a figure in a long table is', () => {
  for (const heading of ['Country of birth', 'Place of birth', 'Employment status', 'Neighbourhood rating']) {
    it(`is said by "${heading}", in doubt`, () => {
      const reading = readCsv(
        `Year,Ward,${heading},Indicator,Value`,
        '2021,Ashley,First,Residents,5',
        '2021,Ashley,Second,Residents,50',
      );
      expect(placed(reading)).to.deep.equal([
        ['Ashley', `${heading}: First`],
        ['Ashley', `${heading}: Second`],
      ]);
      expect(asOf(reading, 'Second')).to.deep.equal([[undefined, 'doubtful']]);
    });
  }

  it('is everybody where a column says so', () => {
    const reading = readCsv(
      'Year,Ward,Sex,Age,Indicator,Value',
      '2021,Ashley,Persons,All ages,Residents,5',
      '2021,Ashley,Female,All ages,Residents,3',
      '2021,Ashley,All,16+,Residents,4',
    );
    expect(placed(reading)).to.deep.equal([
      ['Ashley', undefined],
      ['Ashley', 'Sex: Female'],
      ['Ashley', 'Age: 16+'],
    ]);
    expect(asOf(reading, 'Persons')).to.deep.equal([['group', 'exact']]);
  });

  it('is not said by statistics, and may be by whole numbers', () => {
    const reading = readCsv(
      'Year,Ward,Deviation,Decile,Indicator,Value',
      '2021,Ashley,0.33,1,Residents,5',
      '2021,Easton,0,2,Residents,3',
    );
    expect(placed(reading)).to.deep.equal([
      ['Ashley', 'Decile: 1'],
      ['Easton', 'Decile: 2'],
    ]);
  });
});

describe('the code of an indicator in a long table', () => {
  it('stands beside its name', () => {
    const { strategy, report } = readCsv(
      'Indicator ID,Indicator Name,Area Name,Year,Value',
      '11202,Violent crime,Leeds,2021,41.7',
      '11203,Violent crime,Leeds,2021,50.1',
      '11202,Violent crime,Leeds,2022,42',
    );
    expect(
      strategy.indicators!.map(({ code, name, measures }) => [code, name, measures[0]!.results!.length]),
    ).to.deep.equal([
      ['11202', 'Violent crime', 2],
      ['11203', 'Violent crime', 1],
    ]);
    expect(report.cells.every(({ sure }) => sure === 'exact')).to.equal(true);
  });

  it('is its name where nothing else names it', () => {
    const { strategy } = readCsv('Indicator ID,Area Name,Year,Value', '11202,Leeds,2021,41.7');
    expect(strategy.indicators![0]!.name).to.equal('11202');
  });

  it('is no number of a row', () => {
    const { strategy } = readCsv(
      'ID,Indicator,Area Name,Year,Value',
      '1,Crime,Leeds,2021,4',
      '2,Crime,Leeds,2022,5',
    );
    expect(
      strategy.indicators!.map(({ code, measures }) => [code, measures[0]!.results!.length]),
    ).to.deep.equal([[undefined, 2]]);
  });
});
