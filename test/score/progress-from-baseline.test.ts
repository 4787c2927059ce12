import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Polarity } from '../../src/document/polarity.js';
import type { Unit } from '../../src/document/unit.js';
import { type Progress, progressFromBaseline } from '../../src/score/progress-from-baseline.js';
import { deepFreeze } from '../support/deep-freeze.js';
import {
  measure,
  type MeasureInput,
  number,
  polarity,
  result,
  target,
  type TargetInput,
} from '../support/documents.js';
import { leedsMeasure } from '../support/leeds.js';
import { CASES_AS_OF, complement, seriesCases, seriesMeasure } from '../support/series-cases.js';

const DAY = '2009-03-31';
const run = { seed: 20100331, numRuns: 300 };
const basis = { kind: 'stated' } as const;
const index: Unit = { kind: 'index' };
const count: Unit = { kind: 'count' };
const at = (year: number) => `${year}-03-31`;
const progress = (parts: Partial<MeasureInput>, asOf: string | undefined = DAY): Progress =>
  progressFromBaseline(deepFreeze(measure(parts)), asOf);
const shareOf = (found: Progress) => (found.state === 'known' ? found.share : undefined);
const nearest = (to: number): Polarity => ({ direction: 'nearest', to, basis });
const within = (low: number, high: number): Polarity => ({ direction: 'within', low, high, basis });

const rows: readonly (readonly [Polarity, number, number, number, number, string])[] = [
  [polarity('higher'), 30, 35, 40, 0.5, 'half way'],
  [polarity('higher'), 30, 30, 40, 0, 'at the start'],
  [polarity('higher'), 30, 25, 40, -0.5, 'the other way'],
  [polarity('higher'), 30, 40, 40, 1, 'there'],
  [polarity('higher'), 30, 45, 40, 1.5, 'past it'],
  [polarity('lower'), 8, 6, 4, 0.5, 'half way down'],
  [polarity('lower'), 8, 8, 0, 0, 'at the start of the way to zero'],
  [polarity('lower'), 8, 10, 4, -0.5, 'up, where less is good'],
  [polarity('higher'), 0, 0.1, 0.3, 0.1 / 0.3, 'from zero, exactly'],
  [polarity('higher'), -10, -4, 10, 0.3, 'from below zero'],
  [polarity('lower'), -2, -5, -6, 0.75, 'down below zero'],
  [nearest(0), 8, 6, 4, 0.5, 'half way to be near'],
  [nearest(0), 8, -6, 4, 0.5, 'from the other side'],
  [nearest(5), 9, 3, 7, 1, 'as near as the target, on the other side of it'],
  [nearest(5), 9, -3, 7, -2, 'twice the way, and the wrong one'],
  [within(5, 10), 20, 15, 10, 0.5, 'half way into the range'],
  [within(5, 10), 20, 6, 10, 1, 'in the range'],
  [within(5, 10), 20, 0, 10, 0.5, 'out of it on the other side'],
];

describe('progressFromBaseline', () => {
  for (const [way, from, found, to, share, why] of rows) {
    it(`from ${from} by ${found} to ${to}, ${way.direction}: ${share} (${why})`, () => {
      const whole = measure({
        unit: index,
        polarity: way,
        baseline: result(from, at(2007)),
        results: [result(found)],
        targets: [target(to, at(2011))],
      });
      expect(progressFromBaseline(whole, DAY)).to.deep.equal({
        state: 'known',
        share,
        baseline: whole.baseline,
        result: whole.results[0],
        target: whole.targets[0],
      });
    });
  }

  for (const [way, from, to, why] of [
    [polarity('higher'), 30, 30, 'the target holds the baseline'],
    [polarity('higher'), 30, 20, 'it allows a fall'],
    [polarity('lower'), 10, 12, 'it is a limit, which the result stays below'],
    [nearest(5), 4, 6, 'it is as near on the other side'],
    [within(5, 10), 7, 9, 'the baseline is in the range'],
  ] as const) {
    it(`has no way to go from ${from} to ${to}, ${way.direction}: ${why}`, () => {
      const found = progress({
        unit: index,
        polarity: way,
        baseline: result(from, at(2007)),
        results: [result(9)],
        targets: [target(to, at(2011))],
      });
      expect(found).to.deep.equal({
        state: 'unknown',
        reasons: [{ code: 'no-answer', because: 'target-is-baseline' }],
      });
    });
  }

  const half = { baseline: result(30, at(2007)), results: [result(35)], targets: [target(40, at(2011))] };

  it('is to the next target, and after the last to that', () => {
    const targets = [target(50, at(2013)), target(40, at(2011)), target(32, at(2009))];
    expect(shareOf(progress({ ...half, targets }))).to.equal(0.5);
    expect(shareOf(progress({ ...half, targets }, at(2011)))).to.equal(0.25);
    expect(shareOf(progress({ ...half, targets }, at(2020)))).to.equal(0.25);
  });

  it('goes from the result that sets the baseline, where there is no other', () => {
    const results = [{ ...result(30, at(2008)), setsBaseline: basis }, result(35)];
    expect(shareOf(progress({ ...half, baseline: undefined, results }))).to.equal(0.5);
  });

  it('goes from an undated baseline, or to a result without a date', () => {
    expect(shareOf(progress({ ...half, baseline: result(30, '') }))).to.equal(0.5);
    expect(shareOf(progress({ ...half, results: [result(35, '')] }))).to.equal(0.5);
  });

  it('goes from the baseline also where another figure is given for its day', () => {
    const results = [result(31, at(2007)), result(35)];
    expect(shareOf(progress({ ...half, results }))).to.equal(0.5);
  });

  it('goes on in another unit, where baseline, result and target all are in it', () => {
    const inCounts = (value: number) => number(value, { unit: count });
    const found = progress({
      baseline: result(inCounts(30), at(2007)),
      results: [result(inCounts(35))],
      targets: [target(inCounts(40), at(2011))],
    });
    expect(shareOf(found)).to.equal(0.5);
  });

  it('takes two readings that come to the same for one: 5 points and 5 per cent of 100', () => {
    const targets = [target({ kind: 'change', by: 5, readings: ['points', 'per-cent'] }, at(2011))];
    const parts = { unit: index, targets, results: [result(102)] };
    expect(shareOf(progress({ ...parts, baseline: result(100, at(2007)) }))).to.equal(0.4);
  });

  const absent = { kind: 'none', reason: 'to-be-established' } as const;
  const change: TargetInput['value'] = { kind: 'change', by: 5, readings: ['points', 'per-cent'] };
  const cut = (start?: string) =>
    ({ at: { printed: 'then', kind: 'day', start }, change: 'survey' }) as const;
  for (const [code, parts] of [
    ['no-result-yet', { results: [] }],
    ['no-result', { results: [result({ kind: 'none', reason: 'no-survey' })] }],
    ['result-not-a-number', { results: [result({ kind: 'level', level: 'Partly' })] }],
    ['polarity-unknown', { polarity: polarity('unknown') }],
    ['not-judged', { polarity: polarity('none') }],
    ['no-further-target', { targets: [] }],
    ['no-further-target', { targets: [{ ...target(40, at(2011)), place: 'ward' }] }],
    ['no-target', { targets: [target(absent, at(2011))] }],
    ['target-not-a-number', { targets: [target({ kind: 'direction', direction: 'up' }, at(2011))] }],
    ['no-earlier-figure', { baseline: undefined }],
    ['no-earlier-figure', { baseline: result({ kind: 'level', level: 'Partly' }, at(2007)) }],
    ['no-earlier-figure', { baseline: { ...result(30, at(2007)), place: 'ward' } }],
    ['no-earlier-figure', { baseline: { ...result(30, ''), group: 'carers' } }],
    ['no-earlier-figure', { baseline: undefined, results: [{ ...result(35), setsBaseline: basis }] }],
    ['no-earlier-figure', { breaks: [cut('2008-04-01')] }],
    ['no-earlier-figure', { breaks: [cut()] }],
    ['no-earlier-figure', { breaks: [cut('2006-04-01')], baseline: result(30, '') }],
    ['readings-disagree', { targets: [target(change, at(2011))] }],
    ['unit-differs', { targets: [target(number(40, { unit: count }), at(2011))] }],
    ['unit-differs', { baseline: result(number(30, { unit: count }), at(2007)) }],
  ] satisfies [string, Partial<MeasureInput>][]) {
    it(`is unknown because of ${code}: ${JSON.stringify(parts).slice(0, 90)}`, () => {
      const found = progress({ ...half, ...parts });
      expect(found.state === 'unknown' && found.reasons.map((reason) => reason.code)).to.deep.equal([code]);
      expect(found).not.to.have.property('share');
    });
  }

  it('is not cut by a break before the baseline', () => {
    expect(shareOf(progress({ ...half, breaks: [cut('2006-04-01')] }))).to.equal(0.5);
  });

  it('is 2.13 of 4.17 points for the women among the top earners of Leeds', () => {
    const found = progressFromBaseline(leedsMeasure('bp-25-a'), DAY);
    expect(shareOf(found)).to.be.closeTo(0.510791, 1e-6);
  });

  it('rejects a date that is none', () => {
    expect(() => progress(half, 'soon')).to.throw(RangeError, 'got "soon"');
  });
});

describe('progressFromBaseline, whatever the figures', () => {
  const told = (found: Progress) => (found.state === 'known' ? found.share : found.reasons);

  it('is the same for those who do not, for ten times the figures, and whatever the order', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(seriesCases, (each) => {
        const found = progressFromBaseline(seriesMeasure(each, { unit: index }), CASES_AS_OF);
        seen.add(found.state);
        for (const other of [
          seriesMeasure(complement(each), { unit: index }),
          seriesMeasure(each, { unit: index, reversed: true }),
        ]) {
          expect(told(progressFromBaseline(other, CASES_AS_OF))).to.deep.equal(told(found));
        }
        const tenfold = progressFromBaseline(seriesMeasure(each, { unit: index, places: 1 }), CASES_AS_OF);
        expect(tenfold.state).to.equal(found.state);
        if (found.state === 'known')
          expect(shareOf(tenfold)).to.be.closeTo(found.share, 1e-9 * Math.abs(found.share));
      }),
      run,
    );
    expect([...seen].toSorted()).to.deep.equal(['known', 'unknown']);
  });

  it('is 0 at the baseline, 1 at the target, and more for a better result', () => {
    fc.assert(
      fc.property(seriesCases, (each) => {
        const withLast = (digits: number) =>
          progressFromBaseline(seriesMeasure({ ...each, results: [digits] }), CASES_AS_OF);
        const [start, end, found] = [each.baseline, each.targets[0]!, each.results[0]!].map(withLast);
        const isAhead =
          each.direction === 'higher' ? each.targets[0]! > each.baseline : each.targets[0]! < each.baseline;
        expect(shareOf(start!)).to.equal(isAhead ? 0 : undefined);
        expect(shareOf(end!)).to.equal(isAhead ? 1 : undefined);
        if (!isAhead) return;
        const better =
          Math.sign(each.results[0]! - each.targets[0]!) * (each.direction === 'higher' ? 1 : -1);
        expect(Math.sign(shareOf(found!)! - 1)).to.equal(better);
      }),
      run,
    );
  });

  it('gives the same twice, and changes nothing', () => {
    fc.assert(
      fc.property(seriesCases, (each) => {
        const frozen = seriesMeasure(each);
        expect(progressFromBaseline(frozen, CASES_AS_OF)).to.deep.equal(
          progressFromBaseline(structuredClone(frozen), CASES_AS_OF),
        );
      }),
      run,
    );
  });
});
