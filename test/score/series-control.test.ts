import { expect } from 'chai';
import { controlChart } from '../../src/statistics/control-chart.js';
import { seriesControl } from '../../src/score/series-control.js';
import { measure, type MeasureInput, number, result } from '../support/documents.js';
import { leeds } from '../support/leeds.js';
import { EMPLOYED, financialYear, safety, SAFE, yearly } from '../support/trend-series.js';

const control = (parts: Partial<MeasureInput>, asOf?: string) => seriesControl(measure(parts), asOf);
const signals = (found: ReturnType<typeof control>) =>
  found?.signals.map(({ point, cause }) => [point.observation.period!.printed, cause.rule, cause.side]);

describe('seriesControl', () => {
  it('has the limits and the signals of a survey of 22 years, as its chart with the missing years does', () => {
    const found = control(safety())!;
    const { points, segments } = controlChart(SAFE);
    expect(found.limits).to.deep.equal(segments[0]!.limits);
    expect(found.points).to.have.length(19);
    expect(found.signals.map(({ cause }) => cause)).to.deep.equal(points.flatMap(({ cause }) => cause ?? []));
    expect(signals(found)!.at(1)).to.deep.equal(['2002/03', 'outside-limits', 'lower']);
    expect(signals(found)!.at(-1)).to.deep.equal(['2022/23', 'outside-limits', 'higher']);
  });

  it('has none below twelve figures, and some with twelve', () => {
    expect(control({ results: yearly(EMPLOYED.slice(1), 2013) })).to.equal(undefined);
    expect(control({ results: yearly(EMPLOYED, 2012) })!.limits.count).to.equal(12);
    expect(control({ results: yearly(EMPLOYED, 2012) }, '2023-03-31')).to.equal(undefined);
  });

  it('counts only what can be compared with the latest figure', () => {
    const breaks: MeasureInput['breaks'] = [{ at: financialYear(2005), change: 'definition' }];
    const found = control(safety({ breaks }))!;
    expect(found.points[0]!.observation.period!.printed).to.equal('2005/06');
    expect(found.limits.count).to.equal(15);
  });

  it('breaks a run where a period is left out, also one of which the document says nothing', () => {
    // seven in a row upwards, which a hole after the fourth makes four and three
    const rising = [1, 2, 3, 4, 5, 6, 7, 1, 1, 1, 1, 1, 1];
    const whole = control({ results: yearly(rising, 2001) });
    const holed = control({
      results: yearly(rising, 2001).map((each, at) =>
        at < 4 ? each : { ...each, period: financialYear(2002 + at) },
      ),
    });
    const ran = (found: ReturnType<typeof control>) =>
      signals(found)!.some(([, rule]) => rule === 'trend-of-seven');
    expect([ran(whole), ran(holed)]).to.deep.equal([true, false]);
  });

  it('has no signal in figures that are all alike', () => {
    expect(signals(control({ results: yearly(Array<number>(14).fill(5), 2001) }))).to.deep.equal([]);
  });

  it('has none where no two figures are on end, or none is a number', () => {
    const apart = Array.from({ length: 12 }, (_, at) => [
      result(at, `${2001 + 2 * at}-03-31`),
      result({ kind: 'none', reason: 'no-survey' }, `${2002 + 2 * at}-03-31`),
    ]).flat();
    expect(control({ results: apart })).to.equal(undefined);
    expect(control({ results: [result({ kind: 'level', level: 'Good' })] })).to.equal(undefined);
    expect(control({ results: [result(number(1), '')] })).to.equal(undefined);
  });

  it('has none for any measure of Leeds: each has one result', () => {
    expect(leeds.measures.map(({ document }) => seriesControl(document)).filter(Boolean)).to.deep.equal([]);
  });
});
