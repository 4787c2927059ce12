import { expect } from 'chai';
import * as fc from 'fast-check';
import { isNoFigure, noFigure } from '../../src/statistics/no-figure.js';
import { recentTrendOfValues, type ValueAtTime } from '../../src/statistics/recent-trend-of-values.js';
import type { RecentTrend } from '../../src/statistics/recent-trend.js';

type Row = readonly [time: number, value: number | undefined, lower?: number, upper?: number];

const points = (...rows: readonly Row[]): ValueAtTime[] =>
  rows.map(([time, value, lower, upper]) => Object.freeze({ time, value, lower, upper }));

/** Yearly figures with limits at equal distances. */
const yearly = (values: readonly (number | undefined)[], reach: number, first = 2014): ValueAtTime[] =>
  values.map((value, index) => ({
    time: first + index,
    value,
    lower: (value ?? 0) - reach,
    upper: (value ?? 0) + reach,
  }));

function trend(...input: Parameters<typeof recentTrendOfValues>): RecentTrend {
  const answer = recentTrendOfValues(...input);
  if (isNoFigure(answer)) throw new Error(answer.noFigure);
  return answer;
}

const smoking = points(
  [2018, 30.6, 28.98, 32.25],
  [2017, 30.2, 28.63, 31.9],
  [2016, 28, 26.44, 29.64],
  [2015, 24.6, 23.15, 26.19],
  [2014, 24.67, 23.16, 26.25],
);
const close = [20, 20.8, 21.4, 22.3, 24];

// What the Fingertips code gives: trend, χ², slope.
const rows = [
  [smoking, 'increasing', 46.76531579206233, 1.7515662226629358, true, true, 'the data of its own test'],
  [yearly(close, 1.9), 'increasing', 9.604, 0.95, true, true, 'just above the threshold'],
  [
    yearly(close, 1.91),
    'no-significant-change',
    9.50369781530102,
    0.95,
    false,
    true,
    'just below the threshold',
  ],
  [
    yearly([10, 10.1, 10, 9.9, 16], 0.2),
    'no-significant-change',
    1337.26096,
    1.18,
    true,
    false,
    'one odd year',
  ],
  [yearly([5, 5, 5, 5, 5], 1), 'no-significant-change', 0, 0, false, false, 'level'],
  [
    yearly([99, -3, -1.5, 0, 1.5, 3], 1),
    'increasing',
    86.436,
    1.5,
    true,
    true,
    'across zero, after another figure',
  ],
] as const;

describe('recentTrendOfValues', () => {
  for (const [series, way, chiSquared, slope, significant, steady, why] of rows) {
    it(`is ${way} with χ² ${chiSquared} (${why})`, () => {
      const answer = trend(series);
      expect(answer).to.include({ trend: way, significant, steady });
      expect(answer.chiSquared).to.be.closeTo(chiSquared, 1e-11 * chiSquared);
      expect(answer.slope).to.be.closeTo(slope, 1e-12);
    });
  }

  it('takes limits at another distance where told', () => {
    const exact = 1.959963984540054;
    expect(trend(smoking, { limitDistance: exact }).chiSquared).to.be.closeTo(46.7635971712451, 1e-7);
    const [narrow, wide] = [trend(smoking), trend(smoking, { limitDistance: 2 * 1.96 })];
    expect(wide.chiSquared).to.be.closeTo(4 * narrow.chiSquared, 1e-9);
    expect(trend(smoking, { limitDistance: 1.96 })).to.deep.equal(narrow);
    expect(trend(smoking, { limitDistance: 0.98 }).chiSquared).to.be.closeTo(narrow.chiSquared / 4, 1e-9);
  });

  it('counts the figures as one step apart, unless told to go by the times', () => {
    const gaps = points(
      [2012, 30.08, 28.58, 31.58],
      [2014, 31.75, 30.25, 33.25],
      [2015, 33.61, 32.11, 35.11],
      [2019, 35.85, 34.35, 37.35],
      [2021, 38.74, 37.24, 40.24],
    );
    expect(trend(gaps).chiSquared).to.be.closeTo(78.33729254400072, 1e-9);
    expect(trend(gaps, { spacing: 'equal' })).to.deep.equal(trend(gaps));
    const byTime = trend(gaps, { spacing: 'times', limitDistance: 1.959963984540054 });
    expect(byTime.chiSquared).to.be.closeTo(77.3100471741393, 1e-7);
    expect(byTime.slope).to.be.closeTo(0.909014598519704, 1e-8);
  });

  const none = [
    [[], 'too-few', 'no points'],
    [yearly([1, 2, 3, 4], 1), 'too-few', 'four points'],
    [yearly([1, 2, 3, undefined, 5], 1), 'missing', 'a missing value'],
    [yearly([1, 2, 3, 4, 5, undefined], 1), 'missing', 'a missing value at the end of six'],
    [
      points([1, 1, 0, 2], [2, 2], [3, undefined, 2, 4], [4, 4, 3, 5], [5, 5, 4, 6]),
      'missing',
      'a missing value behind missing limits',
    ],
    [points([1, 1, 0, 2], [2, 2], [3, 3, 2, 4], [4, 4, 3, 5], [5, 5, 4, 6]), 'no-interval', 'missing limits'],
    [
      points([1, 1, 0, 2], [2, 2, 1], [3, 3, 2, 4], [4, 4, 3, 5], [5, 5, 4, 6]),
      'no-interval',
      'a missing upper limit',
    ],
    [
      points([1, 1, 0, 2], [2, 2, 3, 1], [3, 3, 2, 4], [4, 4, 3, 5], [5, 5, 4, 6]),
      'limits-reversed',
      'reversed limits',
    ],
    [
      points([1, 1, 0, 2], [2, 2, 2, 2], [3, 3, 2, 4], [4, 4, 3, 5], [5, 5, 4, 6]),
      'no-spread',
      'limits without width',
    ],
    [
      points([1, 1, 0, 2], [1, 2, 1, 3], [3, 3, 2, 4], [4, 4, 3, 5], [5, 5, 4, 6]),
      'same-time',
      'two figures for a year',
    ],
    [yearly([1, 2, NaN, 4, 5], 1), 'not-finite', 'a value that is none'],
    [yearly([1, 2, 3, 4, 5], 1, NaN), 'not-finite', 'times that are none'],
    [yearly([1, 2, 3, 4, 5], 1e-170), 'no-spread', 'limits so near that numbers do not hold them apart'],
    [
      points([1, 0, 0, 1e-170], [2, 1, 1, 2], [3, 1, 1, 2], [4, 1, 1, 2], [5, 1, 1, 2]),
      'not-finite',
      'a weight beyond what numbers hold',
    ],
    [
      points(...[0, 1, 2, 3, 4].map((n): Row => [n, n * 1e200, 0, 1])),
      'not-finite',
      'a χ² beyond what numbers hold',
    ],
  ] as const;
  for (const [series, reason, why] of none) {
    it(`gives ${reason} for ${why}`, () => {
      expect(recentTrendOfValues(series)).to.deep.equal(noFigure(reason));
    });
  }

  it('does not look at figures before the latest five', () => {
    const latest = yearly(close, 1.9);
    const earlier = points([2010, undefined], [2011, 5], [2012, 5, 6, 4], [2013, NaN, 1, 2]);
    expect(recentTrendOfValues([...earlier, ...latest])).to.deep.equal(recentTrendOfValues(latest));
  });

  it('refuses a distance of the limits, or a spacing, that is none', () => {
    for (const limitDistance of [0, -1.96, NaN]) {
      expect(() => recentTrendOfValues(smoking, { limitDistance })).to.throw(
        RangeError,
        `recentTrendOfValues requires a limitDistance above zero, got ${limitDistance}`,
      );
    }
    const spacing = 'years' as 'times';
    expect(() => recentTrendOfValues(smoking, { spacing })).to.throw(
      RangeError,
      "recentTrendOfValues requires the spacing 'equal' or 'times', got 'years'",
    );
  });

  it('does not care for the order or the unit of the figures, and turns over with them', () => {
    const figure = fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: 1, max: 20 }));
    fc.assert(
      fc.property(fc.array(figure, { minLength: 5, maxLength: 8 }), (list) => {
        const times = (by: number): ValueAtTime[] =>
          list.map(([value, reach], index) => {
            const limits = [(value - reach) * by, (value + reach) * by].sort((a, b) => a - b);
            return Object.freeze({
              time: 2000 + index,
              value: value * by,
              lower: limits[0],
              upper: limits[1],
            });
          });
        const answer = trend(Object.freeze(times(1)));
        expect(trend(times(1).reverse())).to.deep.equal(answer);
        expect(trend(times(4))).to.deep.equal({ ...answer, slope: answer.slope * 4 });
        const opposite = { increasing: 'decreasing', decreasing: 'increasing' } as const;
        const turned = answer.trend === 'no-significant-change' ? answer.trend : opposite[answer.trend];
        expect(trend(times(-1)).trend).to.equal(turned);
      }),
      { seed: 20100331, numRuns: 200 },
    );
  });
});
