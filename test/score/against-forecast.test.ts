import { expect } from 'chai';
import * as fc from 'fast-check';
import { type AgainstForecast, againstForecast } from '../../src/score/against-forecast.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { measure, type MeasureInput, number, polarity, result } from '../support/documents.js';
import { leedsMeasure } from '../support/leeds.js';

const DAY = '2009-03-31';
const count = { kind: 'count' } as const;
type ForecastInput = NonNullable<MeasureInput['forecasts']>[number];
const period = (end: string, start?: string) => ({ printed: 'then', kind: 'day', start, end }) as const;
const forecast = (
  value: number | ForecastInput['value'],
  more: Partial<ForecastInput> = {},
): ForecastInput => ({
  period: period(DAY),
  value: typeof value === 'number' ? number(value) : value,
  ...more,
});
const range = (low: number, high: number) => ({ kind: 'range', low, high }) as const;
const compare = (parts: Partial<MeasureInput>, asOf: string | undefined = DAY): AgainstForecast =>
  againstForecast(deepFreeze(measure({ polarity: polarity('none'), unit: count, ...parts })), asOf);

describe('againstForecast', () => {
  for (const [found, expected, state, difference, why] of [
    [102, 100, 'above', 2, 'more than expected'],
    [100, 100, 'as-forecast', 0, 'a tie'],
    [99.99, 100, 'below', -0.01, 'less, exactly'],
    [0, 0, 'as-forecast', 0, 'zero'],
    [-3, -5, 'above', 2, 'below zero'],
    [100, range(90, 110), 'as-forecast', 0, 'in the range'],
    [90, range(90, 110), 'as-forecast', 0, 'at its lower end'],
    [110, range(90, 110), 'as-forecast', 0, 'at its upper end'],
    [110.1, range(90, 110), 'above', 0.1, 'above the range, by the way from its nearer end'],
    [85, range(90, 110), 'below', -5, 'below the range'],
  ] as const) {
    it(`${found} against ${JSON.stringify(expected)} is ${state} by ${difference} (${why})`, () => {
      const whole = measure({ unit: count, results: [result(found)], forecasts: [forecast(expected)] });
      expect(againstForecast(whole, DAY)).to.deep.equal({
        state,
        difference,
        forecast: whole.forecasts[0],
        result: whole.results[0],
      });
    });
  }

  it('has no colour, and the same answer whichever way is good', () => {
    const ways = [
      polarity('none'),
      polarity('unknown'),
      polarity('higher'),
      polarity('lower'),
      { direction: 'nearest', to: 0, basis: { kind: 'stated' } } as const,
    ];
    for (const way of ways) {
      const found = compare({ polarity: way, results: [result(102)], forecasts: [forecast(100)] });
      expect(found.state).to.equal('above');
      expect(found).not.to.have.any.keys('rating', 'colour', 'shortfall');
    }
  });

  it('is as forecast where the survey cannot tell, and tells the difference all the same', () => {
    const of = (low: number, high: number) =>
      compare({ results: [{ ...result(104), interval: { low, high } }], forecasts: [forecast(100)] });
    expect(of(99, 109)).to.include({ state: 'as-forecast', difference: 4 });
    expect(of(100, 108)).to.include({ state: 'as-forecast', difference: 4 });
    expect(of(100.1, 108)).to.include({ state: 'above', difference: 4 });
    // 71.19% to 76.62% of 1,000
    const survey = (expected: number) =>
      compare({
        unit: { kind: 'percent' },
        results: [{ ...result(74), sample: 1000 }],
        forecasts: [forecast(expected)],
      }).state;
    expect([71.1, 71.2, 76.6, 76.7].map(survey)).to.deep.equal([
      'above',
      'as-forecast',
      'as-forecast',
      'below',
    ]);
  });

  it('takes the forecast for the period of the latest result', () => {
    const parts = {
      results: [result(90, '2008-03-31'), result(102)],
      forecasts: [
        forecast(80, { period: period('2008-03-31') }),
        forecast(100),
        forecast(1, { period: period('2010-03-31') }),
      ],
    };
    expect(compare(parts)).to.include({ difference: 2 });
    expect(compare(parts, '2008-12-31')).to.include({ difference: 10 });
  });

  it('does not take the forecast for the year for that of its last quarter', () => {
    const [year, quarter] = [period(DAY, '2008-04-01'), period(DAY, '2009-01-01')];
    const of = (forecasts: ForecastInput[]) =>
      compare({ results: [{ ...result(102), period: quarter }], forecasts });
    expect(of([forecast(400, { period: year })])).to.deep.equal({
      state: 'unknown',
      reasons: [{ code: 'no-forecast' }],
    });
    expect(of([forecast(100, { period: quarter }), forecast(400, { period: year })])).to.include({
      difference: 2,
    });
    // one without a first day may be for either
    expect(of([forecast(100)])).to.include({ difference: 2 });
  });

  it('takes the one made last of several for one period', () => {
    const made = (value: number, end?: string) =>
      forecast(value, end === undefined ? {} : { made: period(end) });
    const of = (...forecasts: ForecastInput[]) => compare({ results: [result(102)], forecasts });
    expect(of(made(100, '2008-06-30'), made(90, '2007-06-30'))).to.include({ difference: 2 });
    expect(of(made(90, '2007-06-30'), made(100, '2008-06-30'))).to.include({ difference: 2 });
    expect(of(made(100, '2008-06-30'), made(90))).to.include({ difference: 2 });
    expect(of(made(90), made(100))).to.include({ difference: 2 });
  });

  const known = { results: [result(102)], forecasts: [forecast(100)] };
  for (const [code, parts] of [
    ['no-result-yet', { results: [] }],
    ['no-result', { results: [result({ kind: 'none', reason: 'no-survey' })] }],
    ['result-not-a-number', { results: [result({ kind: 'level', level: 'Partly' })] }],
    ['result-undated', { results: [result(102, '')] }],
    ['no-forecast', { forecasts: [] }],
    ['no-forecast', { results: [result(102, '2009-03-30')] }],
    ['forecast-not-a-number', { forecasts: [forecast({ kind: 'bound', bound: 'over', value: 100 })] }],
    ['forecast-not-a-number', { forecasts: [forecast({ kind: 'none', reason: 'unclear' })] }],
    ['unit-differs', { forecasts: [forecast(number(100, { unit: { kind: 'percent' } }))] }],
    ['unit-differs', { results: [result(number(102, { unit: { kind: 'rate', per: 1000 } }))] }],
  ] satisfies [string, Partial<MeasureInput>][]) {
    it(`is unknown because of ${code}: ${JSON.stringify(parts).slice(0, 90)}`, () => {
      const found = compare({ ...known, ...parts });
      expect(found.state === 'unknown' && found.reasons.map((reason) => reason.code)).to.deep.equal([code]);
      expect(found).not.to.have.property('difference');
    });
  }

  it('has no forecast of Leeds', () => {
    expect(againstForecast(leedsMeasure('bp-25-a'), DAY)).to.deep.equal({
      state: 'unknown',
      reasons: [{ code: 'no-forecast' }],
    });
  });

  it('rejects a date that is none', () => {
    expect(() => compare(known, 'soon')).to.throw(RangeError, 'got "soon"');
  });

  it('goes with the sign of the difference where no error is known', () => {
    const seen = new Set<string>();
    const figure = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.integer());
    fc.assert(
      fc.property(figure, figure, (found, expected) => {
        const frozen = deepFreeze(
          measure({ unit: count, results: [result(found)], forecasts: [forecast(expected)] }),
        );
        const told = againstForecast(frozen, DAY);
        seen.add(told.state);
        expect(told).to.include({
          state: found > expected ? 'above' : found < expected ? 'below' : 'as-forecast',
          difference: found - expected,
        });
        expect(againstForecast(structuredClone(frozen), DAY)).to.deep.equal(told);
      }),
      { seed: 20100331, numRuns: 300 },
    );
    expect([...seen].toSorted()).to.deep.equal(['above', 'as-forecast', 'below']);
  });
});
