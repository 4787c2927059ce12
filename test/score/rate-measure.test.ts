import { expect } from 'chai';
import type { Polarity } from '../../src/document/polarity.js';
import { rateMeasure } from '../../src/score/rate-measure.js';
import type { Rating } from '../../src/score/rating.js';
import { TARGET_DISTANCE } from '../../src/score/rule.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { measure, type MeasureInput, number, polarity, result, target } from '../support/documents.js';

const DAY = '2009-03-31';
const basis = { kind: 'stated' } as const;
const higher = polarity('higher');
const lower = polarity('lower');
const nearestZero: Polarity = { direction: 'nearest', to: 0, basis };
const within: Polarity = { direction: 'within', low: 40, high: 60, basis };

const rate = (parts: Partial<MeasureInput>) => rateMeasure(measure(parts), DAY);
const codes = (rating: Rating) => (rating.rating === 'none' ? rating.reasons.map(({ code }) => code) : []);

// polarity, target, decimals printed, tolerance of the council, result, rating, shortfall
const rows = [
  [higher, 39, 0, undefined, 39, 'green', 0, 'a tie'],
  [higher, 39, 0, undefined, 39.01, 'green', -0.01, 'just better'],
  [higher, 39, 0, undefined, 38.96, 'amber', 0.04, 'rounds to the target'],
  [higher, 39, 0, undefined, 38.5, 'amber', 0.5, 'exactly half of the last place'],
  [higher, 39, 0, undefined, 38.49, 'red', 0.51, 'just beyond half of the last place'],
  [higher, 39, 2, undefined, 38.995, 'amber', 0.005, 'printed as 39.00: half of the second place'],
  [higher, 39, 2, undefined, 38.99, 'red', 0.01, 'printed as 39.00: beyond it'],
  [higher, 4.2, undefined, undefined, 4.15, 'amber', 0.05, 'places that the number has'],
  [higher, 4.2, undefined, undefined, 4.14, 'red', 0.06, 'beyond them'],
  [higher, 50, 0, 5, 45, 'amber', 5, 'exactly the tolerance of the council'],
  [higher, 50, 0, 5, 44.99, 'red', 5.01, 'just beyond it'],
  [higher, 0.8, undefined, 0.1, 0.7, 'amber', 0.1, 'exactly the tolerance, in spite of binary numbers'],
  [higher, 50, 0, 0, 50, 'green', 0, 'no tolerance, a tie'],
  [higher, 50, 0, 0, 49.999, 'red', 0.001, 'no tolerance, no amber'],
  [lower, 8, 0, 1, 9, 'amber', 1, 'lower is better'],
  [lower, 8, 0, 1, 9.1, 'red', 1.1, 'just beyond'],
  [lower, 8, 0, 1, 7, 'green', -1, 'less'],
  [lower, 0, 0, undefined, 0, 'green', 0, 'a target of zero, met'],
  [lower, 0, 0, undefined, 0.5, 'amber', 0.5, 'a target of zero, at the limit'],
  [lower, 0, 0, undefined, 1, 'red', 1, 'a target of zero, missed'],
  [higher, 0, 0, undefined, -0.5, 'amber', 0.5, 'a target of zero, from below'],
  [higher, -5, 0, undefined, -5, 'green', 0, 'below zero'],
  [nearestZero, 4.1, 2, undefined, -4.1, 'green', 0, 'as near on the other side'],
  [nearestZero, 4.1, 2, undefined, -4.105, 'amber', 0.005, 'rounds to it'],
  [nearestZero, 4.1, 2, undefined, 4.11, 'red', 0.01, 'farther'],
  [within, 50, 0, undefined, 60, 'green', 0, 'on the edge of the range'],
  [within, 50, 0, undefined, 60.5, 'amber', 0.5, 'half of the last place outside'],
  [within, 50, 0, undefined, 39.49, 'red', 0.51, 'farther outside'],
] as const;

describe('rateMeasure', () => {
  for (const [way, asked, decimals, tolerance, found, expected, short, why] of rows) {
    it(`rates ${found} against ${asked}, ${way.direction}, as ${expected} (${why})`, () => {
      const rating = rate({
        polarity: way,
        ...(tolerance !== undefined && { tolerance: { amount: tolerance, basis } }),
        targets: [target(number(asked, decimals === undefined ? {} : { decimals }))],
        results: [result(found)],
      });
      expect(rating).to.include({ rating: expected, shortfall: short, asOf: DAY, rule: TARGET_DISTANCE });
    });
  }

  it('shows its thresholds: those of the council, or those of the rounding', () => {
    const figures = { targets: [target(number(39, { decimals: 1 }))], results: [result(38)] };
    expect(rate(figures)).to.deep.include({
      thresholds: {
        green: 39,
        tolerance: 0.05,
        toleranceFrom: 'rounding',
        decimals: 1,
        unit: { kind: 'percent' },
      },
    });
    expect(rate({ ...figures, tolerance: { amount: 2, basis } })).to.deep.include({
      thresholds: {
        green: 39,
        tolerance: 2,
        toleranceFrom: 'council',
        decimals: 1,
        unit: { kind: 'percent' },
      },
    });
  });

  it('shows its inputs, rated or not', () => {
    const whole = measure({
      baseline: result(30, '2008-03-31'),
      targets: [target(39)],
      results: [result(38)],
    });
    const inputs = {
      result: whole.results[0],
      target: whole.targets[0],
      baseline: whole.baseline,
      unit: whole.unit,
      polarity: whole.polarity,
    };
    expect(rateMeasure(whole, DAY).inputs).to.deep.equal(inputs);
    expect(rateMeasure(whole, '2009-03-30').inputs).to.deep.equal({
      ...inputs,
      result: undefined,
      target: undefined,
    });
  });

  const absent = { kind: 'none', reason: 'no-survey' } as const;
  const change = { kind: 'change', by: 4.1, readings: ['points', 'per-cent'] } as const;
  const unrated: readonly (readonly [string[], Partial<MeasureInput>])[] = [
    [['no-target-due', 'no-result-yet'], {}],
    [['no-target-due'], { results: [result(1)] }],
    [
      ['no-target-due', 'no-result-yet'],
      { targets: [target(1, '2009-04-01')], results: [result(1, '2009-04-01')] },
    ],
    [['no-result-yet'], { targets: [target(1)] }],
    [['no-target'], { targets: [target(absent)], results: [result(1)] }],
    [['no-result'], { targets: [target(1)], results: [result(absent)] }],
    [['no-target', 'no-result'], { targets: [target(absent)], results: [result(absent)] }],
    [
      ['target-not-a-number'],
      { targets: [target({ kind: 'direction', direction: 'up' })], results: [result(1)] },
    ],
    [
      ['target-not-a-number'],
      { targets: [target({ kind: 'range', low: 1, high: 2 })], results: [result(1)] },
    ],
    [
      ['result-not-a-number'],
      { targets: [target(1)], results: [result({ kind: 'level', level: 'Partly' })] },
    ],
    [
      ['result-not-a-number'],
      { targets: [target(1)], results: [result({ kind: 'bound', bound: 'over', value: 9 })] },
    ],
    [['unit-differs'], { targets: [target(number(1, { unit: { kind: 'count' } }))], results: [result(1)] }],
    [['unit-differs'], { targets: [target(1)], results: [result(number(1, { unit: { kind: 'count' } }))] }],
    [['no-baseline'], { targets: [target({ ...change, readings: ['points'] })], results: [result(1)] }],
    [
      ['readings-disagree'],
      {
        baseline: result(11),
        targets: [target({ ...change, readings: ['points', 'per-cent'] })],
        results: [result(12)],
      },
    ],
    [['polarity-unknown'], { polarity: polarity('unknown'), targets: [target(1)], results: [result(1)] }],
    [['not-judged'], { polarity: polarity('none'), targets: [target(1)], results: [result(1)] }],
    [['result-before-target'], { targets: [target(1)], results: [result(1, '2009-03-30')] }],
    [
      ['no-target', 'result-not-a-number', 'result-before-target', 'polarity-unknown'],
      {
        polarity: polarity('unknown'),
        targets: [target(absent)],
        results: [result({ kind: 'level', level: 'Partly' }, '2008-03-31')],
      },
    ],
  ];
  for (const [expected, parts] of unrated) {
    it(`gives no colour, because of ${expected.join(', ')}: ${JSON.stringify(parts).slice(0, 80)}`, () => {
      const rating = rate(parts);
      expect(codes(rating)).to.deep.equal(expected);
      expect(rating).not.to.have.any.keys('shortfall', 'thresholds');
    });
  }

  it('carries the absence, the units and the next target in the reason', () => {
    const [first] = [rate({ targets: [target(absent)], results: [result(1)] })];
    expect(first).to.deep.include({ reasons: [{ code: 'no-target', absence: absent }] });
    const units = rate({ targets: [target(number(1, { unit: { kind: 'count' } }))], results: [result(1)] });
    expect(units).to.deep.include({
      reasons: [{ code: 'unit-differs', result: { kind: 'percent' }, target: { kind: 'count' } }],
    });
    const early = rate({ targets: [target(1, '2011-03-31')], results: [result(1)] });
    expect(early).to.have.nested.property('reasons[0].next.due.end', '2011-03-31');
  });

  for (const [found, expected] of [
    [15.1, 'green'],
    [16, 'green'],
    [15.09, 'none'],
    [11.451, 'none'],
    [11.45, 'red'],
    [5, 'red'],
  ] as const) {
    it(`rates ${found} as ${expected} where the target may be 15.1 or 11.451`, () => {
      const parts = {
        baseline: result(11),
        targets: [target({ ...change, readings: [...change.readings] })],
      };
      expect(rate({ ...parts, results: [result(found)] }).rating).to.equal(expected);
    });
  }

  it('takes a result of a time that the target lies in: March 2009 in 2008/09', () => {
    const due = { printed: 'March 2009', kind: 'month', start: '2009-03-01', end: DAY } as const;
    const late = { due, value: number(1) };
    expect(rate({ targets: [late], results: [result(1, '2009-03-01')] }).rating).to.equal('green');
    expect(codes(rate({ targets: [late], results: [result(1, '2009-02-28')] }))).to.deep.equal([
      'result-before-target',
    ]);
  });

  it('counts the limits in the unit of the figures, where they have another than the measure', () => {
    const unit = { kind: 'count' } as const;
    const figures = { targets: [target(number(40, { unit }))], results: [result(number(35, { unit }))] };
    expect(rate(figures)).to.have.nested.property('thresholds.unit').that.deep.equals(unit);
  });

  it('does not allow the tolerance of the council, which is in the unit of the measure, in another unit', () => {
    const unit = { kind: 'percent' } as const;
    const rating = rate({
      unit: { kind: 'rate', per: 100_000 },
      tolerance: { amount: 5, basis },
      targets: [target(number(40, { unit }))],
      results: [result(number(36, { unit }))],
    });
    expect(rating).to.deep.include({
      rating: 'red',
      thresholds: { green: 40, tolerance: 0.5, toleranceFrom: 'rounding', decimals: 0, unit },
    });
  });

  it('takes a share of the target for the tolerance, or the way to the floor, as set by the council', () => {
    const parts = (found: number) => ({ targets: [target(50)], results: [result(found)] });
    for (const set of [
      { tolerance: { amount: 0.1, of: 'target', basis } },
      { floor: { value: 45, basis } },
      { tolerance: { amount: 5, basis }, floor: { value: 20, basis } },
    ] as const) {
      expect(rate({ ...set, ...parts(45) }).rating).to.equal('amber');
      expect(rate({ ...set, ...parts(44.99) }).rating).to.equal('red');
      expect(rate({ ...set, ...parts(45) })).to.deep.include({
        thresholds: {
          green: 50,
          tolerance: 5,
          toleranceFrom: 'council',
          decimals: 0,
          unit: { kind: 'percent' },
        },
      });
    }
  });

  it('compares the first target and the last result where there is no date', () => {
    const undated = measure({
      targets: [target(5, ''), target(9, '')],
      results: [result(1, ''), result(5, '')],
    });
    expect(rateMeasure(undated)).to.include({ rating: 'green', asOf: undefined });
  });

  it('changes nothing, and gives the same twice', () => {
    const frozen = deepFreeze(measure({ targets: [target(39)], results: [result(38.96)] }));
    expect(rateMeasure(frozen, DAY)).to.deep.equal(rateMeasure(frozen, DAY));
  });

  for (const asOf of ['31/03/2009', 'soon', '2009-3-31', '2009-02-30', '']) {
    it(`rejects "${asOf}" as a date, rather than comparing it as text`, () => {
      const parts = measure({ targets: [target(39, '2011-03-31')], results: [result(38.96)] });
      expect(() => rateMeasure(parts, asOf)).to.throw(
        RangeError,
        `asOf requires a day of the calendar as YYYY-MM-DD, got "${asOf}"`,
      );
    });
  }
});

describe('rateMeasure, of a survey', () => {
  interface Survey {
    readonly found: number;
    readonly limits?: readonly [number, number];
    readonly sample?: number;
    readonly tolerance?: number;
    readonly way?: Polarity;
  }
  // Against 50.
  const survey = ({ found, limits, sample, tolerance, way = higher }: Survey) =>
    rate({
      polarity: way,
      ...(tolerance !== undefined && { tolerance: { amount: tolerance, basis } }),
      targets: [target(50)],
      results: [
        {
          ...result(found),
          ...(limits && { interval: { low: limits[0], high: limits[1] } }),
          ...(sample !== undefined && { sample }),
        },
      ],
    });

  const surveys: readonly (readonly [Survey, string, number | undefined, string, string])[] = [
    [{ found: 47, limits: [43, 51] }, 'amber', 4, 'interval', 'short, but its interval reaches the target'],
    [{ found: 47, limits: [43, 50] }, 'amber', 3, 'interval', 'short, and its limit lies on the target'],
    [{ found: 47, limits: [43, 49.99] }, 'red', undefined, 'rounding', 'short, and its interval too'],
    [
      { found: 53, limits: [49, 55] },
      'green',
      4,
      'rounding',
      'met, but its interval reaches below the target',
    ],
    [{ found: 53, limits: [50, 55] }, 'green', 3, 'rounding', 'met, and its limit lies on the target'],
    [{ found: 53, limits: [50.01, 55] }, 'green', undefined, 'rounding', 'met, and its interval too'],
    [{ found: 50, limits: [49, 51] }, 'green', 1, 'rounding', 'exactly on the target'],
    [{ found: 50, limits: [50, 50] }, 'green', undefined, 'rounding', 'on the target, without an error'],
    [{ found: 50, limits: [50, 55] }, 'green', undefined, 'rounding', 'on the target, and cannot be worse'],
    [{ found: 49.6, limits: [49, 51] }, 'amber', 1.4, 'rounding', 'rounds to the target'],
    [{ found: 47, limits: [43, 51], tolerance: 5 }, 'amber', 4, 'council', 'within what the council allows'],
    [
      { found: 47, limits: [46, 48], tolerance: 5 },
      'amber',
      undefined,
      'council',
      'allowed, and it is short',
    ],
    [{ found: 47, limits: [43, 51], tolerance: 1 }, 'amber', 4, 'interval', 'beyond what the council allows'],
    [{ found: 47, limits: [43, 51], tolerance: 0 }, 'amber', 4, 'interval', 'the council allows nothing'],
    [
      { found: 47, limits: [48, 51] },
      'red',
      undefined,
      'rounding',
      'an interval that does not hold its figure',
    ],
    [{ found: 47, limits: [51, 43] }, 'red', undefined, 'rounding', 'an interval turned round'],
    [
      { found: 47, limits: [46, 48], sample: 50 },
      'red',
      undefined,
      'rounding',
      'an interval before a sample',
    ],
    [{ found: 53, limits: [49, 57], way: lower }, 'amber', 4, 'interval', 'short, where lower is better'],
    [
      { found: 53, limits: [51, 57], way: lower },
      'red',
      undefined,
      'rounding',
      'the wrong limit reaches nothing',
    ],
    [{ found: 47, limits: [45, 51], way: lower }, 'green', 4, 'rounding', 'met, where lower is better'],
    [{ found: 47 }, 'red', undefined, 'rounding', 'nothing is known of its error'],
  ];
  for (const [figures, expected, margin, from, why] of surveys) {
    const flag = margin === undefined ? 'without a flag' : `too close to call by ${margin}`;
    it(`rates ${JSON.stringify(figures).slice(0, 60)} as ${expected}, ${flag} (${why})`, () => {
      const rating = survey(figures);
      expect(rating).to.include({ rating: expected });
      expect(rating.flags).to.deep.equal(margin === undefined ? [] : [{ code: 'too-close-to-call', margin }]);
      expect(rating).to.have.nested.property('thresholds.toleranceFrom', from);
    });
  }

  it('shows the margin as the tolerance where that decides', () => {
    expect(survey({ found: 47, limits: [43, 51] })).to.deep.include({
      shortfall: 3,
      thresholds: {
        green: 50,
        tolerance: 4,
        toleranceFrom: 'interval',
        decimals: 0,
        unit: { kind: 'percent' },
      },
    });
  });

  // Half of the interval of 48%: 4.89 points of 400 people, 3.10 of 1,000, 0.98 of 10,000.
  for (const [sample, expected] of [
    [400, 'amber'],
    [1000, 'amber'],
    [10_000, 'red'],
    [1_000_000, 'red'],
  ] as const) {
    it(`rates 48% of ${sample} people against 50% as ${expected}`, () => {
      const rating = survey({ found: 48, sample });
      expect(rating.rating).to.equal(expected);
      expect(rating.flags.map(({ code }) => code)).to.deep.equal(
        expected === 'amber' ? ['too-close-to-call'] : [],
      );
    });
    it(`rates 52% of ${sample} people against 50% as green, with a flag if 48% would be amber`, () => {
      const rating = survey({ found: 52, sample });
      expect(rating.rating).to.equal('green');
      expect(rating.flags.map(({ code }) => code)).to.deep.equal(
        expected === 'amber' ? ['too-close-to-call'] : [],
      );
    });
  }

  it('does not take a sample for the error of a number of things', () => {
    const parts = { targets: [target(50)], results: [{ ...result(48), sample: 100 }] };
    expect(rate({ ...parts, unit: { kind: 'count' } })).to.deep.include({ rating: 'red', flags: [] });
  });

  it('raises the flag before the others', () => {
    const rating = rate({
      targets: [target(50), target(40, '2011-03-31')],
      results: [{ ...result(47), interval: { low: 43, high: 51 } }],
    });
    expect(rating.flags.map(({ code }) => code)).to.deep.equal([
      'too-close-to-call',
      'next-target-already-met',
    ]);
  });

  it('gives no colour, and no flag, where a rating cannot be made: the interval does not step in', () => {
    const rating = rate({ results: [{ ...result(47), interval: { low: 43, high: 51 } }] });
    expect(codes(rating)).to.deep.equal(['no-target-due']);
    expect(rating.flags).to.deep.equal([]);
  });

  for (const readings of [
    ['points', 'per-cent'],
    ['per-cent', 'points'],
  ] as const) {
    // 15.1 in points, 11.451 as per cent.
    it(`has to come to the same in every reading of the target: ${readings.join(', ')}`, () => {
      const within = (found: number, high: number) =>
        rate({
          baseline: result(11, '2008-03-31'),
          targets: [target({ kind: 'change', by: 4.1, readings: [...readings] })],
          results: [{ ...result(found), interval: { low: 5, high } }],
        });
      expect(within(10, 11).rating, 'reaches neither').to.equal('red');
      expect(codes(within(10, 12)), 'reaches one').to.deep.equal(['readings-disagree']);
      expect(within(10, 16).rating, 'reaches both').to.equal('amber');
      expect(within(10, 12)).not.to.have.any.keys('shortfall', 'thresholds');
    });
  }
});
