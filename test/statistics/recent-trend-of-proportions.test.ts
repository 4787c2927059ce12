import { expect } from 'chai';
import * as fc from 'fast-check';
import { isNoFigure, noFigure } from '../../src/statistics/no-figure.js';
import {
  recentTrendOfProportions,
  type ProportionAtTime,
} from '../../src/statistics/recent-trend-of-proportions.js';
import type { RecentTrend } from '../../src/statistics/recent-trend.js';

const run = { seed: 20100331, numRuns: 200 };

function yearly(
  counts: readonly (number | undefined)[],
  denominators: readonly (number | undefined)[],
  years: readonly number[] = counts.map((_, index) => 2018 + index),
): ProportionAtTime[] {
  return counts.map((count, index) => ({ time: years[index], count, denominator: denominators[index] }));
}

function trend(...input: Parameters<typeof recentTrendOfProportions>): RecentTrend {
  const answer = recentTrendOfProportions(...input);
  if (isNoFigure(answer)) throw new Error(answer.noFigure);
  return answer;
}

const rising = yearly([465, 544, 503, 505, 544], [1524, 1627, 1490, 1416, 1436]);
const falling = yearly([722, 785, 740, 724, 612], [1115, 1251, 1225, 1215, 1090]);
const thousand = [1000, 1000, 1000, 1000, 1000];

// What PHEindicatormethods and R's prop.trend.test give: trend, χ², slope of the log odds.
const rows = [
  [rising, 'increasing', 18.8823874878576, 0.0755608640742139, true, true, 'rising'],
  [falling, 'decreasing', 19.4480727945143, -0.085533877307098, true, true, 'falling'],
  [
    yearly([537, 526, 478, 466, 497], [1095, 1046, 942, 924, 976]),
    ...([
      'no-significant-change',
      0.654323294333915,
      0.0156344641965529,
      false,
      true,
      'level but for chance',
    ] as const),
  ],
  [
    yearly([100, 101, 100, 99, 180], thousand),
    ...(['no-significant-change', 24.3446715556249, 0.133953128609282, true, false, 'one odd year'] as const),
  ],
  [yearly([50, 50, 50, 50, 50], thousand), 'no-significant-change', 0, 0, false, false, 'level'],
] as const;

describe('recentTrendOfProportions', () => {
  for (const [series, way, chiSquared, slope, significant, steady, why] of rows) {
    it(`is ${way} with χ² ${chiSquared} (${why})`, () => {
      const answer = trend(series);
      expect(answer).to.include({ trend: way, significant, steady });
      expect(answer.chiSquared).to.be.closeTo(chiSquared, 1e-11 * chiSquared);
      expect(answer.slope).to.be.closeTo(slope, 1e-11);
    });
  }

  it('counts the figures as one step apart, unless told to go by the times', () => {
    const gaps = yearly([275, 306, 337, 311, 369], [915, 969, 969, 869, 957], [2012, 2014, 2015, 2019, 2021]);
    expect(trend(gaps).chiSquared).to.be.closeTo(18.780625500611038, 1e-10); // the Fingertips code
    expect(trend(gaps, { spacing: 'equal' })).to.deep.equal(trend(gaps));
    const byTime = trend(gaps, { spacing: 'times' });
    expect(byTime.chiSquared).to.be.closeTo(17.4109725283167, 1e-10); // PHEindicatormethods
    expect(byTime.slope).to.be.closeTo(0.0388697598917757, 1e-12);
  });

  const none = [
    [[], 'too-few', 'no points'],
    [rising.slice(1), 'too-few', 'four points'],
    [yearly([465, 544, undefined, 505, 544], thousand), 'missing', 'a missing count'],
    [
      yearly([465, 544, 503, 505, 544], [1000, 1000, 1000, 1000, undefined]),
      'missing',
      'a missing denominator',
    ],
    [
      yearly([23, 122, 94, 76, 20], [50, 95, 94, undefined, 25]),
      'missing',
      'a missing one among impossible ones',
    ],
    [yearly([465, 544, NaN, 505, 544], thousand), 'not-finite', 'a count that is none'],
    [yearly([465, 544, -503, 505, 544], thousand), 'negative', 'a count below zero'],
    [yearly([465, 544, 503, 505, 0], [1524, 1627, 1490, 1416, 0]), 'no-denominator', 'nobody asked'],
    [yearly([465, 544, 503, 505, 1001], thousand), 'exceeds-whole', 'a count above its denominator'],
    [yearly([250, 276, 0, 340, 407], thousand), 'all-alike', 'a count of zero'],
    [yearly([250, 276, 1000, 340, 407], thousand), 'all-alike', 'a count that is its denominator'],
    [yearly([0, 0, 0, 0, 0], thousand), 'all-alike', 'nobody with the answer'],
    [
      yearly([1, 2, 3, 4, 5], thousand, [2018, 2018, 2020, 2021, 2022]),
      'same-time',
      'two figures for a year',
    ],
    [yearly([1, 2, 3, 4, 5], thousand, [2018, NaN, 2020, 2021, 2022]), 'not-finite', 'a time that is none'],
  ] as const;
  for (const [series, reason, why] of none) {
    it(`gives ${reason} for ${why}`, () => {
      expect(recentTrendOfProportions(series)).to.deep.equal(noFigure(reason));
    });
  }

  it('does not look at figures before the latest five', () => {
    const earlier = yearly([undefined, 0, 9], [5, 5, 5], [2015, 2016, 2017]);
    expect(recentTrendOfProportions([...earlier, ...rising])).to.deep.equal(recentTrendOfProportions(rising));
  });

  it('refuses a spacing that it does not know', () => {
    const spacing = 'years' as 'times';
    expect(() => recentTrendOfProportions(rising, { spacing })).to.throw(
      RangeError,
      "recentTrendOfProportions requires the spacing 'equal' or 'times', got 'years'",
    );
  });

  it('does not care for the order, and turns over where those without the answer are counted', () => {
    const figure = fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 51, max: 99 }));
    fc.assert(
      fc.property(fc.array(figure, { minLength: 5, maxLength: 8 }), (list) => {
        const [counts, denominators] = [list.map(([count]) => count), list.map(([, all]) => all)];
        const series = yearly(counts, denominators).map((point) => Object.freeze(point));
        const answer = trend(Object.freeze(series));
        expect(trend(series.toReversed())).to.deep.equal(answer);
        const others = list.map(([count, all]) => all - count);
        const opposite = trend(yearly(others, denominators));
        expect(opposite.chiSquared).to.be.closeTo(answer.chiSquared, 1e-9);
        expect(opposite.slope).to.be.closeTo(-answer.slope, 1e-12);
      }),
      run,
    );
  });
});
