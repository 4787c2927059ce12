import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Polarity } from '../../src/document/polarity.js';
import type { Unit } from '../../src/document/unit.js';
import { type Course, courseOf } from '../../src/score/course-of.js';
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
import { leeds, leedsMeasure } from '../support/leeds.js';
import { CASES_AS_OF, complement, seriesCases, seriesMeasure } from '../support/series-cases.js';

const DAY = '2009-03-31';
const run = { seed: 20100331, numRuns: 300 };
const basis = { kind: 'stated' } as const;
const index: Unit = { kind: 'index' };
const count: Unit = { kind: 'count' };
const at = (year: number) => `${year}-03-31`;
const course = (parts: Partial<MeasureInput>, asOf: string | undefined = DAY): Course =>
  courseOf(deepFreeze(measure(parts)), asOf);
const nearest = (to: number): Polarity => ({ direction: 'nearest', to, basis });
const within = (low: number, high: number): Polarity => ({ direction: 'within', low, high, basis });

// The baseline is of March 2007, the result of March 2009, the target of March 2011: the line is half way between.
const rows: readonly (readonly [
  why: string,
  polarity: Polarity,
  baseline: number,
  result: number,
  target: number,
  state: string,
  expected: number,
  shortfall: number,
])[] = [
  ['a tie is on course', polarity('higher'), 30, 35, 40, 'on-course', 35, 0],
  ['better', polarity('higher'), 30, 36, 40, 'on-course', 35, -1],
  ['beyond the target already', polarity('higher'), 30, 45, 40, 'on-course', 35, -10],
  ['as far short as rounding hides', polarity('higher'), 30, 34.5, 40, 'close', 35, 0.5],
  ['farther', polarity('higher'), 30, 34.4, 40, 'off-course', 35, 0.6],
  ['at the baseline', polarity('higher'), 30, 30, 40, 'off-course', 35, 5],
  ['the other way', polarity('higher'), 30, 25, 40, 'off-course', 35, 10],
  ['less is better: a tie', polarity('lower'), 20, 15, 10, 'on-course', 15, 0],
  ['less is better: lower', polarity('lower'), 20, 14, 10, 'on-course', 15, -1],
  ['less is better: close', polarity('lower'), 20, 15.5, 10, 'close', 15, 0.5],
  ['less is better: above', polarity('lower'), 20, 15.6, 10, 'off-course', 15, 0.6],
  ['a target of zero', polarity('lower'), 9, 4.5, 0, 'on-course', 4.5, 0],
  ['from zero', polarity('higher'), 0, 0.4, 2, 'off-course', 1, 0.6],
  ['from below zero to above', polarity('higher'), -10, 0, 10, 'on-course', 0, 0],
  ['below zero', polarity('higher'), -20, -15.2, -10, 'close', -15, 0.2],
  ['a target that holds the baseline', polarity('higher'), 30, 30, 30, 'on-course', 30, 0],
  ['a target that allows a fall', polarity('higher'), 40, 35, 30, 'on-course', 35, 0],
  ['near zero from above', nearest(0), 8, 6, 4, 'on-course', 6, 0],
  ['near zero from the other side', nearest(0), 8, -6, 4, 'on-course', 6, 0],
  ['near zero, close', nearest(0), 8, -6.5, 4, 'close', 6, 0.5],
  ['near zero, too far on the other side', nearest(0), 8, -7, 4, 'off-course', 6, 1],
  ['on the line into a range, though outside of it', within(5, 10), 20, 15, 10, 'on-course', 15, 0],
  ['in the range before its time', within(5, 10), 20, 7, 10, 'on-course', 15, -5],
  ['too far outside of a range', within(5, 10), 20, 16, 10, 'off-course', 15, 1],
  ['below a range', within(5, 10), 20, -1, 10, 'off-course', 15, 1],
];

describe('courseOf', () => {
  for (const [why, way, from, found, to, state, expected, shortfall] of rows) {
    it(`from ${from} by ${found} to ${to}: ${state}, short by ${shortfall} (${why})`, () => {
      const whole = measure({
        unit: index,
        polarity: way,
        baseline: result(from, at(2007)),
        results: [result(found)],
        targets: [target(to, at(2011))],
      });
      expect(courseOf(whole, DAY)).to.deep.equal({
        state,
        expected,
        shortfall,
        tolerance: 0.5,
        from: { day: at(2007), value: from, target: undefined },
        to: { day: at(2011), value: to, target: whole.targets[0] },
        result: whole.results[0],
      });
    });
  }

  describe('with interim targets', () => {
    // 20 in 2007, to be 40 in 2009 and 44 in 2011: 10 a year, and then 2 a year
    const parts = (found: number, end: string): Partial<MeasureInput> => ({
      baseline: result(20, at(2007)),
      targets: [target(44, at(2011)), target(40, at(2009))],
      results: [result(found, end)],
    });
    for (const [end, expected, from, to, why] of [
      ['2007-09-30', 25, at(2007), at(2009), 'a quarter of two years'],
      ['2008-03-31', 30, at(2007), at(2009), 'half of them, in spite of the leap day'],
      [
        '2009-03-31',
        40,
        at(2009),
        at(2011),
        'on the day of a target it is the target, and leads on to the next',
      ],
      ['2009-09-30', 41, at(2009), at(2011), 'a quarter of the next two'],
      ['2010-03-31', 42, at(2009), at(2011), 'half of them'],
      ['2011-03-31', 44, at(2011), at(2011), 'the last'],
    ] as const) {
      it(`expects ${expected} on ${end}: ${why}`, () => {
        const found = course(parts(expected, end), end);
        expect(found).to.deep.include({ state: 'on-course', expected, shortfall: 0 });
        expect(found.state !== 'unknown' && [found.from.day, found.to.day]).to.deep.equal([from, to]);
        expect(course(parts(expected - 0.51, end), end).state).to.equal('off-course');
      });
    }

    it('is as near on the day of an interim target as the tolerance of that target says', () => {
      const printed = (value: number, decimals: number) => ({ kind: 'number' as const, value, decimals });
      const found = course(
        {
          baseline: result(20, at(2007)),
          targets: [target(printed(40, 0), at(2009)), target(printed(44, 2), at(2011))],
          results: [result(39.6, at(2009))],
        },
        at(2009),
      );
      expect(found).to.include({ state: 'close', tolerance: 0.5 });
    });

    it('has none after the last target', () => {
      expect(course(parts(50, '2011-04-01'), '2011-04-01')).to.deep.equal({
        state: 'unknown',
        reasons: [{ code: 'no-further-target' }],
      });
    });

    it('passes over a target that is no number, or in another unit, or for a place', () => {
      for (const middle of [
        target({ kind: 'direction', direction: 'up' }, '2009-09-30'),
        target(number(100, { unit: count }), '2009-09-30'),
        { ...target(90, '2009-09-30'), place: 'ward' },
      ]) {
        const found = course({
          baseline: result(30, at(2007)),
          targets: [middle, target(40, at(2011))],
          results: [result(35)],
        });
        expect(found).to.deep.include({ state: 'on-course', expected: 35 });
      }
    });

    it('takes the first in the document of two for one day', () => {
      const both = [target(40, at(2011)), target(50, at(2011))];
      const of = (targets: typeof both) =>
        course({ baseline: result(30, at(2007)), results: [result(35)], targets });
      expect(of(both)).to.include({ expected: 35 });
      expect(of(both.toReversed())).to.include({ expected: 40 });
    });
  });

  describe('begins', () => {
    const targets = [target(40, at(2011))];

    it('at the first result, where there is no baseline', () => {
      expect(course({ targets, results: [result(30, at(2007)), result(35)] })).to.include({ expected: 35 });
    });

    it('at the first figure after a break of the series', () => {
      const parts = {
        targets,
        baseline: result(90, at(2005)),
        results: [result(80, at(2006)), result(30, at(2007)), result(35)],
        breaks: [
          { at: { printed: '2006/07', kind: 'day', start: '2006-04-01', end: at(2007) }, change: 'survey' },
        ],
      } satisfies Partial<MeasureInput>;
      expect(course(parts)).to.deep.include({ state: 'on-course', expected: 35 });
      // also where a target lies before the break
      expect(course({ ...parts, targets: [target(99, at(2006)), ...targets] })).to.include({ expected: 35 });
    });

    it('nowhere, where a break cuts everything off, or has no date', () => {
      for (const cut of [{ end: at(2009) }, {}]) {
        const found = course({
          targets: [target(30, at(2008)), ...targets],
          baseline: result(30, at(2007)),
          results: [result(35)],
          breaks: [{ at: { printed: 'then', kind: 'day', ...cut }, change: 'definition' }],
        });
        expect(found).to.deep.equal({ state: 'unknown', reasons: [{ code: 'no-dated-start' }] });
      }
    });

    it('at the target before, after which a new way begins', () => {
      const found = course({ targets: [target(30, at(2007)), ...targets], results: [result(35)] });
      expect(found).to.deep.include({ state: 'on-course', expected: 35 });
      expect(found.state !== 'unknown' && found.from.target?.due.end).to.equal(at(2007));
    });
  });

  describe('is close', () => {
    const parts = { baseline: result(30, at(2007)), targets: [target(40, at(2011))] };
    for (const [why, more, found, tolerance, state] of [
      ['within what the council allows', { tolerance: { amount: 2, basis } }, 33, 2, 'close'],
      ['and no farther', { tolerance: { amount: 2, basis } }, 32.9, 2, 'off-course'],
      ['by a share of the target', { tolerance: { amount: 0.1, of: 'target', basis } }, 31, 4, 'close'],
      ['by the way to the floor', { floor: { value: 37, basis } }, 32, 3, 'close'],
      ['with no allowance at all', { tolerance: { amount: 0, basis } }, 34.9, 0, 'off-course'],
    ] as const) {
      it(`${why}: ${found} is ${state}`, () => {
        const whole = { ...parts, ...more, results: [result(found)] };
        expect(course(whole)).to.include({ state, tolerance });
      });
    }

    it('where the survey cannot tell it from the line', () => {
      const of = (high: number) =>
        course({ ...parts, results: [{ ...result(32), interval: { low: 30, high } }] });
      expect(of(35)).to.include({ state: 'close', tolerance: 3 });
      expect(of(34.9)).to.include({ state: 'off-course' });
    });

    it('by the places in which the target is printed', () => {
      const of = (decimals: number) =>
        course({ ...parts, targets: [target(number(40, { decimals }), at(2011))], results: [result(34.96)] });
      expect(of(1)).to.include({ state: 'close', tolerance: 0.05 });
      expect(of(2)).to.include({ state: 'off-course', tolerance: 0.005 });
    });
  });

  const known = { baseline: result(30, at(2007)), targets: [target(40, at(2011))], results: [result(35)] };
  const absent = { kind: 'none', reason: 'to-be-established' } as const;
  const change: TargetInput['value'] = { kind: 'change', by: 5, readings: ['points', 'per-cent'] };
  for (const [code, parts] of [
    ['no-result-yet', { results: [] }],
    ['no-result-yet', { results: [result(35, '2009-04-01')] }],
    ['no-result', { results: [result({ kind: 'none', reason: 'no-survey' })] }],
    ['result-not-a-number', { results: [result({ kind: 'level', level: 'Partly' })] }],
    ['polarity-unknown', { polarity: polarity('unknown') }],
    ['not-judged', { polarity: polarity('none') }],
    ['result-undated', { results: [result(35, '')] }],
    ['no-further-target', { targets: [] }],
    ['no-further-target', { targets: [target(40, at(2008))] }],
    ['no-further-target', { targets: [{ ...target(40, at(2011)), place: 'ward' }] }],
    ['no-further-target', { targets: [{ ...target(40, at(2011)), group: 'carers' }] }],
    ['target-undated', { targets: [target(40, '')] }],
    ['target-undated', { targets: [target(40, ''), target(40, at(2008))] }],
    ['no-target', { targets: [target(absent, at(2011))] }],
    ['target-not-a-number', { targets: [target({ kind: 'direction', direction: 'up' }, at(2011))] }],
    ['no-baseline', { baseline: undefined, targets: [target(change, at(2011))] }],
    ['readings-disagree', { targets: [target(change, at(2011))] }],
    ['unit-differs', { targets: [target(number(40, { unit: count }), at(2011))] }],
    ['no-dated-start', { baseline: undefined }],
    ['no-dated-start', { baseline: result(30, '') }],
    ['no-dated-start', { baseline: result(number(30, { unit: count }), at(2007)) }],
  ] satisfies [string, Partial<MeasureInput>][]) {
    it(`is unknown because of ${code}: ${JSON.stringify(parts).slice(0, 90)}`, () => {
      const found = course({ ...known, ...parts });
      expect(found.state === 'unknown' && found.reasons.map((reason) => reason.code)).to.deep.equal([code]);
      expect(found).not.to.have.any.keys('expected', 'shortfall');
    });
  }

  it('names both units where they differ, that of the result first', () => {
    const found = course({ ...known, results: [result(number(35, { unit: count }))] });
    expect(found).to.deep.equal({
      state: 'unknown',
      reasons: [{ code: 'unit-differs', result: count, target: { kind: 'percent' } }],
    });
  });

  it('takes two readings that come to the same for one figure: 5 points and 5 per cent of 100', () => {
    const found = course({
      unit: index,
      baseline: result(100, at(2007)),
      targets: [target(change, at(2011))],
      results: [result(102)],
    });
    expect(found).to.deep.include({ state: 'close', expected: 102.5, shortfall: 0.5 });
  });

  it('judges a stale result by its own day', () => {
    expect(course({ ...known, results: [result(32.5, at(2008))] }, at(2010))).to.include({
      state: 'on-course',
      expected: 32.5,
    });
  });

  it('does not look past the date', () => {
    const results = [result(35), result(99, '2009-04-30')];
    expect(course({ ...known, results })).to.include({ expected: 35, state: 'on-course' });
    expect(course({ ...known, results }, '2009-04-30')).to.include({ shortfall: -63.7916666667 });
  });

  it('looks at everything without a date', () => {
    const results = [result(35, at(2010)), result(99, at(2008))];
    expect(courseOf(measure({ ...known, results }))).to.include({ expected: 37.5, state: 'off-course' });
  });

  it('rejects a date that is none', () => {
    expect(() => course(known, 'soon')).to.throw(RangeError, 'got "soon"');
  });

  it('says of Leeds, on the day of its targets, what the ratings say, where a next target leads on', () => {
    const states = leeds.measures.map(({ document }) => courseOf(document, DAY).state);
    expect(
      ['on-course', 'close', 'off-course', 'unknown'].map(
        (state) => states.filter((each) => each === state).length,
      ),
    ).to.deep.equal([5, 1, 1, 27]);
    expect(courseOf(leedsMeasure('bp-25-a'), DAY)).to.include({
      state: 'close',
      expected: 39,
      shortfall: 0.04,
    });
  });
});

describe('courseOf, whatever the figures', () => {
  const state = (of: Parameters<typeof seriesMeasure>[0], form: Parameters<typeof seriesMeasure>[1] = {}) =>
    courseOf(seriesMeasure(of, form), CASES_AS_OF).state;

  it('is never worse for a better result', () => {
    const order = ['on-course', 'close', 'off-course'];
    const seen = new Set<string>();
    fc.assert(
      fc.property(seriesCases, fc.nat(10_000), (each, other) => {
        const last = each.results.at(-1)!;
        const isBetter = other > last === (each.direction === 'higher');
        const changed = { ...each, results: [...each.results.slice(0, -1), other] };
        const [worse, better] = isBetter ? [each, changed] : [changed, each];
        seen.add(state(better));
        expect(order.indexOf(state(better))).to.be.within(0, order.indexOf(state(worse)));
      }),
      run,
    );
    expect([...seen].toSorted(), 'every state comes up').to.deep.equal(order.toSorted());
  });

  it('is the same whatever the order of results and targets', () => {
    fc.assert(
      fc.property(seriesCases, (each) => {
        expect(courseOf(seriesMeasure(each, { reversed: true }), CASES_AS_OF)).to.deep.equal(
          courseOf(seriesMeasure(each), CASES_AS_OF),
        );
      }),
      run,
    );
  });

  it('is the same for ten times the figures', () => {
    fc.assert(
      fc.property(seriesCases, (each) => {
        expect(state(each, { unit: index, places: 1 })).to.equal(state(each, { unit: index }));
      }),
      run,
    );
  });

  it('is the same for those who do and for those who do not', () => {
    fc.assert(
      fc.property(seriesCases, (each) => {
        expect(state(complement(each))).to.equal(state(each));
      }),
      run,
    );
  });

  it('lies between the two points, and gives the same twice', () => {
    fc.assert(
      fc.property(seriesCases, (each) => {
        const frozen = seriesMeasure(each);
        const found = courseOf(frozen, CASES_AS_OF);
        expect(found).to.deep.equal(courseOf(structuredClone(frozen), CASES_AS_OF));
        if (found.state === 'unknown') throw new TypeError(found.reasons[0].code);
        const ends = [found.from.value, found.to.value];
        expect(found.expected).to.be.within(Math.min(...ends), Math.max(...ends));
      }),
      run,
    );
  });
});
