import { expect } from 'chai';
import { csvTables } from '../../../src/read/table/csv-tables.js';
import { readTables } from '../../../src/read/plan/read-tables.js';

const read = (...files: readonly string[]) =>
  readTables(files.flatMap((file) => csvTables(file).tables)).strategy.indicators!.map(
    ({ measures: [measure] }) => measure!,
  );

/** Figures that a table says again are read once: what they mean beside another unit, mark or baseline is not lost by that. */
describe('readTables: figures that are said again', () => {
  it('are the same in each row that has them', () => {
    const measures = read('Ref,Indicator,Target March 2009\nNI 1,Get on well,77.20%\nNI 2,Belong,77.20%');
    expect(measures.map(({ targets }) => targets![0]!.value)).to.deep.equal([
      { kind: 'number', value: 77.2, decimals: 2 },
      { kind: 'number', value: 77.2, decimals: 2 },
    ]);
  });

  it('have a unit of their own where that of the measure is another', () => {
    const measures = read('Indicator,Unit,Baseline\nGet on well,%,5%\nCost of crime,£,5%\nBelong,%,5%');
    const values = measures.map(({ baseline }) => baseline!.value);
    expect(values[0]).to.deep.equal({ kind: 'number', value: 5 });
    expect(values[1]).to.deep.equal({ kind: 'number', value: 5, unit: { kind: 'percent' } });
    expect(values[2]).to.deep.equal(values[0]);
  });

  it('are changes from the baseline of their own row', () => {
    const change = 'Increase of 4.1% on baseline figure';
    const measures = read(
      `Indicator,Unit,Baseline,Target\nGet on well,%,50%,${change}\nIncidents,number,200,${change}\nBelong,%,,${change}`,
    );
    const alone = ['50%', '200', ''].map((baseline, at) => {
      const [name, unit] = [
        ['Get on well', '%'],
        ['Incidents', 'number'],
        ['Belong', '%'],
      ][at]!;
      return read(`Indicator,Unit,Baseline,Target\n${name},${unit},${baseline},${change}`)[0]!.targets;
    });
    expect(measures.map(({ targets }) => targets)).to.deep.equal(alone);
  });

  it('are what the notes of their own table say that marks stand for', () => {
    const table = (note: string) => `Indicator,Baseline\nGet on well,*\nBelong,*\n\n* ${note}`;
    const [suppressed, uncollected] = ['figures suppressed', 'not collected'].map(table);
    const both = read(suppressed!, uncollected!).map(({ baseline }) => baseline!.value);
    const each = [suppressed!, uncollected!]
      .flatMap((one) => read(one))
      .map(({ baseline }) => baseline!.value);
    expect(both).to.deep.equal(each);
    expect(both[0]).not.to.deep.equal(both[2]);
  });

  it('are read to the last of many', () => {
    const rows = Array.from({ length: 4_500 }, (_, at) => `N ${at},${at % 2_250}`);
    const measures = read(`Indicator,Target March 2009\n${rows.join('\n')}`);
    expect(
      measures.map(({ targets: [target] = [] }) => (target!.value as { value: number }).value),
    ).to.deep.equal(rows.map((_, at) => at % 2_250));
  });
});
