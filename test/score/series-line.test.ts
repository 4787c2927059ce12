import { expect } from 'chai';
import * as fc from 'fast-check';
import type { SeriesLine } from '../../src/score/series-line.js';
import { seriesLine } from '../../src/score/series-line.js';
import { measure, type MeasureInput, number, result } from '../support/documents.js';
import { leeds, leedsMeasure } from '../support/leeds.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { employment, financialYear, safety, safetyOfGroups, SAFE, yearly } from '../support/trend-series.js';

const line = (parts: Partial<MeasureInput>, ...more: [string?, object?]): SeriesLine =>
  seriesLine(deepFreeze(measure(parts)), ...more);
const values = ({ stretches }: SeriesLine): number[][] =>
  stretches.map((stretch) => stretch.map(({ value }) => value));
const years = (...all: number[]): number[] => all;

describe('seriesLine', () => {
  it('of a survey of 22 years breaks where the source has no figure, and says why', () => {
    const found = line(safety());
    expect(values(found)).to.deep.equal([SAFE.slice(0, 15), SAFE.slice(16, 19), SAFE.slice(21)]);
    expect(
      found.gaps.map(({ from, to, without, missing, cuts }) => [
        from.day,
        to.day,
        without.map(({ value, period }) => [value.kind === 'none' && value.reason, period!.printed]),
        missing,
        cuts.length,
      ]),
    ).to.deep.equal([
      ['2016-03-31', '2018-03-31', [['not-available', '2016/17']], 0, 0],
      [
        '2020-03-31',
        '2023-03-31',
        [
          ['not-available', '2020/21'],
          ['not-available', '2021/22'],
        ],
        0,
        0,
      ],
    ]);
    expect(found.others).to.have.length(3);
  });

  it('breaks where a regular series leaves a period out of which the document says nothing', () => {
    const found = seriesLine(measure(safetyOfGroups()), undefined, { group: 'women' });
    expect(found.gaps.map(({ missing, without }) => [missing, without.length])).to.deep.equal([
      [1, 0],
      [0, 2],
    ]);
    expect(found.stretches[0]!.at(-1)!.observation.period!.printed).to.equal('2015/16');
  });

  it('is cut by a break, before the figures of its own period', () => {
    const found = line(employment());
    expect(values(found)).to.deep.equal([
      [70.2, 71.3, 72.8, 75, 78.9, 79.8, 77.8, 76.8, 78.6],
      [77.9, 76.1, 73.7, 75],
    ]);
    expect(found.gaps[0]!.cuts.map(({ change }) => change)).to.deep.equal(['survey']);
  });

  it('of every measure of Leeds has each figure once: in a stretch, or aside', () => {
    for (const { document } of leeds.measures) {
      const { stretches, others, gaps, later } = seriesLine(document);
      const all = [document.baseline, ...document.results].filter(Boolean);
      expect(stretches.flat().length + others.length, document.id).to.equal(all.length);
      expect(gaps.length, document.id).to.equal(Math.max(0, stretches.length - 1));
      expect(later).to.equal(0);
    }
  });

  it('keeps a baseline without a day aside', () => {
    const { stretches, others } = seriesLine(leedsMeasure('bp-25-a'));
    expect(stretches.flat().map(({ value }) => value)).to.deep.equal([38.96]);
    expect(others.map(({ printed }) => printed)).to.deep.equal(['36.83%']);
  });

  it('is not regular with two figures: nothing says how often there is one', () => {
    expect(values(line({ results: [result(1, '2001-03-31'), result(2, '2005-03-31')] }))).to.deep.equal([
      [1, 2],
    ]);
  });

  it('is not regular where distances are no multiples of the shortest', () => {
    const days = ['2001-01-31', '2001-03-31', '2001-08-31'];
    expect(values(line({ results: days.map((day, at) => result(at, day)) }))).to.deep.equal([[0, 1, 2]]);
  });

  it('takes quarters with a few days more or less for regular', () => {
    const days = ['2001-03-30', '2001-06-30', '2001-09-29', '2002-03-31'];
    const { gaps } = line({ results: days.map((day, at) => result(at, day)) });
    expect(gaps.map(({ missing }) => missing)).to.deep.equal([1]);
  });

  it('is regular in each piece between two cuts', () => {
    const results = years(2001, 2003, 2005, 2006, 2007, 2009).map((year) => ({
      period: financialYear(year),
      value: number(year),
    }));
    const breaks: MeasureInput['breaks'] = [{ at: financialYear(2006), change: 'definition' }];
    // 2001, 2003, 2005 are two years apart throughout; 2006, 2007, 2009 leave one out
    expect(values(line({ results, breaks }))).to.deep.equal([[2001, 2003, 2005], [2006, 2007], [2009]]);
  });

  it('breaks where the unit changes, there and back', () => {
    const count = { kind: 'count' } as const;
    const results = [
      result(1, '2001-03-31'),
      result(number(900, { unit: count }), '2002-03-31'),
      result(3, '2003-03-31'),
    ];
    expect(values(line({ results }))).to.deep.equal([[1], [900], [3]]);
  });

  it('joins nothing across a cut without a day', () => {
    const breaks: MeasureInput['breaks'] = [{ at: { printed: 'once', kind: 'undated' }, change: 'source' }];
    expect(values(line({ results: yearly([1, 2, 3], 2001), breaks }))).to.deep.equal([[1], [2], [3]]);
  });

  it('looks at nothing after the day, and counts what it leaves out', () => {
    const found = line({ results: yearly([1, 2, 3, undefined], 2001) }, '2003-03-31');
    expect(values(found)).to.deep.equal([[1, 2]]);
    expect([found.later, found.others.length]).to.deep.equal([2, 0]);
    expect(() => line({}, '2003-02-30')).to.throw(RangeError, 'asOf');
  });

  it('of no figures, of words and of ranges has no stretch', () => {
    expect(line({})).to.deep.equal({ stretches: [], gaps: [], others: [], later: 0 });
    const level = result({ kind: 'level', level: 'Good' });
    const range = result({ kind: 'range', low: 1, high: 2 });
    const found = line({ results: [level, range] });
    expect([found.stretches.length, found.others.length]).to.deep.equal([0, 2]);
  });

  it('takes the last of two figures for one day, and keeps the other aside', () => {
    const found = line({ results: [result(1), result(2)] });
    expect(values(found)).to.deep.equal([[2]]);
    expect(found.others).to.have.length(1);
  });

  it('has every figure once, in order, whatever the days and the order in the document', () => {
    const day = fc
      .integer({ min: 0, max: 40 })
      .map((at) => `${2001 + Math.floor(at / 4)}-0${1 + (at % 4)}-15`);
    fc.assert(
      fc.property(fc.uniqueArray(day, { maxLength: 20 }), (days) => {
        const found = line({ results: days.map((each, at) => result(at, each)) });
        expect(found.stretches.flat().map((point) => point.day)).to.deep.equal(days.toSorted());
        expect(found.gaps.length).to.equal(Math.max(0, found.stretches.length - 1));
        for (const { from, to } of found.gaps) expect(from.day < to.day).to.equal(true);
      }),
      { seed: 20100331, numRuns: 200 },
    );
  });
});
