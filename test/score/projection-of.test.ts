// Projections and their intervals are from Python: scipy.stats.t.ppf(0.975, n - 2) with the prediction interval of a
// least-squares line, times in years.
import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Polarity } from '../../src/document/polarity.js';
import type { Unit } from '../../src/document/unit.js';
import { FEWEST_FIGURES, type Projection, projectionOf } from '../../src/score/projection-of.js';
import { shortfall } from '../../src/score/shortfall.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { measure, type MeasureInput, number, polarity, result, target } from '../support/documents.js';
import { leedsMeasure } from '../support/leeds.js';
import { CASES_AS_OF, seriesCases, seriesMeasure } from '../support/series-cases.js';

const DAY = '2009-03-31';
const run = { seed: 20100331, numRuns: 300 };
const basis = { kind: 'stated' } as const;
const index: Unit = { kind: 'index' };
const count: Unit = { kind: 'count' };
const at = (year: number) => `${year}-03-31`;
const nearest = (to: number): Polarity => ({ direction: 'nearest', to, basis });
const within = (low: number, high: number): Polarity => ({ direction: 'within', low, high, basis });
/** Results of the years up to 2009. */
const yearly = (...values: readonly number[]) =>
  values.map((value, position) => result(value, at(2010 - values.length + position)));
const project = (parts: Partial<MeasureInput>, asOf: string | undefined = DAY): Projection =>
  projectionOf(deepFreeze(measure(parts)), asOf);
const codes = (found: Projection) => found.state === 'unknown' && found.reasons.map(({ code }) => code);

const UP = [60, 63, 64, 67, 68] as const; // in 2011: 72.4, 69.0320 to 75.7680
const DOWN = [20, 17.5, 16, 13, 11] as const; // in 2011: 6.5, 4.6172 to 8.3828
const STEEP = [10, 8, 7, 5, 2] as const; // in 2011: -1.2, -4.4246 to 2.0246
const NEAR = [8, 7, 7, 5, 5] as const; // in 2011: 3.2, 0.4501 to 5.9499
const HIGH = [85, 86, 90, 90, 93] as const; // in 2011: 96.8, 91.6553 to 101.9447

const rows: readonly (readonly [
  values: readonly number[],
  unit: Unit,
  polarity: Polarity,
  asked: number,
  state: string,
  value: number,
  lower: number,
  upper: number,
  why: string,
])[] = [
  [UP, index, polarity('higher'), 69.03, 'likely', 72.4, 69.0320154, 75.7679846, 'just below all of it'],
  [UP, index, polarity('higher'), 69.04, 'uncertain', 72.4, 69.0320154, 75.7679846, 'just within'],
  [UP, index, polarity('higher'), 75.76, 'uncertain', 72.4, 69.0320154, 75.7679846, 'hardly within'],
  [UP, index, polarity('higher'), 75.77, 'unlikely', 72.4, 69.0320154, 75.7679846, 'just beyond'],
  [UP, index, polarity('lower'), 75.77, 'likely', 72.4, 69.0320154, 75.7679846, 'less is good'],
  [
    UP,
    index,
    polarity('lower'),
    69.03,
    'unlikely',
    72.4,
    69.0320154,
    75.7679846,
    'it rises where less is good',
  ],
  [DOWN, count, polarity('lower'), 8.39, 'likely', 6.5, 4.6172394, 8.3827606, 'falls far enough'],
  [DOWN, count, polarity('lower'), 6, 'uncertain', 6.5, 4.6172394, 8.3827606, 'may fall far enough'],
  [DOWN, count, polarity('lower'), 4.61, 'unlikely', 6.5, 4.6172394, 8.3827606, 'does not'],
  [DOWN, count, polarity('lower'), 0, 'unlikely', 6.5, 4.6172394, 8.3827606, 'a target of zero'],
  [STEEP, index, polarity('lower'), 0, 'uncertain', -1.2, -4.4245997, 2.0245997, 'an index goes below zero'],
  [
    HIGH,
    { kind: 'percent' },
    polarity('higher'),
    100,
    'uncertain',
    96.8,
    91.6553185,
    100,
    'cut at 100 per cent',
  ],
  [HIGH, index, polarity('higher'), 100, 'uncertain', 96.8, 91.6553185, 101.9446815, 'an index goes on'],
  [NEAR, index, nearest(0), 5.95, 'likely', 3.2, 0.4500521, 5.9499479, 'all of it is near enough'],
  [NEAR, index, nearest(0), 2, 'uncertain', 3.2, 0.4500521, 5.9499479, 'some of it is'],
  [NEAR, index, nearest(0), 0.45, 'unlikely', 3.2, 0.4500521, 5.9499479, 'none of it is'],
  [NEAR, index, nearest(3), 3, 'uncertain', 3.2, 0.4500521, 5.9499479, 'it may be met exactly'],
  [NEAR, index, within(0, 6), 3, 'likely', 3.2, 0.4500521, 5.9499479, 'all of it in the range'],
  [NEAR, index, within(0, 1), 1, 'uncertain', 3.2, 0.4500521, 5.9499479, 'some of it'],
  [NEAR, index, within(-2, 0.4), 0, 'unlikely', 3.2, 0.4500521, 5.9499479, 'none of it'],
];

describe('projectionOf', () => {
  for (const [values, unit, way, asked, state, value, lower, upper, why] of rows) {
    it(`${values.join(', ')} to ${asked}, ${way.direction}: ${state} (${why})`, () => {
      const whole = measure({
        unit,
        polarity: way,
        results: yearly(...values),
        targets: [target(asked, at(2011))],
      });
      const found = projectionOf(whole, DAY);
      if (found.state === 'unknown') throw new TypeError(found.reasons[0].code);
      expect(found).to.include({ state, target: whole.targets[0], figures: 5 });
      expect(found.value).to.be.closeTo(value, 1e-9);
      expect(found.interval.lower).to.be.closeTo(lower, 1e-6);
      expect(found.interval.upper).to.be.closeTo(upper, 1e-6);
    });
  }

  const ahead = { results: yearly(...UP), targets: [target(70, at(2011))] };

  it('takes five figures, the baseline with them, and no fewer', () => {
    expect(FEWEST_FIGURES).to.equal(5);
    const [first, ...others] = yearly(...UP);
    expect(project({ ...ahead, baseline: first, results: others })).to.include({
      figures: 5,
      state: 'uncertain',
    });
    expect(project({ ...ahead, results: others })).to.deep.equal({
      state: 'unknown',
      reasons: [{ code: 'too-few-figures', figures: 4, needed: 5 }],
    });
  });

  it('counts two figures for one day once, and none that is after the date', () => {
    expect(project({ ...ahead, results: [...yearly(...UP.slice(1)), result(68)] })).to.deep.include({
      reasons: [{ code: 'too-few-figures', figures: 4, needed: 5 }],
    });
    expect(project({ ...ahead, results: [...yearly(...UP), result(0, '2009-06-30')] })).to.include({
      figures: 5,
    });
  });

  it('looks no farther ahead than the series reaches back', () => {
    // 2005 to 2009 is four years: in 2013 71.9903 to 80.8097
    const found = project({ unit: index, results: yearly(...UP), targets: [target(71.9, at(2013))] });
    expect(found).to.include({ state: 'likely' });
    expect(found.state !== 'unknown' && found.interval.lower).to.be.closeTo(71.990273, 1e-6);
    expect(codes(project({ ...ahead, targets: [target(70, '2013-04-01')] }))).to.deep.equal([
      'too-far-ahead',
    ]);
  });

  for (const [why, unit, values] of [
    ['above 100 per cent', { kind: 'percent' }, [80, 86, 90, 94, 99]], // 108.2
    ['below 0 per cent', { kind: 'percent' }, STEEP], // -1.2
    ['a count below zero', count, STEEP],
    ['a rate below zero', { kind: 'rate', per: 1000 }, STEEP],
    ['a time below zero', { kind: 'duration', in: 'days' }, STEEP],
  ] satisfies [string, Unit, readonly number[]][]) {
    it(`has none off the scale: ${why}`, () => {
      expect(codes(project({ ...ahead, unit, results: yearly(...values) }))).to.deep.equal(['off-the-scale']);
    });
  }

  for (const unit of [
    { kind: 'count' },
    { kind: 'rate', per: 1000 },
    { kind: 'duration', in: 'days' },
  ] as const) {
    it(`cuts the interval of a ${unit.kind} at zero, and not at 100`, () => {
      // 0.2 less 2.7 in 2011, and 172.4 less and more 3.4
      const low = project({ ...ahead, unit, results: yearly(...NEAR.map((value) => value - 3)) });
      expect(low.state !== 'unknown' && low.interval.lower).to.equal(0);
      const high = project({ ...ahead, unit, results: yearly(...UP.map((value) => value + 100)) });
      expect(high.state !== 'unknown' && high.interval.upper).to.be.closeTo(175.7679846, 1e-6);
    });
  }

  for (const [why, ends] of [
    [
      'each March, a leap year among them',
      ['2005-03-31', '2006-03-31', '2007-03-31', '2008-03-31', '2009-03-31'],
    ],
    ['each May', ['2004-05-31', '2005-05-31', '2006-05-31', '2007-05-31', '2008-05-31']],
    ['each quarter', ['2008-03-31', '2008-06-30', '2008-09-30', '2008-12-31', '2009-03-31']],
  ] as const) {
    it(`has none of figures on a line, which do not say how figures stray: ${why}`, () => {
      for (const step of [1, 0, -2.5, 0.1]) {
        const results = ends.map((end, position) => result(50 + step * position, end));
        expect(project({ results, targets: [target(60, '2010-03-31')] }), `${step}`).to.deep.equal({
          state: 'unknown',
          reasons: [{ code: 'no-answer', because: 'no-spread' }],
        });
      }
    });
  }

  it('takes every reading of a change: likely by all, unlikely by none', () => {
    // on the baseline of 60: points and per cent
    const of = (by: number) =>
      project({
        unit: index,
        baseline: result(60, at(2005)),
        results: yearly(...UP.slice(1)),
        targets: [target({ kind: 'change', by, readings: ['points', 'per-cent'] }, at(2011))],
      }).state;
    expect(of(9)).to.equal('likely'); // 69 and 65.4
    expect(of(10)).to.equal('uncertain'); // 70, and 66, which all of it reaches
    expect(of(20)).to.equal('uncertain'); // 80, which nothing reaches, and 72
    expect(of(27)).to.equal('unlikely'); // 87 and 76.2
  });

  const absent = { kind: 'none', reason: 'to-be-established' } as const;
  for (const [code, parts] of [
    ['no-result-yet', { results: [] }],
    ['no-result', { results: [result({ kind: 'none', reason: 'no-survey' })] }],
    ['result-not-a-number', { results: [result({ kind: 'level', level: 'Partly' })] }],
    ['polarity-unknown', { polarity: polarity('unknown') }],
    ['not-judged', { polarity: polarity('none') }],
    ['no-further-target', { targets: [] }],
    ['no-further-target', { targets: [target(70, DAY)] }],
    ['no-further-target', { targets: [target(70, '')] }],
    ['no-target', { targets: [target(absent, at(2011))] }],
    ['target-not-a-number', { targets: [target({ kind: 'direction', direction: 'up' }, at(2011))] }],
    ['no-baseline', { targets: [target({ kind: 'change', by: 1, readings: ['points'] }, at(2011))] }],
    ['unit-differs', { targets: [target(number(70, { unit: count }), at(2011))] }],
    ['too-few-figures', { results: [result(68)] }],
    [
      'too-few-figures',
      { breaks: [{ at: { printed: '2006', kind: 'day', start: '2005-04-01' }, change: 'survey' }] },
    ],
  ] satisfies [string, Partial<MeasureInput>][]) {
    it(`is unknown because of ${code}: ${JSON.stringify(parts).slice(0, 90)}`, () => {
      const found = project({ ...ahead, ...parts });
      expect(codes(found)).to.deep.equal([code]);
      expect(found).not.to.have.any.keys('value', 'interval');
    });
  }

  it('is unknown without a date where the next target has none', () => {
    const undated = measure({ ...ahead, targets: [target(1, ''), target(70, '')] });
    expect(codes(projectionOf(undated))).to.deep.equal(['target-undated']);
  });

  it('leaves out figures in another unit', () => {
    const [first, ...others] = yearly(...UP);
    const inCounts = { ...first!, value: number(60, { unit: count }) };
    expect(project({ ...ahead, results: [inCounts, ...others] })).to.deep.include({
      reasons: [{ code: 'too-few-figures', figures: 4, needed: 5 }],
    });
  });

  it('has too few figures of Leeds', () => {
    expect(projectionOf(leedsMeasure('bp-25-a'), DAY)).to.deep.equal({
      state: 'unknown',
      reasons: [{ code: 'too-few-figures', figures: 1, needed: 5 }],
    });
  });

  it('rejects a date that is none', () => {
    expect(() => project(ahead, 'soon')).to.throw(RangeError, 'got "soon"');
  });
});

describe('projectionOf, whatever the figures', () => {
  // As far as 2009, or 2008, and on to 2010 at least.
  const long = seriesCases.filter(({ results }) => results.length >= 4);

  it('is likely only where the whole interval reaches the target, and unlikely only where none of it does', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(long, (each) => {
        const found = projectionOf(seriesMeasure(each, { unit: index }), CASES_AS_OF);
        seen.add(found.state);
        if (found.state === 'unknown') return;
        const { lower, upper } = found.interval;
        const reached = [lower, upper].map(
          (figure) => shortfall(figure, each.targets[0]! / 100, { direction: each.direction }) <= 0,
        );
        expect(lower).to.be.at.most(found.value);
        expect(upper).to.be.at.least(found.value);
        expect(found.state === 'likely').to.equal(reached.every(Boolean));
        expect(found.state === 'unlikely').to.equal(!reached.some(Boolean));
      }),
      run,
    );
    expect([...seen].toSorted(), 'every state comes up').to.include.members([
      'likely',
      'uncertain',
      'unlikely',
    ]);
  });

  it('is never likely for a target that one of its figures at the end of the interval misses, in per cent', () => {
    let likely = 0;
    fc.assert(
      fc.property(long, (each) => {
        const found = projectionOf(seriesMeasure(each), CASES_AS_OF);
        if (found.state !== 'likely') return;
        likely += 1;
        expect(found.interval.lower).to.be.at.least(0);
        expect(found.interval.upper).to.be.at.most(100);
        const worst = each.direction === 'higher' ? found.interval.lower : -found.interval.upper;
        expect(worst).to.be.at.least((each.direction === 'higher' ? 1 : -1) * (each.targets[0]! / 100));
      }),
      run,
    );
    expect(likely).to.be.above(0);
  });

  it('is the same whatever the order, and for the same input, and changes nothing', () => {
    fc.assert(
      fc.property(long, (each) => {
        const frozen = seriesMeasure(each);
        const found = projectionOf(frozen, CASES_AS_OF);
        expect(projectionOf(seriesMeasure(each, { reversed: true }), CASES_AS_OF)).to.deep.equal(found);
        expect(projectionOf(structuredClone(frozen), CASES_AS_OF)).to.deep.equal(found);
      }),
      run,
    );
  });

  it('is the same for ten times the figures', () => {
    fc.assert(
      fc.property(long, (each) => {
        const state = (places: number) =>
          projectionOf(seriesMeasure(each, { unit: index, places }), CASES_AS_OF).state;
        expect(state(1)).to.equal(state(2));
      }),
      run,
    );
  });
});
