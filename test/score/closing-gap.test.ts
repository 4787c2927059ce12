import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Unit } from '../../src/document/unit.js';
import { closingGap, type ClosingGapScore } from '../../src/score/closing-gap.js';
import { deepFreeze } from '../support/deep-freeze.js';
import {
  measure,
  type MeasureInput,
  number,
  polarity,
  result,
  type ResultInput,
} from '../support/documents.js';

const DAY = '2009-03-31';
const at = (year: number) => `${year}-03-31`;
const ward = { place: 'ward' };
const count: Unit = { kind: 'count' };
const index: Unit = { kind: 'index' };
const whole = (value: number, year: number): ResultInput => result(value, at(year));
const local = (value: number, year: number): ResultInput => ({ ...result(value, at(year)), ...ward });
const closing = (
  results: ResultInput[],
  more: Partial<MeasureInput> = {},
  asOf: string | undefined = DAY,
): ClosingGapScore => closingGap(deepFreeze(measure({ results, ...more })), ward, asOf);

describe('closingGap', () => {
  // the place in 2005 and 2009, and the whole: four years
  for (const [direction, [a, b], [c, d], state, rate, wholeRate, why] of [
    ['higher', [40, 52], [60, 68], 'closing', 3, 2, 'it improves faster'],
    ['higher', [40, 48], [60, 68], 'level', 2, 2, 'as fast'],
    ['higher', [40, 44], [60, 68], 'not-closing', 1, 2, 'more slowly'],
    ['higher', [40, 38], [60, 56], 'closing', -0.5, -1, 'it worsens more slowly'],
    ['higher', [40, 36], [60, 60], 'not-closing', -1, 0, 'it worsens'],
    ['higher', [40, 40], [60, 60], 'level', 0, 0, 'nothing moves'],
    ['higher', [70, 78], [60, 64], 'closing', 2, 1, 'it is better off, and improves faster'],
    ['higher', [0.1, 0.3], [0.6, 0.8], 'level', 0.05, 0.05, 'in tenths, exactly'],
    ['lower', [20, 12], [10, 8], 'closing', 2, 0.5, 'less is better'],
    ['lower', [20, 24], [10, 10], 'not-closing', -1, 0, 'less is better, and it rises'],
    ['higher', [-8, 0], [0, 4], 'closing', 2, 1, 'from below zero'],
  ] as const) {
    it(`${a} to ${b} beside ${c} to ${d}, ${direction}: ${state} (${why})`, () => {
      const found = closing([local(a, 2005), whole(c, 2005), local(b, 2009), whole(d, 2009)], {
        unit: index,
        polarity: polarity(direction),
      });
      expect(found).to.deep.equal({ state, rate, wholeRate, from: at(2005), to: DAY });
    });
  }

  it('judges the distance from a value that is to be neared, and from a range', () => {
    const figures = [local(8, 2005), whole(6, 2005), local(-4, 2009), whole(6, 2009)];
    const basis = { kind: 'stated' } as const;
    expect(closing(figures, { unit: index, polarity: { direction: 'nearest', to: 0, basis } })).to.include({
      state: 'closing',
      rate: 1,
      wholeRate: 0,
    });
    // inside of the range, and then 8 below
    expect(
      closing(figures, { unit: index, polarity: { direction: 'within', low: 4, high: 9, basis } }),
    ).to.include({
      state: 'not-closing',
      rate: -2,
    });
  });

  it('takes the first and the last day on which both are measured', () => {
    const found = closing([
      whole(1, 2003),
      local(40, 2005),
      whole(60, 2005),
      local(90, 2006),
      whole(10, 2007),
      whole(61, 2008),
      local(46, 2008),
      local(1, 2009),
    ]);
    expect(found).to.deep.equal({
      state: 'closing',
      rate: 2,
      wholeRate: 1 / 3,
      from: at(2005),
      to: at(2008),
    });
  });

  it('does not look past the date', () => {
    const figures = [
      local(40, 2007),
      whole(60, 2007),
      local(50, 2009),
      whole(60, 2009),
      local(0, 2010),
      whole(90, 2010),
    ];
    expect(closing(figures)).to.include({ state: 'closing', to: DAY });
    expect(closing(figures, {}, at(2010))).to.include({ state: 'not-closing', to: at(2010) });
  });

  it('tells of a group, and of a group in a place, apart', () => {
    const figures = [2007, 2009].flatMap((year) => [
      whole(60, year),
      { ...whole(year - 1967, year), group: 'carers' },
      { ...whole(2047 - year, year), group: 'carers', ...ward },
    ]);
    const document = measure({ results: figures });
    expect(closingGap(document, { group: 'carers' }, DAY)).to.include({ state: 'closing', rate: 1 });
    expect(closingGap(document, { group: 'carers', ...ward }, DAY)).to.include({
      state: 'not-closing',
      rate: -1,
    });
    expect(closingGap(document, ward, DAY)).to.deep.include({
      reasons: [{ code: 'too-few-figures', figures: 0, needed: 2 }],
    });
  });

  const known = [local(40, 2007), whole(60, 2007), local(50, 2009), whole(60, 2009)];
  const cut = { at: { printed: 'then', kind: 'day', start: '2008-04-01' }, change: 'survey' } as const;
  for (const [why, results, more, reason] of [
    [
      'nobody has said which way is good',
      known,
      { polarity: polarity('unknown') },
      { code: 'polarity-unknown' },
    ],
    ['nothing is', known, { polarity: polarity('none') }, { code: 'not-judged' }],
    ['nothing is measured', [], {}, { code: 'too-few-figures', figures: 0, needed: 2 }],
    ['both are measured once', known.slice(0, 3), {}, { code: 'too-few-figures', figures: 1, needed: 2 }],
    ['a break lies between', known, { breaks: [cut] }, { code: 'too-few-figures', figures: 1, needed: 2 }],
    [
      'the place has no day',
      [...known.slice(1), { ...result(4, ''), ...ward }],
      {},
      { code: 'too-few-figures', figures: 1, needed: 2 },
    ],
    [
      'the units differ',
      known.map((each) => ('place' in each ? { ...each, value: number(4, { unit: count }) } : each)),
      {},
      { code: 'too-few-figures', figures: 0, needed: 2 },
    ],
  ] satisfies [string, ResultInput[], Partial<MeasureInput>, object][]) {
    it(`is unknown where ${why}`, () => {
      expect(closing(results, more)).to.deep.equal({ state: 'unknown', reasons: [reason] });
    });
  }

  it('rejects a date that is none', () => {
    expect(() => closing(known, {}, 'soon')).to.throw(RangeError, 'got "soon"');
  });

  it('is the same for those who do not, for ten times the figures, and whatever the order; and the rates agree with the state', () => {
    const figure = fc.oneof(fc.nat(4), fc.nat(10_000));
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        fc.constantFrom('higher', 'lower'),
        fc.tuple(figure, figure, figure, figure),
        (direction, digits) => {
          const of = (value: (digits: number) => number, more: Partial<MeasureInput>, isReversed = false) => {
            const [a, b, c, d] = digits.map(value) as [number, number, number, number];
            const results = [local(a, 2006), whole(b, 2006), local(c, 2009), whole(d, 2009)];
            return closing(isReversed ? results.toReversed() : results, more);
          };
          const found = of((each) => each / 100, { polarity: polarity(direction) });
          seen.add(found.state);
          if (found.state === 'unknown') throw new TypeError(found.reasons[0].code);
          expect(found.state).to.equal(
            found.rate > found.wholeRate
              ? 'closing'
              : found.rate === found.wholeRate
                ? 'level'
                : 'not-closing',
          );
          const turned = polarity(direction === 'higher' ? 'lower' : 'higher');
          expect(of((each) => (10_000 - each) / 100, { polarity: turned })).to.deep.equal(found);
          expect(of((each) => each / 100, { polarity: polarity(direction) }, true)).to.deep.equal(found);
          expect(of((each) => each / 10, { unit: index, polarity: polarity(direction) }).state).to.equal(
            found.state,
          );
        },
      ),
      { seed: 20100331, numRuns: 500 },
    );
    expect([...seen].toSorted()).to.deep.equal(['closing', 'level', 'not-closing']);
  });
});
