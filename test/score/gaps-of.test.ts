// Limits of samples are Newcombe's, from Python with scipy.stats.norm.ppf(0.975). A gap of two years moves by more than
// chance where it moves by more than the square root of the sum of the squares of the two ways to its limits.
import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Polarity } from '../../src/document/polarity.js';
import type { Unit } from '../../src/document/unit.js';
import { type GapScore, gapsOf } from '../../src/score/gaps-of.js';
import { deepFreeze } from '../support/deep-freeze.js';
import {
  measure,
  type MeasureInput,
  number,
  polarity,
  result,
  type ResultInput,
} from '../support/documents.js';
import { leeds } from '../support/leeds.js';

const DAY = '2009-03-31';
const at = (year: number) => `${year}-03-31`;
const basis = { kind: 'stated' } as const;
const index: Unit = { kind: 'index' };
const count: Unit = { kind: 'count' };
const toZero: Polarity = { direction: 'nearest', to: 0, basis };
const within: Polarity = { direction: 'within', low: 5, high: 10, basis };
const of = (
  who: { place?: string; group?: string },
  value: number,
  year = 2009,
  more: Partial<ResultInput> = {},
) => ({
  ...result(value, at(year)),
  ...who,
  ...more,
});
const whole = (value: number, year = 2009, more: Partial<ResultInput> = {}) => of({}, value, year, more);
const carers = (value: number, year = 2009, more: Partial<ResultInput> = {}) =>
  of({ group: 'carers' }, value, year, more);
const ward = (value: number, year = 2009, more: Partial<ResultInput> = {}) =>
  of({ place: 'ward' }, value, year, more);
const gaps = (results: ResultInput[], more: Partial<MeasureInput> = {}, asOf: string | undefined = DAY) =>
  gapsOf(deepFreeze(measure({ results, ...more })), asOf);
const told = ({ of: { place, group }, now, movement }: GapScore) =>
  [place, group, now.size, movement].filter((each) => each !== undefined).join(' ');

describe('gapsOf', () => {
  // the whole and the carers in 2008, and both in 2009
  const rows: readonly (readonly [Polarity, readonly number[], number, string, string])[] = [
    [polarity('higher'), [70, 60, 72, 60], 12, 'wider', 'the whole improves and the group stands still'],
    [polarity('higher'), [70, 60, 72, 63], 9, 'narrower', 'the group improves faster'],
    [polarity('higher'), [70, 60, 72, 62], 10, 'no-change', 'as fast'],
    [polarity('higher'), [70, 60, 65, 56], 9, 'narrower', 'the whole worsens faster'],
    [polarity('higher'), [70, 70, 72, 70], 2, 'wider', 'from nothing'],
    [polarity('higher'), [70, 68, 72, 72], 0, 'narrower', 'to nothing'],
    [polarity('higher'), [70, 75, 70, 78], -8, 'narrower', 'better off, and more so'],
    [polarity('higher'), [70, 75, 70, 72], -2, 'wider', 'better off, and less so'],
    [polarity('higher'), [70, 72, 75, 72], 3, 'wider', 'from better to worse off'],
    [polarity('higher'), [0, 0, 0, 0], 0, 'no-change', 'nothing at all'],
    [polarity('higher'), [0.7, 0.6, 0.8, 0.7], 0.1, 'no-change', 'in tenths, exactly'],
    [polarity('lower'), [10, 14, 8, 14], 6, 'wider', 'less is better'],
    [polarity('lower'), [10, 14, 10, 9], -1, 'narrower', 'less is better, and the group is now better off'],
    [polarity('lower'), [-10, -6, -10, -8], 2, 'narrower', 'below zero'],
    [toZero, [2, -4, 2, -5], 3, 'wider', 'farther from zero on either side'],
    [toZero, [2, -2, 2, 1], -1, 'narrower', 'nearer to it'],
    [within, [7, 12, 9, 13], 3, 'wider', 'outside of a range'],
    [within, [7, 6, 9, 10], 0, 'no-change', 'both inside of it'],
  ];
  for (const [way, [a = 0, b = 0, c = 0, d = 0], size, movement, why] of rows) {
    it(`${a}, ${b} and then ${c}, ${d}, ${way.direction}: ${size}, ${movement} (${why})`, () => {
      const document = measure({
        unit: index,
        polarity: way,
        results: [whole(a, 2008), carers(b, 2008), whole(c), carers(d)],
      });
      const [before, groupBefore, now, group] = document.results;
      const [found, ...others] = gapsOf(document, DAY);
      expect(others).to.deep.equal([]);
      expect(found).to.deep.equal({
        of: { place: undefined, group: 'carers' },
        now: { day: DAY, figure: group, whole: now, size, interval: undefined },
        before: {
          day: at(2008),
          figure: groupBefore,
          whole: before,
          size: found!.before!.size,
          interval: undefined,
        },
        movement,
      });
    });
  }

  it('does not know the movement without a gap before', () => {
    const [found] = gaps([whole(70), carers(60)]);
    expect(found).to.include({ movement: 'unknown', before: undefined });
  });

  it('compares with the last earlier day for which both figures are known', () => {
    const results = [
      whole(70, 2005),
      carers(50, 2005),
      whole(71, 2006),
      carers(1, 2007),
      whole(72),
      carers(60),
    ];
    const [found] = gaps(results);
    expect(found?.before).to.include({ day: at(2005), size: 20 });
    expect(found?.movement).to.equal('narrower');
  });

  it('compares the latest two of several', () => {
    const years = [2006, 2007, 2008, 2009].flatMap((year, position) => [
      whole(70, year),
      carers([40, 66, 60, 62][position]!, year),
    ]);
    const [found] = gaps(years);
    expect([found?.before?.size, found?.now.size, found?.movement]).to.deep.equal([10, 8, 'narrower']);
  });

  it('takes the last day for which both are known, which may be long ago', () => {
    const [found] = gaps([whole(70, 2006), carers(60, 2006), whole(72)]);
    expect(found?.now).to.include({ day: at(2006), size: 10 });
  });

  it('puts the widest first: groups, places, and groups in places of their own', () => {
    const both = of({ place: 'ward', group: 'carers' }, 40);
    expect(gaps([whole(70), carers(66), ward(60), both, of({ group: 'young' }, 80)]).map(told)).to.deep.equal(
      ['ward carers 30 unknown', 'ward 10 unknown', 'carers 4 unknown', 'young -10 unknown'],
    );
  });

  it('keeps the order of the document among gaps as wide', () => {
    const results = [whole(70), ward(60), carers(60)];
    expect(gaps(results).map(told)).to.deep.equal(['ward 10 unknown', 'carers 10 unknown']);
    expect(gaps(results.toReversed()).map(told)).to.deep.equal(['carers 10 unknown', 'ward 10 unknown']);
  });

  it('takes the baseline of the whole, and a baseline of a group', () => {
    expect(
      gaps([carers(60, 2008), whole(72), carers(60)], { baseline: whole(70, 2008) }).map(told),
    ).to.deep.equal(['carers 12 wider']);
    expect(
      gaps([whole(70, 2008), whole(72), carers(60)], { baseline: carers(60, 2008) }).map(told),
    ).to.deep.equal(['carers 12 wider']);
  });

  it('does not look past the date', () => {
    expect(gaps([whole(70), carers(60), whole(70, 2010), carers(10, 2010)]).map(told)).to.deep.equal([
      'carers 10 unknown',
    ]);
  });

  for (const [why, results, more] of [
    ['nobody has said which way is good', [whole(70), carers(60)], { polarity: polarity('unknown') }],
    ['nothing is', [whole(70), carers(60)], { polarity: polarity('none') }],
    ['there are no figures of groups', [whole(70)], {}],
    ['there are none of the whole', [carers(60)], {}],
    ['they are of other days', [whole(70), carers(60, 2008)], {}],
    ['the group has no day', [whole(70), { ...result(60, ''), group: 'carers' }], {}],
    [
      'the figure of the group is in words',
      [whole(70), { ...result({ kind: 'level', level: 'Low' }), group: 'carers' }],
      {},
    ],
    ['the units differ', [whole(70), { ...result(number(60, { unit: count })), group: 'carers' }], {}],
    [
      'a break lies between them',
      [carers(60, 2008), whole(70, 2008), whole(72)],
      { breaks: [{ at: { printed: 'then', kind: 'day', start: '2008-04-01' }, change: 'survey' }] },
    ],
  ] satisfies [string, ResultInput[], Partial<MeasureInput>][]) {
    it(`has none where ${why}`, () => {
      expect(gaps(results, more)).to.deep.equal([]);
    });
  }

  it('compares nothing across a break', () => {
    const breaks = [{ at: { printed: 'then', kind: 'day', start: '2008-04-01' }, change: 'survey' }] as const;
    const [found] = gaps([whole(70, 2008), carers(50, 2008), whole(72), carers(60)], { breaks: [...breaks] });
    expect(found).to.include({ movement: 'unknown', before: undefined });
  });

  it('has none of Leeds', () => {
    for (const { document } of leeds.measures) expect(gapsOf(document, DAY)).to.deep.equal([]);
  });

  it('rejects a date that is none', () => {
    expect(() => gaps([whole(1), carers(2)], {}, 'soon')).to.throw(RangeError, 'got "soon"');
  });
});

describe('gapsOf, with the errors of surveys', () => {
  const samples = (all: number, group: number) => ({
    all: (value: number, year?: number) => whole(value, year, { sample: all }),
    group: (value: number, year?: number) => carers(value, year, { sample: group }),
  });
  const large = samples(5000, 2000);
  const small = samples(1000, 200);

  it('gives the limits of the gap: 60% of 2,000 against 70% of 5,000', () => {
    const [found] = gaps([large.all(70), large.group(60)]);
    expect(found!.now.interval!.lower).to.be.closeTo(7.5158414336, 1e-8);
    expect(found!.now.interval!.upper).to.be.closeTo(12.501508415, 1e-8);
  });

  it('gives the same limits to those who do not, where less is better', () => {
    const [found] = gaps([large.all(30), large.group(40)], { polarity: polarity('lower') });
    expect(found!.now.size).to.equal(10);
    expect(found!.now.interval!.lower).to.be.closeTo(7.5158414336, 1e-8);
    expect(found!.now.interval!.upper).to.be.closeTo(12.501508415, 1e-8);
  });

  for (const [movement, results, why] of [
    // 10, up to 12.50, and then 22, down to 19.47: 12 more, and √(2.50² + 2.53²) = 3.56
    ['widening', [large.all(70, 2008), large.group(60, 2008), large.all(72), large.group(50)], 'is shown'],
    ['narrowing', [large.all(72, 2008), large.group(50, 2008), large.all(70), large.group(60)], 'is shown'],
    // 10, down to 2.84, and then 5, up to 12.37: 5 less, and √(7.16² + 7.37²) = 10.3
    [
      'no-change',
      [small.all(70, 2008), small.group(60, 2008), small.all(70), small.group(65)],
      'may be chance',
    ],
    // 10, down to 7.52, and then 5, up to 12.37: √(2.48² + 7.37²) = 7.8
    [
      'no-change',
      [large.all(70, 2008), large.group(60, 2008), small.all(70), small.group(65)],
      'one large, one small',
    ],
    ['no-change', [large.all(70, 2008), large.group(60, 2008), large.all(72), large.group(62)], 'equal'],
    ['wider', [whole(70, 2008), carers(60, 2008), large.all(72), large.group(50)], 'once without a sample'],
    [
      'narrower',
      [large.all(72, 2008), large.group(50, 2008), whole(70), large.group(60)],
      'the whole without one',
    ],
  ] satisfies [string, ResultInput[], string][]) {
    it(`is ${movement} where that ${why}`, () => {
      expect(gaps(results).map((gap) => gap.movement)).to.deep.equal([movement]);
    });
  }

  it('needs more than both gaps may stray: a gap of ±5 twice, and √(5² + 5²) = 7.07', () => {
    const year = (all: number, group: number, of: number) => [
      whole(all, of, { interval: { low: all - 4, high: all + 4 } }),
      carers(group, of, { interval: { low: group - 3, high: group + 3 } }),
    ];
    const to = (group: number) =>
      gaps([...year(50, 40, 2008), ...year(50, group, 2009)], { unit: index })[0]!;
    expect(to(40).now.interval).to.deep.equal({ lower: 5, upper: 15 });
    expect([33, 32.9, 47, 47.1].map((group) => to(group).movement)).to.deep.equal([
      'no-change',
      'widening',
      'no-change',
      'narrowing',
    ]);
  });

  it('does not take a tie for shown: gaps of ±3 and ±4, and √(3² + 4²) = 5', () => {
    const exactly = { interval: { low: 50, high: 50 } };
    const to = (group: number) =>
      gaps(
        [
          whole(50, 2008, exactly),
          carers(40, 2008, { interval: { low: 37, high: 43 } }),
          whole(50, 2009, exactly),
          carers(group, 2009, { interval: { low: group - 4, high: group + 4 } }),
        ],
        { unit: index },
      )[0]!.movement;
    expect([35, 34.9, 45, 45.1].map(to)).to.deep.equal(['no-change', 'widening', 'no-change', 'narrowing']);
  });

  it('looks to the side on which the gaps may have been alike, where an interval is wider on the other', () => {
    const exactly = (value: number) => ({ interval: { low: value, high: value } });
    const to = (group: number, low: number, high: number) =>
      gaps(
        [
          whole(50, 2008, exactly(50)),
          carers(40, 2008, exactly(40)),
          whole(50, 2009, exactly(50)),
          carers(group, 2009, { interval: { low, high } }),
        ],
        { unit: index },
      )[0]!.movement;
    // a gap of 14 after 10: 13 at the least, or 8; and of 6: 7 at the most, or 12
    expect(to(36, 30, 37)).to.equal('widening');
    expect(to(36, 35, 42)).to.equal('no-change');
    expect(to(44, 43, 50)).to.equal('narrowing');
    expect(to(44, 38, 45)).to.equal('no-change');
    // the same of the gap before: 14 after 10, which was 11 at the most, or 16; and 6 after 10, or 4 at the least
    const from = (low: number, high: number, group: number) =>
      gaps(
        [
          whole(50, 2008, exactly(50)),
          carers(40, 2008, { interval: { low, high } }),
          whole(50, 2009, exactly(50)),
          carers(group, 2009, exactly(group)),
        ],
        { unit: index },
      )[0]!.movement;
    expect(from(39, 46, 36)).to.equal('widening');
    expect(from(34, 41, 36)).to.equal('no-change');
    expect(from(34, 41, 44)).to.equal('narrowing');
    expect(from(39, 46, 44)).to.equal('no-change');
  });

  it('has no limits where a value is to be neared, which has two sides', () => {
    const [found] = gaps([large.all(2), large.group(5)], { polarity: toZero });
    expect(found!.now).to.include({ size: 3, interval: undefined });
  });
});

describe('gapsOf, whatever the figures', () => {
  const figure = fc.oneof(fc.nat(30), fc.nat(10_000));
  const cases = fc.record({
    direction: fc.constantFrom('higher' as const, 'lower' as const),
    digits: fc.array(figure, { minLength: 8, maxLength: 8 }),
  });
  interface Form {
    direction: 'higher' | 'lower';
    unit?: Unit;
    by?: number;
    from?: number;
    order?: (results: ResultInput[]) => ResultInput[];
  }
  const built = (
    digits: readonly number[],
    { direction, unit = { kind: 'percent' }, by = 100, from = 0, order = (all) => all }: Form,
  ) => {
    const [a, b, c, d, e, f, g, h] = digits.map((each) => (from === 0 ? each : from - each) / by) as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    const results = [
      whole(a, 2008),
      carers(b, 2008),
      ward(c, 2008),
      whole(d, 2007),
      whole(e),
      carers(f),
      ward(g),
      ward(h, 2007),
    ];
    return deepFreeze(measure({ unit, polarity: polarity(direction), results: order(results) }));
  };
  const moved = (document: ReturnType<typeof built>) =>
    gapsOf(document, DAY).map(({ of: { place, group }, movement }) => `${place ?? group} ${movement}`);

  it('moves the same for those who do not, for ten times the figures, and whatever the order', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(cases, ({ direction, digits }) => {
        const expected = moved(built(digits, { direction }));
        for (const each of expected) seen.add(each.split(' ')[1]!);
        const turned = direction === 'higher' ? 'lower' : 'higher';
        expect(moved(built(digits, { direction: turned, from: 10_000 }))).to.deep.equal(expected);
        expect(moved(built(digits, { direction, unit: index, by: 10 }))).to.deep.equal(expected);
        const reversed = moved(built(digits, { direction, order: (all) => all.toReversed() }));
        expect(reversed.toSorted()).to.deep.equal(expected.toSorted());
      }),
      { seed: 20100331, numRuns: 300 },
    );
    expect([...seen]).to.include.members(['wider', 'narrower', 'no-change']);
  });

  it('is in order of size, says wider where it grew, and gives the same twice', () => {
    fc.assert(
      fc.property(cases, ({ direction, digits }) => {
        const frozen = built(digits, { direction });
        const found = gapsOf(frozen, DAY);
        expect(found).to.deep.equal(gapsOf(structuredClone(frozen), DAY));
        const sizes = found.map(({ now }) => now.size);
        expect(sizes).to.deep.equal(sizes.toSorted((a, b) => b - a));
        for (const { now, before, movement } of found) {
          const grew = Math.round(100 * now.size) - Math.round(100 * before!.size);
          expect(movement).to.equal(grew > 0 ? 'wider' : grew < 0 ? 'narrower' : 'no-change');
        }
      }),
    );
  });
});
