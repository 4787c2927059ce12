import { expect } from 'chai';
import { latestFigure } from '../../src/score/latest-figure.js';
import { sightOf } from '../../src/score/sight.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { measure, type MeasureInput, number, polarity, result } from '../support/documents.js';

const DAY = '2009-03-31';
const latest = (parts: Partial<MeasureInput>, asOf: string | undefined = DAY) =>
  latestFigure(sightOf(deepFreeze(measure(parts)), asOf));
const absent = { kind: 'none', reason: 'no-survey' } as const;

describe('latestFigure', () => {
  it('is the latest result by the date, whatever the order, with its unit and which way is good', () => {
    const whole = measure({ results: [result(3), result(2, '2008-03-31'), result(4, '2009-04-01')] });
    expect(latestFigure(sightOf(whole, DAY))).to.deep.equal({
      result: whole.results[0],
      value: 3,
      unit: { kind: 'percent' },
      polarity: polarity('higher'),
    });
    expect(latest({ results: [result(3), result(4, '2009-04-01')] }, '2009-04-01')).to.include({ value: 4 });
    expect(latestFigure(sightOf(whole, undefined))).to.include({ value: 4 });
  });

  it('has the unit of the figure, where it has one of its own', () => {
    const unit = { kind: 'count' } as const;
    expect(latest({ results: [result(number(3, { unit }))] })).to.deep.include({ unit });
  });

  it('takes zero and less for figures', () => {
    expect(latest({ results: [result(0)] })).to.include({ value: 0 });
    expect(latest({ results: [result(-2)] })).to.include({ value: -2 });
  });

  for (const [code, parts] of [
    ['no-result-yet', {}],
    ['no-result-yet', { results: [result(1, '2009-04-01')] }],
    ['no-result-yet', { results: [{ ...result(1), place: 'ward' }] }],
    ['no-result', { results: [result(absent)] }],
    ['no-result', { results: [result(1, '2008-03-31'), result(absent)] }],
    ['result-not-a-number', { results: [result({ kind: 'level', level: 'Partly' })] }],
    ['result-not-a-number', { results: [result({ kind: 'range', low: 1, high: 2 })] }],
    ['polarity-unknown', { results: [result(1)], polarity: polarity('unknown') }],
    ['not-judged', { results: [result(1)], polarity: polarity('none') }],
  ] satisfies [string, Partial<MeasureInput>][]) {
    it(`is unknown because of ${code}: ${JSON.stringify(parts).slice(0, 80)}`, () => {
      const found = latest(parts);
      expect('state' in found && found.reasons.map((reason) => reason.code)).to.deep.equal([code]);
      expect(found).not.to.have.property('value');
    });
  }

  it('says why there is no result', () => {
    expect(latest({ results: [result(absent)] })).to.deep.include({
      reasons: [{ code: 'no-result', absence: absent }],
    });
  });

  it('rejects a date that is none', () => {
    expect(() => latest({}, 'soon')).to.throw(RangeError, 'got "soon"');
  });
});
