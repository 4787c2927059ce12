import { expect } from 'chai';
import * as fc from 'fast-check';
import { FIGURE_SCALES } from '../../src/statistics/figure-scale.js';
import type { Interval } from '../../src/statistics/interval.js';
import { lineEnds } from '../../src/statistics/line-ends.js';
import { isNoFigure, noFigure, type NoFigure } from '../../src/statistics/no-figure.js';
import { type LineEnd, slopeAndRatio } from '../../src/statistics/slope-and-ratio.js';
import {
  type RankedGroup,
  type SlopeIndexOfInequality,
  slopeIndexOfInequality,
  type SlopeIndexOptions,
} from '../../src/statistics/slope-index-of-inequality.js';

const run = { seed: 20100331, numRuns: 150 };
const Z = 1.959963984540054;

function indices(groups: readonly RankedGroup[], options?: SlopeIndexOptions): SlopeIndexOfInequality {
  const answer = slopeIndexOfInequality(groups, options);
  if (isNoFigure(answer)) throw new Error(answer.noFigure);
  return answer;
}

function sure<T>(answer: T | NoFigure): T {
  if (isNoFigure(answer)) throw new Error(answer.noFigure);
  return answer;
}

function groupsOf(
  populations: readonly number[],
  values: readonly number[],
  limits: (value: number, group: number) => readonly [number, number],
): RankedGroup[] {
  return values.map((value, group) => {
    const [lower, upper] = limits(value, group);
    return { population: populations[group]!, value, lower, upper };
  });
}

// sii_rii/03a: life expectancy in fifths of areas. OHID's tool finds limits of 6.47 and 13.90 by simulation.
const LIFE = groupsOf(
  [25515, 15564, 13336, 13916, 10738],
  [69.99598, 72.0515, 73.6522, 76.38779, 77.81433],
  (value) => [value - 2.156, value + 2.156],
);
// sii_rii/04a: a rate, in tenths.
const RATES = groupsOf(
  [24816, 21348, 18961, 12444, 16734, 5440, 6221, 20053, 22273, 10043],
  [
    425.07363, 386.62453, 380.38552, 358.80212, 327.95566, 311.91963, 296.40309, 266.53006, 249.25238,
    218.70989,
  ],
  (_, group) => [
    [
      399.56921, 363.42706, 357.56239, 337.274, 308.27832, 293.20446, 278.6189, 250.53825, 234.29724,
      205.58729,
    ][group]!,
    [
      452.70341, 411.75512, 405.11058, 382.12426, 349.27278, 332.19441, 315.66929, 283.85451, 265.45378,
      232.92603,
    ][group]!,
  ],
);
// published_phe_sii/11: obesity of children, in tenths; counts of populations, with Wilson's limits near enough.
const OBESE = groupsOf(
  [34353, 32112, 27715, 25372, 23889, 23260, 23180, 24193, 23609, 24488],
  [
    7287 / 34353,
    6881 / 32112,
    5656 / 27715,
    4868 / 25372,
    4176 / 23889,
    3876 / 23260,
    3617 / 23180,
    3546 / 24193,
    3314 / 23609,
    2960 / 24488,
  ],
  (value, group) => {
    const people = [34353, 32112, 27715, 25372, 23889, 23260, 23180, 24193, 23609, 24488][group]!;
    const reach = Z / Math.sqrt(people * value * (1 - value));
    const odds = Math.log(value / (1 - value));
    return [1 / (1 + Math.exp(reach - odds)), 1 / (1 + Math.exp(-reach - odds))];
  },
);

describe('slopeIndexOfInequality', () => {
  it("has the slope, the ratio and the intercept of OHID's tool, and limits within 1% of its simulation", () => {
    const { slopeIndex, relativeIndex, intercept } = indices(LIFE);
    expect(slopeIndex.value).to.be.closeTo(10.1684500980909, 1e-10);
    expect(sure(relativeIndex).value).to.be.closeTo(1.14927314610003, 1e-11);
    expect(intercept).to.be.closeTo(68.1197547164758, 1e-10);
    const [slope, ratio] = [sure(slopeIndex.interval), sure(sure(relativeIndex).interval)];
    expect(slope.lower).to.be.closeTo(6.4707427311827, 0.07);
    expect(slope.upper).to.be.closeTo(13.9032291709955, 0.07);
    expect(ratio.lower).to.be.closeTo(1.09209983816029, 0.002);
    expect(ratio.upper).to.be.closeTo(1.21106982008205, 0.002);
  });

  it('makes limits of rates on the scale of logarithms', () => {
    const { slopeIndex, relativeIndex } = indices(RATES, { kind: 'rate' });
    expect(slopeIndex.value).to.be.closeTo(-231.548878915672, 1e-9);
    expect(sure(relativeIndex).value).to.be.closeTo(0.483142878469, 1e-11);
    const [slope, ratio] = [sure(slopeIndex.interval), sure(sure(relativeIndex).interval)];
    expect(slope.lower).to.be.closeTo(-259.717900154991, 1);
    expect(slope.upper).to.be.closeTo(-204.493150357255, 1);
    expect(ratio.lower).to.be.closeTo(0.44194039393113, 0.003);
    expect(ratio.upper).to.be.closeTo(0.526543389392439, 0.003);
  });

  it('fits a line to log odds where it is told to', () => {
    // published_phe_sii/27, from the Excel tool
    const { slopeIndex, relativeIndex, intercept } = indices(OBESE, {
      kind: 'proportion',
      transformed: true,
    });
    expect(slopeIndex.value).to.be.closeTo(-0.109646261112591, 1e-13);
    expect(sure(relativeIndex).value).to.be.closeTo(0.534177574325395, 1e-12);
    expect(intercept).to.be.closeTo(0.235382100708871, 1e-12);
    const [slope, ratio] = [sure(slopeIndex.interval), sure(sure(relativeIndex).interval)];
    expect(slope.lower).to.be.closeTo(-0.114908384494646, 2e-4);
    expect(slope.upper).to.be.closeTo(-0.104430877760454, 2e-4);
    expect(ratio.lower).to.be.closeTo(0.518533385007463, 1e-3);
    expect(ratio.upper).to.be.closeTo(0.550174121346893, 1e-3);
  });

  it('fits a line to the proportions otherwise', () => {
    // published_phe_sii/11
    const { slopeIndex, relativeIndex } = indices(OBESE, { kind: 'proportion' });
    expect(slopeIndex.value).to.be.closeTo(-0.107200323337305, 1e-13);
    expect(sure(relativeIndex).value).to.be.closeTo(0.533401530646551, 1e-12);
  });

  it('is by hand for five equal groups', () => {
    // Ranks 0.1 to 0.9 have the spread 0.08: the slope of 1, 2, 3, 4, 5 is 5, from 0.5 to 5.5, and its weights -1 to 1.
    const groups = groupsOf([7, 7, 7, 7, 7], [1, 2, 3, 4, 5], (value) => [value - Z, value + Z]);
    const { slopeIndex, relativeIndex, intercept } = indices(groups);
    expect(slopeIndex.value).to.be.closeTo(5, 1e-14);
    expect(intercept).to.be.closeTo(0.5, 1e-14);
    expect(sure(relativeIndex).value).to.be.closeTo(11, 1e-12);
    expect(slopeIndex.standardError).to.be.closeTo(Math.sqrt(1 + 1 / 4 + 1 / 4 + 1), 1e-13);
    const { lower, upper } = sure(slopeIndex.interval);
    expect([lower, upper].map((limit) => Math.abs(limit - 5))).to.satisfy((reach: number[]) =>
      reach.every((one) => Math.abs(one - Z * Math.sqrt(2.5)) < 1e-12),
    );
  });

  it('has the interval of a transformed rate exactly', () => {
    const groups = groupsOf([1, 1, 1, 1, 1], [1, 2, 4, 8, 16], (value) => [
      value / Math.exp(0.1 * Z),
      value * Math.exp(0.1 * Z),
    ]);
    const { value, logStandardError } = sure(
      indices(groups, { kind: 'rate', transformed: true }).relativeIndex,
    );
    expect(value).to.be.closeTo(32, 1e-11);
    expect(logStandardError).to.be.closeTo(0.1 * Math.sqrt(2.5), 1e-14);
  });

  it('is multiplied, and turned over by a multiplier below zero', () => {
    const [plain, hundred, turned] = [1, 100, -1].map((multiplier) => indices(LIFE, { multiplier })) as [
      SlopeIndexOfInequality,
      SlopeIndexOfInequality,
      SlopeIndexOfInequality,
    ];
    const [slope, ratio] = [sure(plain.slopeIndex.interval), sure(plain.relativeIndex)];
    expect(hundred.slopeIndex.value).to.be.closeTo(100 * plain.slopeIndex.value, 1e-9);
    expect(sure(hundred.slopeIndex.interval).upper).to.be.closeTo(100 * slope.upper, 1e-9);
    expect(hundred.relativeIndex).to.deep.equal(plain.relativeIndex);
    expect(turned.slopeIndex.value).to.equal(-plain.slopeIndex.value);
    const upside = sure(turned.slopeIndex.interval);
    expect(upside.lower).to.be.closeTo(-slope.upper, 1e-12);
    expect(upside.upper).to.be.closeTo(-slope.lower, 1e-12);
    const inverse = sure(turned.relativeIndex);
    expect(inverse.value).to.equal(1 / ratio.value);
    expect(sure(inverse.interval).lower).to.be.closeTo(1 / sure(ratio.interval).upper, 1e-14);
    expect(sure(inverse.interval).upper).to.be.closeTo(1 / sure(ratio.interval).lower, 1e-14);
    expect([hundred.intercept, turned.intercept]).to.deep.equal([plain.intercept, plain.intercept]);
  });

  it('has limits in their order whatever the multiplier, which those of OHID are not', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -200, max: 200, noNaN: true }).filter((by) => Math.abs(by) > 1e-3),
        (multiplier) => {
          for (const [groups, options] of [
            [LIFE, {}],
            [RATES, { kind: 'rate' }],
            [OBESE, { kind: 'proportion', transformed: true }],
          ] as const) {
            const { slopeIndex, relativeIndex } = indices(groups, { ...options, multiplier });
            const limits: readonly (readonly [Interval, number])[] = [
              [sure(slopeIndex.interval), slopeIndex.value],
              [sure(sure(relativeIndex).interval), sure(relativeIndex).value],
            ];
            for (const [{ lower, upper }, value] of limits) {
              expect(lower).to.be.below(value);
              expect(upper).to.be.above(value);
            }
          }
        },
      ),
      run,
    );
  });

  it('is wider for a higher confidence', () => {
    const [usual, high] = [0.95, 0.998].map((confidence) => indices(LIFE, { confidence }).slopeIndex);
    expect(high!.standardError).to.equal(usual!.standardError);
    const reach = sure(high!.interval).upper - high!.value;
    expect(reach).to.be.closeTo(3.090232306167813 * (usual!.standardError as number), 1e-10);
  });

  it('is exactly none where all groups are alike, and one relative to each other', () => {
    const alike = LIFE.map((group) => ({ ...group, value: 50, lower: 48.04, upper: 51.96 }));
    for (const multiplier of [1, -1]) {
      const { slopeIndex, relativeIndex, intercept } = indices(alike, { multiplier });
      expect(Object.is(slopeIndex.value, 0)).to.equal(true);
      expect([sure(relativeIndex).value, intercept]).to.deep.equal([1, 50]);
    }
  });

  it('changes sign with the order, grows with the unit and does not ask how many people there are', () => {
    const rows = fc.array(
      fc.record({ population: fc.integer({ min: 1, max: 9999 }), value: fc.integer({ min: 1, max: 99 }) }),
      { minLength: 5, maxLength: 20 },
    );
    fc.assert(
      fc.property(rows, (list) => {
        const groups = list.map((group) =>
          Object.freeze({ ...group, lower: group.value - 1, upper: group.value + 1 }),
        );
        const { slopeIndex } = indices(Object.freeze(groups));
        const near = (answer: SlopeIndexOfInequality, times: number): void => {
          expect(answer.slopeIndex.value).to.be.closeTo(times * slopeIndex.value, 1e-8);
          expect(answer.slopeIndex.standardError).to.be.closeTo(
            Math.abs(times) * (slopeIndex.standardError as number),
            1e-8,
          );
        };
        near(indices(groups.toReversed()), -1);
        near(indices(groups.map((group) => ({ ...group, population: group.population * 1000 }))), 1);
        const inUnit = groups.map(({ population, value, lower, upper }) => ({
          population,
          value: value * 10,
          lower: lower * 10,
          upper: upper * 10,
        }));
        near(indices(inUnit), 10);
      }),
      run,
    );
  });

  const withFirst = (change: Partial<RankedGroup>): RankedGroup[] => [
    { ...LIFE[0]!, ...change },
    ...LIFE.slice(1),
  ];

  for (const [groups, options, reason, why] of [
    [LIFE.slice(0, 4), {}, 'too-few', 'four groups'],
    [Array.from({ length: 101 }, () => LIFE[0]!), {}, 'too-many', '101 groups'],
    [withFirst({ population: 0 }), {}, 'not-positive', 'a group of nobody'],
    [withFirst({ population: -1 }), {}, 'negative', 'a population below zero'],
    [withFirst({ population: undefined }), {}, 'missing', 'a missing population'],
    [withFirst({ value: undefined }), {}, 'missing', 'a missing value'],
    [withFirst({ value: NaN }), {}, 'not-finite', 'a value that is none'],
    [withFirst({ value: 0 }), { kind: 'rate', transformed: true }, 'not-positive', 'the logarithm of zero'],
    [LIFE, { kind: 'proportion', transformed: true }, 'exceeds-whole', 'the log odds of 70'],
    [
      withFirst({ population: 1e308 }).map((one) => ({ ...one, population: 1e308 })),
      {},
      'not-finite',
      'too many people',
    ],
  ] as const) {
    it(`is none for ${why}: ${reason}`, () => {
      expect(slopeIndexOfInequality(groups, options)).to.deep.equal({ noFigure: reason });
    });
  }

  for (const [change, kind, reason, why] of [
    [{ lower: undefined }, 'value', 'no-interval', 'no lower limit'],
    [{ upper: undefined }, 'value', 'no-interval', 'no upper limit'],
    [{ lower: 80, upper: 60 }, 'value', 'limits-reversed', 'limits the wrong way round'],
    [{ upper: Infinity }, 'value', 'not-finite', 'a limit that is none'],
    [{ lower: 0 }, 'rate', 'not-positive', 'the logarithm of a limit of zero'],
    [{}, 'proportion', 'exceeds-whole', 'the log odds of a limit of 70'],
  ] as const) {
    it(`keeps its indices without intervals for ${why}: ${reason}`, () => {
      const { slopeIndex, relativeIndex } = indices(withFirst(change), { kind });
      const none = noFigure(reason);
      expect(slopeIndex).to.deep.equal({
        value: indices(LIFE).slopeIndex.value,
        standardError: none,
        interval: none,
      });
      expect(relativeIndex).to.deep.equal({
        value: sure(indices(LIFE).relativeIndex).value,
        logStandardError: none,
        interval: none,
      });
    });
  }

  it('has no relative index where the line is zero or less at an end', () => {
    const groups = groupsOf([1, 1, 1, 1, 1], [0, 0, 0, 1, 2], (value) => [value - 1, value + 1]);
    for (const list of [groups, groups.toReversed()]) {
      for (const multiplier of [1, -1]) {
        const { slopeIndex, relativeIndex } = indices(list, { multiplier });
        expect(Math.abs(slopeIndex.value)).to.be.closeTo(2.5, 1e-12);
        expect(relativeIndex).to.deep.equal({ noFigure: 'not-positive' });
      }
    }
  });

  it('refuses options that are none', () => {
    for (const multiplier of [0, NaN, Infinity]) {
      expect(() => slopeIndexOfInequality(LIFE, { multiplier })).to.throw(
        RangeError,
        `slopeIndexOfInequality requires a multiplier that is finite and not 0, got ${multiplier}`,
      );
    }
    expect(() => slopeIndexOfInequality(LIFE, { transformed: true })).to.throw(
      RangeError,
      'slopeIndexOfInequality requires a rate or a proportion to transform, got value',
    );
    expect(() => slopeIndexOfInequality(LIFE, { confidence: 95 })).to.throw(
      RangeError,
      'slopeIndexOfInequality requires a confidence between 0 and 1, got 95',
    );
  });

  it('takes five groups and a hundred', () => {
    const hundred = Array.from({ length: 100 }, (_, group) => ({ population: 1, value: group }));
    expect(indices(hundred).slopeIndex.value).to.be.closeTo(100, 1e-10);
    expect(indices(LIFE).slopeIndex.value).to.be.above(0);
  });
});

describe('what the slope index is made of', () => {
  it('moves each end of the line by what a group moves', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 50 })), {
          minLength: 3,
          maxLength: 8,
        }),
        (rows) => {
          const [ranks, weights] = [
            rows.map(([rank], group) => rank + group * 101),
            rows.map(([, weight]) => weight),
          ];
          // A line is moved onto itself: figures 3 + 2x come out as 3 at 0 and 5 at 1.
          const ends = lineEnds(ranks, weights);
          const at = (end: 'worst' | 'best'): number =>
            ends.reduce((sum, move, group) => sum + move[end] * weights[group]! * (3 + 2 * ranks[group]!), 0);
          expect(at('worst')).to.be.closeTo(3, 1e-8);
          expect(at('best')).to.be.closeTo(5, 1e-8);
        },
      ),
      run,
    );
  });

  it('is none where a figure leaves what numbers hold', () => {
    const end = (value: number) => ({ value, rise: 1 });
    expect(slopeAndRatio({ worst: end(-1.7e308), best: end(1.7e308) }, [], 2)).to.deep.equal({
      noFigure: 'not-finite',
    });
  });

  it('has no ratio of a line that is zero at an end', () => {
    const [zero, one] = [0, 1].map((value) => ({ value, rise: 1 })) as [LineEnd, LineEnd];
    for (const ends of [
      { worst: zero, best: one },
      { worst: one, best: zero },
    ]) {
      const { relativeIndex } = sure(slopeAndRatio(ends, [], 2));
      expect(relativeIndex).to.deep.equal({ noFigure: 'not-positive' });
    }
  });

  it('goes to each scale and back', () => {
    for (const [kind, figure] of [
      ['value', -3],
      ['rate', 12.5],
      ['proportion', 0.3],
    ] as const) {
      const { to, from, rise } = FIGURE_SCALES[kind];
      expect(from(to(figure))).to.be.closeTo(figure, 1e-12);
      expect((from(to(figure) + 1e-6) - figure) / 1e-6).to.be.closeTo(rise(figure), 1e-5);
    }
  });

  for (const [kind, figure, reason] of [
    ['value', -1, undefined],
    ['rate', 0, 'not-positive'],
    ['rate', 0.1, undefined],
    ['proportion', 0, 'not-positive'],
    ['proportion', 1, 'exceeds-whole'],
    ['proportion', 0.999, undefined],
  ] as const) {
    it(`has ${reason ?? 'a'} place for ${figure} as a ${kind}`, () => {
      expect(FIGURE_SCALES[kind].fault(figure)).to.deep.equal(reason && { noFigure: reason });
    });
  }
});
