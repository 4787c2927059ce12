// Limits of samples are Newcombe's, from Python: see difference-interval.test.ts.
import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Allowance } from '../../src/document/allowance.js';
import type { Polarity } from '../../src/document/polarity.js';
import type { Unit } from '../../src/document/unit.js';
import { directionOfTravel, type Travel } from '../../src/score/direction-of-travel.js';
import { deepFreeze } from '../support/deep-freeze.js';
import {
  measure,
  type MeasureInput,
  number,
  polarity,
  result,
  type ResultInput,
} from '../support/documents.js';
import { leedsMeasure } from '../support/leeds.js';
import { CASES_AS_OF, complement, seriesCases, seriesMeasure } from '../support/series-cases.js';

const DAY = '2009-03-31';
const run = { seed: 20100331, numRuns: 300 };
const basis = { kind: 'stated' } as const;
const index: Unit = { kind: 'index' };
const count: Unit = { kind: 'count' };
const percent: Unit = { kind: 'percent' };
const at = (year: number) => `${year}-03-31`;
const travel = (parts: Partial<MeasureInput>, change?: Allowance, asOf: string | undefined = DAY) =>
  directionOfTravel(deepFreeze(measure(parts)), asOf, change && deepFreeze(change));
/** From a result of 2008 to one of 2009, in short. */
const between = (from: ResultInput, to: ResultInput, more: Partial<MeasureInput> = {}, change?: Allowance) =>
  travel({ results: [{ ...from, period: result(0, at(2008)).period }, to], ...more }, change).short;
const asked = (value: number, sample: number): ResultInput => ({ ...result(value), sample });
const given = (value: number, low: number, high: number, level = 0.95): ResultInput => ({
  ...result(value),
  interval: { low, high, level },
});
const told = (found: Travel) =>
  found.state === 'unknown'
    ? found.reasons
        .map((reason) => ('since' in reason ? `${reason.code} ${reason.since}` : reason.code))
        .join()
    : `${found.state} by ${found.by}`;

const higher = polarity('higher');
const lower = polarity('lower');
const none = polarity('none');
const within: Polarity = { direction: 'within', low: 5, high: 10, basis };
const toZero: Polarity = { direction: 'nearest', to: 0, basis };

describe('directionOfTravel, by significance', () => {
  const rows: readonly (readonly [ResultInput, ResultInput, Polarity, string, string])[] = [
    [asked(70, 1000), asked(75, 1000), higher, 'improved', 'two large surveys: 1.09 to 8.89'],
    [asked(75, 1000), asked(70, 1000), higher, 'worsened', 'the other way round'],
    [asked(70, 1000), asked(75, 1000), lower, 'worsened', 'less is better'],
    [asked(75, 1000), asked(70, 1000), lower, 'improved', 'less is better, and it fell'],
    [asked(70, 100), asked(75, 100), higher, 'no-change', 'two small surveys: -7.34 to 17.14'],
    [asked(70, 1000), asked(75, 50), higher, 'no-change', 'a large and a small one: -8.77 to 15.34'],
    [asked(0, 50), asked(10, 50), lower, 'worsened', 'from nobody: 0.90 to 21.36'],
    [asked(70, 1000), asked(70, 1000), higher, 'no-change', 'equal'],
    [asked(70, 1000), asked(75, 1000), none, 'risen', 'nobody has said which way is good'],
    [asked(75, 1000), asked(70, 1000), polarity('unknown'), 'fallen', 'nor here'],
    [asked(70, 100), asked(75, 100), none, 'no-change', 'not shown, and not judged'],
    [given(70, 68, 72), given(75, 73, 77), higher, 'improved', '5 less 2.83 is above zero'],
    [given(70, 66, 74), given(75, 71, 79), higher, 'no-change', '5 less 5.66 is below it'],
    [given(-4, -5, -3), given(-8, -9, -7), toZero, 'worsened', 'away from zero'],
    [given(6, 5.9, 6.1), given(-6, -6.1, -5.9), toZero, 'no-change', 'as far on the other side'],
    [given(6, 5.9, 6.1), given(9, 8.9, 9.1), within, 'no-change', 'within the range that is good'],
  ];
  for (const [from, to, way, state, why] of rows) {
    it(`${JSON.stringify(from.value)} to ${JSON.stringify(to.value)}: ${state} (${why})`, () => {
      const found = between(from, to, { polarity: way });
      expect(told(found)).to.equal(`${state} by significance`);
      expect(found).to.have.property('interval').that.has.all.keys('lower', 'upper');
    });
  }

  it('does not look at the threshold where the error is known', () => {
    const wide = { kind: 'absolute', amount: 20, unit: percent } as const;
    expect(told(between(asked(70, 1000), asked(75, 1000), {}, wide))).to.equal('improved by significance');
    expect(told(between(asked(70, 100), asked(75, 100), {}, { kind: 'none' }))).to.equal(
      'no-change by significance',
    );
  });

  it('takes the threshold where one error is not known, or the levels differ', () => {
    const change = { kind: 'absolute', amount: 4, unit: percent } as const;
    for (const [from, to] of [
      [asked(70, 1000), result(75)],
      [result(70), asked(75, 1000)],
      [given(70, 68, 72, 0.9), given(75, 73, 77)],
    ] as const) {
      expect(told(between(from, to, {}, change))).to.equal('improved by threshold');
      expect(told(between(from, to))).to.equal('changed by nothing');
    }
  });
});

describe('directionOfTravel, by threshold', () => {
  const two: Allowance = { kind: 'absolute', amount: 2, unit: percent };
  const tenth: Allowance = { kind: 'relative', share: 0.1 };
  const own: Allowance = { kind: 'measure' };
  const tolerance = { tolerance: { amount: 3, basis } };
  const rows: readonly (readonly [Allowance | undefined, number, number, Partial<MeasureInput>, string])[] = [
    [undefined, 70, 70, {}, 'no-change by equality'],
    [undefined, 70, 70.1, {}, 'changed by nothing'],
    [undefined, 70, 0, { polarity: none }, 'changed by nothing'],
    [two, 70, 72, {}, 'no-change by threshold'], // a tie
    [two, 70, 72.01, {}, 'improved by threshold'],
    [two, 70, 67.99, {}, 'worsened by threshold'],
    [two, 70, 67.99, { polarity: lower }, 'improved by threshold'],
    [two, 70, 72.01, { polarity: none }, 'risen by threshold'],
    [two, 70, 67.99, { polarity: none }, 'fallen by threshold'],
    [two, 70, 70, {}, 'no-change by equality'],
    [two, 70, 90, { unit: count }, 'changed by nothing'], // it is for percentages
    [tenth, 70, 77, {}, 'no-change by threshold'],
    [tenth, 70, 77.01, {}, 'improved by threshold'],
    [tenth, 0, 0.01, {}, 'improved by threshold'], // a tenth of nothing
    [tenth, -10, -8.9, { unit: index }, 'improved by threshold'],
    [tenth, -10, -9, { unit: index }, 'no-change by threshold'],
    [{ kind: 'none' }, 70, 69.99, {}, 'worsened by threshold'],
    [{ kind: 'rounding' }, 70, 70.5, {}, 'no-change by threshold'],
    [{ kind: 'rounding' }, 70, 70.51, {}, 'improved by threshold'],
    [own, 70, 73, tolerance, 'no-change by threshold'],
    [own, 70, 73.01, tolerance, 'improved by threshold'],
    [own, 70, 73.01, {}, 'changed by nothing'], // the measure has none
    [{ kind: 'measure', otherwise: 'none' }, 70, 70.1, {}, 'improved by threshold'],
    [two, 6, -3, { polarity: toZero }, 'improved by threshold'],
    [two, 6, -6, { polarity: toZero }, 'no-change by threshold'],
    [two, 6, 9, { polarity: within }, 'no-change by threshold'],
    [two, 9, 13, { polarity: within }, 'worsened by threshold'],
  ];
  for (const [change, from, to, more, expected] of rows) {
    it(`${from} to ${to}, ${JSON.stringify(change)} ${JSON.stringify(more).slice(0, 50)}: ${expected}`, () => {
      expect(told(between(result(from), result(to), more, change))).to.equal(expected);
    });
  }

  it('tells the figures, the difference and the improvement', () => {
    const whole = measure({ polarity: lower, results: [result(38.96), result(36.83, at(2008))] });
    expect(directionOfTravel(whole, DAY).short).to.deep.equal({
      state: 'changed',
      by: 'nothing',
      since: 'last-period',
      from: whole.results[1],
      to: whole.results[0],
      difference: 2.13,
      improvement: -2.13,
      interval: undefined,
    });
    const unjudged = between(result(36.83), result(38.96), { polarity: none });
    expect(unjudged).to.include({ difference: 2.13, improvement: undefined });
  });
});

describe('directionOfTravel, in two terms', () => {
  const quarters = [
    result(1, '2008-03-31'),
    result(2, '2008-06-30'),
    result(3, '2008-09-30'),
    result(4, '2008-12-31'),
    result(9),
  ];
  const differences = (parts: Partial<MeasureInput>, asOf?: string) => {
    const { short, long } = travel(parts, undefined, asOf);
    return [short, long].map((each) =>
      each.state === 'unknown' ? told(each) : `${each.difference} since ${each.since}`,
    );
  };

  it('compares a quarter with the one before, and with that of the year before', () => {
    expect(differences({ results: quarters })).to.deep.equal(['5 since last-period', '8 since last-year']);
    expect(differences({ results: quarters.toReversed() })).to.deep.equal([
      '5 since last-period',
      '8 since last-year',
    ]);
  });

  it('compares a year with the one before, and with the baseline', () => {
    const parts = { baseline: result(1, at(2005)), results: [result(4, at(2008)), result(9)] };
    expect(differences(parts)).to.deep.equal(['5 since last-period', '8 since baseline']);
  });

  it('compares with the baseline in the long term, where the year before has no figure', () => {
    const parts = { baseline: result(0, at(2006)), results: quarters.slice(1) };
    expect(differences(parts)).to.deep.equal(['5 since last-period', '9 since baseline']);
  });

  it('takes the baseline for the period before, where it is', () => {
    expect(differences({ baseline: result(7, at(2008)), results: [result(9)] })).to.deep.equal([
      '2 since last-period',
      '2 since baseline',
    ]);
  });

  it('does not look past the date', () => {
    expect(differences({ results: quarters }, '2008-12-31')).to.deep.equal([
      '1 since last-period',
      'no-earlier-figure baseline',
    ]);
  });

  it('compares an undated result with the baseline alone', () => {
    expect(differences({ baseline: result(7, ''), results: [result(9, '')] })).to.deep.equal([
      'result-undated',
      '2 since baseline',
    ]);
    expect(differences({ results: [result(7, ''), result(9, '')] })).to.deep.equal([
      'result-undated',
      'no-earlier-figure baseline',
    ]);
  });

  for (const [why, more] of [
    [
      'across a break of the series',
      { breaks: [{ at: { printed: 'then', kind: 'day', start: '2009-01-01' }, change: 'survey' }] },
    ],
    ['across one without a date', { breaks: [{ at: { printed: 'then', kind: 'undated' }, change: 'unit' }] }],
    ['with another unit', { results: [...quarters.slice(0, 4), result(number(9, { unit: count }))] }],
    ['where there is no other figure', { baseline: undefined, results: [result(9)] }],
    [
      'with figures of a place',
      { baseline: undefined, results: [{ ...result(8, at(2008)), place: 'ward' }, result(9)] },
    ],
  ] satisfies [string, Partial<MeasureInput>][]) {
    it(`compares nothing ${why}`, () => {
      expect(differences({ baseline: result(1, at(2006)), results: quarters, ...more })).to.deep.equal([
        'no-earlier-figure last-period',
        'no-earlier-figure baseline',
      ]);
    });
  }

  for (const [code, results] of [
    ['no-result-yet', []],
    ['no-result', [result({ kind: 'none', reason: 'no-survey' })]],
    ['result-not-a-number', [result({ kind: 'range', low: 1, high: 2 })]],
  ] satisfies [string, ResultInput[]][]) {
    it(`is unknown in both because of ${code}`, () => {
      expect(differences({ baseline: result(1, at(2008)), results })).to.deep.equal([code, code]);
    });
  }

  it('tells of the women among the top earners of Leeds that nobody knows whether 2.13 points are chance', () => {
    const { long } = directionOfTravel(leedsMeasure('bp-25-a'), DAY);
    expect(long).to.include({ state: 'changed', by: 'nothing', since: 'baseline', improvement: 2.13 });
  });

  it('rejects a date that is none', () => {
    expect(() => travel({}, undefined, 'soon')).to.throw(RangeError, 'got "soon"');
  });
});

describe('directionOfTravel, whatever the figures', () => {
  const of = (amount: number, unit: Unit): Allowance => ({ kind: 'absolute', amount, unit });
  const states = (whole: ReturnType<typeof measure>, change?: Allowance) => {
    const { short, long } = directionOfTravel(whole, CASES_AS_OF, change);
    return [told(short), told(long)];
  };

  it('is the same for those who do not, for ten times the figures, and whatever the order', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(seriesCases, fc.nat(400), (each, threshold) => {
        const expected = states(seriesMeasure(each), of(threshold / 100, percent));
        seen.add(expected[0]!);
        expect(states(seriesMeasure(complement(each)), of(threshold / 100, percent))).to.deep.equal(expected);
        expect(states(seriesMeasure(each, { reversed: true }), of(threshold / 100, percent))).to.deep.equal(
          expected,
        );
        const tenfold = seriesMeasure(each, { unit: index, places: 1 });
        expect(states(tenfold, of(threshold / 10, index))).to.deep.equal(expected);
      }),
      run,
    );
    expect([...seen]).to.include.members([
      'improved by threshold',
      'worsened by threshold',
      'no-change by threshold',
    ]);
  });

  it('turns round with the polarity', () => {
    const turned: Readonly<Record<string, string>> = { improved: 'worsened', worsened: 'improved' };
    fc.assert(
      fc.property(seriesCases, (each) => {
        const other = { ...each, direction: each.direction === 'higher' ? 'lower' : 'higher' } as const;
        const [here, there] = [each, other].map(
          (one) => directionOfTravel(seriesMeasure(one), CASES_AS_OF, { kind: 'none' }).short.state,
        );
        expect(there).to.equal(turned[here!] ?? here);
      }),
      run,
    );
  });

  it('gives the same twice, and changes nothing', () => {
    fc.assert(
      fc.property(seriesCases, (each) => {
        const frozen = seriesMeasure(each);
        expect(directionOfTravel(frozen, CASES_AS_OF)).to.deep.equal(
          directionOfTravel(structuredClone(frozen), CASES_AS_OF),
        );
      }),
      run,
    );
  });
});
