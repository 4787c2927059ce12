import { expect } from 'chai';
import { readTables } from '../../../src/read/plan/read-tables.js';
import { csvTables } from '../../../src/read/table/csv-tables.js';

const read = (lower: string, upper: string) => {
  const text = `Indicator,Period,Value,${lower},${upper}\nGet on well,2008/09,72.4,70.1,74.3`;
  const { strategy, report } = readTables(csvTables(text).tables, { yearStartsIn: 4 });
  const notes = strategy.indicators![0]!.notes?.map(({ text: words }) => words);
  const [result] = strategy.indicators![0]!.measures[0]!.results!;
  const cell = report.cells.find(({ printed }) => printed === '70.1')!;
  return { interval: result!.interval, value: result!.value, sure: cell.sure, notes };
};
const limits = { low: 70.1, high: 74.3 };

describe('columns of confidence limits', () => {
  for (const [lower, upper, interval] of [
    ['Lower CI', 'Upper CI', limits],
    ['95% CI lower', '95% CI upper', limits],
    ['Lower CI 95.0 limit', 'Upper CI 95.0 limit', limits],
    ['Lower CI 99.8 limit', 'Upper CI 99.8 limit', { ...limits, level: 0.998 }],
    ['99.8% CI lower', '99.8% CI upper', { ...limits, level: 0.998 }],
    ['90% lower confidence limit', '90% upper confidence limit', { ...limits, level: 0.9 }],
  ] as const) {
    it(`are an interval of the level that "${lower}" states`, () => {
      expect(read(lower, upper).interval).to.deep.equal(interval);
    });
  }

  it('are no interval where each states another level, and the limits are kept as notes', () => {
    const { interval, value, sure, notes } = read('95% CI lower', '99.8% CI upper');
    expect([interval, value]).to.deep.equal([undefined, { kind: 'number', value: 72.4 }]);
    expect(sure).to.equal('doubtful');
    expect(notes).to.deep.equal(['95% CI lower: 70.1', '99.8% CI upper: 74.3']);
  });
});
