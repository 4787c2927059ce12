import { expect } from 'chai';
import { seriesOf } from '../../src/score/series.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { measure, type MeasureInput, number, result } from '../support/documents.js';

const absent = { kind: 'none', reason: 'late' } as const;
const count = { unit: { kind: 'count' } } as const;
const cut = (start: string | undefined, end?: string): NonNullable<MeasureInput['breaks']>[number] => ({
  at: {
    printed: 'then',
    kind: start === undefined && end === undefined ? 'undated' : 'range',
    ...(start && { start }),
    ...(end && { end }),
  },
  change: 'definition',
});
const y = (year: number) => `${year}-03-31`;
const of = (
  parts: Partial<MeasureInput>,
  ...more: [asOf?: string, of?: { place?: string; group?: string }]
) => seriesOf(deepFreeze(measure(parts)), ...more).map(({ value }) => value);
const years = (...values: number[]) => values.map((value, index) => result(value, y(2005 + index)));

describe('seriesOf', () => {
  it('is the baseline and the results in order of date, each with its day and where it stands', () => {
    const whole = measure({
      baseline: result(1, y(2005)),
      results: [result(4, y(2008)), result(2, y(2006)), result(3, y(2007))],
    });
    expect(seriesOf(whole)).to.deep.equal([
      { observation: whole.baseline, day: y(2005), value: 1 },
      { observation: whole.results[1], day: y(2006), value: 2 },
      { observation: whole.results[2], day: y(2007), value: 3 },
      { observation: whole.results[0], day: y(2008), value: 4 },
    ]);
    expect(seriesOf(whole)[0]?.observation).to.equal(whole.baseline);
  });

  it('puts a baseline that is later than a result in its place', () =>
    expect(
      of({ baseline: result(2, y(2006)), results: [result(3, y(2007)), result(1, y(2005))] }),
    ).to.deep.equal([1, 2, 3]));

  it('is empty where nothing is dated or nothing is a number', () => {
    expect(of({})).to.deep.equal([]);
    expect(of({ baseline: result(1, ''), results: [result(2, '')] })).to.deep.equal([]);
    expect(of({ results: [result(absent), result({ kind: 'range', low: 1, high: 2 })] })).to.deep.equal([]);
  });

  it('leaves out what is missing and what is no number, and nothing stands in for it', () =>
    expect(
      of({
        results: [
          result(1, y(2005)),
          result(absent, y(2006)),
          result({ kind: 'level', level: 'x' }, y(2007)),
          result(4, y(2008)),
        ],
      }),
    ).to.deep.equal([1, 4]));

  it('keeps a zero', () => expect(of({ results: years(0, 0, 5) })).to.deep.equal([0, 0, 5]));

  it('counts the last in the document of several figures for one day, a result before the baseline', () => {
    expect(of({ results: [result(1, y(2005)), result(2, y(2006)), result(3, y(2005))] })).to.deep.equal([
      3, 2,
    ]);
    expect(of({ baseline: result(1, y(2005)), results: [result(2, y(2005))] })).to.deep.equal([2]);
    expect(
      of({ results: [result(1, y(2005)), result(absent, y(2005))] }),
      'a gap replaces nothing',
    ).to.deep.equal([1]);
  });

  it('looks at nothing after the date, that day included', () => {
    const parts = { baseline: result(9, y(2010)), results: years(1, 2, 3) };
    expect(of(parts, y(2006))).to.deep.equal([1, 2]);
    expect(of(parts, '2006-03-30')).to.deep.equal([1]);
    expect(of(parts, '2004-12-31')).to.deep.equal([]);
    expect(of(parts)).to.deep.equal([1, 2, 3, 9]);
  });

  it('keeps what is in the unit of the latest figure', () => {
    const [a, b] = [result(1, y(2005)), result(number(2, count), y(2006))];
    expect(of({ results: [a, b, result(3, y(2007))] })).to.deep.equal([1, 3]);
    expect(of({ results: [a, b] })).to.deep.equal([2]);
    expect(of({ results: [b, result(number(4, count), y(2008)), a] })).to.deep.equal([2, 4]);
  });

  it('looks at units as of the date: what comes later does not decide', () =>
    expect(of({ results: [...years(1, 2), result(number(3, count), y(2008))] }, y(2007))).to.deep.equal([
      1, 2,
    ]));

  describe('at a break', () => {
    const results = years(1, 2, 3, 4);
    for (const [why, breaks, expected] of [
      ['from its first day on', [cut(y(2007))], [3, 4]],
      ['from the day after it too', [cut('2007-04-01')], [4]],
      ['from its last day on where it has no first', [cut(undefined, y(2006))], [2, 3, 4]],
      ['from its first day on where it lasts', [cut('2006-04-01', '2007-06-30')], [3, 4]],
      ['from the latest of two on', [cut(y(2008)), cut(y(2006))], [4]],
      ['not at one that is still to come', [cut(y(2009)), cut(y(2006))], [2, 3, 4]],
      ['the latest figure alone, where the break has no date', [cut(undefined)], [4]],
      ['also where another has one', [cut(y(2006)), cut(undefined)], [4]],
    ] as const) {
      it(`goes on ${why}`, () => expect(of({ results, breaks: [...breaks] })).to.deep.equal(expected));
    }

    it('is not cut by one after the latest figure at the date', () => {
      expect(of({ results, breaks: [cut(y(2008))] }, y(2007))).to.deep.equal([1, 2, 3]);
      expect(of({ results, breaks: [cut(y(2008))] }, y(2008))).to.deep.equal([4]);
    });
  });

  it('is about the whole, or about one place, or one group, or both', () => {
    const results = [
      ...years(1, 2),
      { ...result(3, y(2005)), place: 'ward' },
      { ...result(4, y(2006)), place: 'ward' },
      { ...result(5, y(2006)), group: 'young' },
      { ...result(6, y(2006)), place: 'ward', group: 'young' },
    ];
    expect(of({ results })).to.deep.equal([1, 2]);
    expect(of({ results }, undefined, { place: 'ward' })).to.deep.equal([3, 4]);
    expect(of({ results }, undefined, { group: 'young' })).to.deep.equal([5]);
    expect(of({ results }, undefined, { place: 'ward', group: 'young' })).to.deep.equal([6]);
    expect(of({ results }, undefined, { place: 'elsewhere' })).to.deep.equal([]);
  });

  it('does not take a baseline of a place for that of the whole', () =>
    expect(
      of({ baseline: { ...result(1, y(2005)), place: 'ward' }, results: [result(2, y(2006))] }),
    ).to.deep.equal([2]));

  it('rejects what is no date', () => {
    expect(() => seriesOf(measure(), 'soon')).to.throw(
      RangeError,
      'asOf requires a day of the calendar as YYYY-MM-DD, got "soon"',
    );
  });
});
