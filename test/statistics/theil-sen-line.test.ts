import { expect } from 'chai';
import * as fc from 'fast-check';
import { isNoFigure, noFigure } from '../../src/statistics/no-figure.js';
import { theilSenLine, type TheilSenLine } from '../../src/statistics/theil-sen-line.js';

const run = { seed: 20100331, numRuns: 200 };

function line(...input: Parameters<typeof theilSenLine>): TheilSenLine {
  const answer = theilSenLine(...input);
  if (isNoFigure(answer)) throw new Error(answer.noFigure);
  return answer;
}

// What scipy's theilslopes gives (method 'separate'): slope, intercept, lower, upper.
const rows = [
  [
    [2015, 2016, 2017, 2018, 2019],
    [48.995, 51.085, 52.62, 55.301, 54.203],
    0.95,
    [1.6737499999999983, -3323.3337499999966, -1.097999999999999, 2.6810000000000045],
    'rising',
  ],
  [
    [2015, 2016, 2017, 2018],
    [10.294, 12.613, 13.6, 16.194],
    0.95,
    [1.8785833333333328, -3775.056791666666, 0.9870000000000001, 2.5939999999999994],
    'four points, between the lowest slope and the highest',
  ],
  [
    [2015, 2016, 2019, 2023, 2024],
    [12, 11, 15, 14, 19],
    0.95,
    [0.7638888888888888, -1528.2916666666665, -1.0, 5.0],
    'uneven years',
  ],
  [
    [1, 2, 3, 4, 5, 6, 7, 8],
    [3, 1, 4, 1, 5, 9, 2, 6],
    0.9,
    [0.4642857142857143, 1.4107142857142856, -0.5, 1.6666666666666667],
    'tied values',
  ],
  [
    [1, 1, 2, 3, 3, 3, 4, 5, 6, 7],
    [3, 1, 4, 1, 5, 9, 2, 6, 5, 3],
    0.95,
    [0.3333333333333333, 2.5, -1.0, 1.25],
    'tied times and values',
  ],
  [
    [1, 2, 3, 4, 5, 6, 7, 8, 9],
    [9, 7, 8, 6, 5, 6.5, 3, 2, 1],
    0.8,
    [-1.0, 11.0, -1.0, -0.8571428571428571],
    'falling, 80%',
  ],
  [
    [9, 3, 4, 1, 5, 6, 7, 8, 2],
    [9, 1, 8, 6, 5, 6.5, 3, 2, 7],
    0.99,
    [-0.012499999999999997, 6.0625, -1.6666666666666667, 1.5],
    'in no order, 99%',
  ],
  [[1, 2, 3, 4, 5], [2, 1, 3, 3, 8], 0.5, [1.25, -0.75, 0.5, 2.0], '50%'],
  [[1, 1, 1, 1, 2, 2, 2], [5, 1, 5, 5, 7, 6, 5], 0.95, [1.5, 3.5, 0.0, 6.0], 'two times'],
] as const;

describe('theilSenLine', () => {
  for (const [times, values, confidence, expected, why] of rows) {
    it(`of ${values.join(', ')} (${why}) is that of scipy`, () => {
      const { slope, intercept, interval } = line(times, values, { confidence });
      if (isNoFigure(interval)) throw new Error(interval.noFigure);
      [slope, intercept, interval.lower, interval.upper].forEach((figure, index) => {
        expect(figure).to.be.closeTo(expected[index]!, 1e-9 * Math.max(1, Math.abs(expected[index]!)));
      });
    });
  }

  it('has a 95% interval unless told otherwise', () => {
    const [times, values] = [
      [1, 2, 3, 4, 5, 6, 7, 8, 9],
      [3, 1, 4, 1, 5, 9, 2, 6, 5],
    ];
    expect(theilSenLine(times, values)).to.deep.equal(theilSenLine(times, values, { confidence: 0.95 }));
    expect(theilSenLine(times, values, {})).to.deep.equal(theilSenLine(times, values));
  });

  it('is hardly moved by one odd year', () => {
    expect(line([1, 2, 3, 4, 5], [1, 2, 30, 4, 5]).slope).to.equal(1);
  });

  const degenerate = [
    [[2020, 2021], [5, 7], 2, -4035, 'too-few', 'two points'],
    [[2020, 2021, 2022], [5, 7, 9], 2, -4035, 'no-spread', 'points on a line'],
    [[2020, 2021, 2022, 2023], [4, 4, 4, 4], 0, 4, 'no-spread', 'a constant series'],
    [[0, 0, 0, 0, 1], [0, 1, 1, 1, 1], 0, 1, 'no-spread', 'too many ties'],
    [[0, 0, 1], [4, 6, 8], 3, 6, undefined, 'a repeated time'],
  ] as const;
  for (const [times, values, slope, intercept, reason, why] of degenerate) {
    it(`has the slope ${slope} and ${reason ?? 'an'} interval for ${why}`, () => {
      const interval = reason ? noFigure(reason) : { lower: 2, upper: 4 };
      expect(theilSenLine(times, values)).to.deep.equal({ slope, intercept, interval });
    });
  }

  const none = [
    [[], [], 'too-few', 'no points'],
    [[2020], [5], 'too-few', 'one point'],
    [[2020, 2020, 2020], [1, 2, 3], 'same-time', 'one time'],
    [[2020, undefined, 2022], [1, 2, 3], 'missing', 'a missing time'],
    [[2020, 2021, 2022], [1, undefined, 3], 'missing', 'a missing figure'],
    [[2020, 2021, 2022], [1, NaN, 3], 'not-finite', 'a figure that is none'],
    [[-Infinity, 2021, 2022], [1, 2, 3], 'not-finite', 'a time that is none'],
    [[1, 1.000000000000001, 3], [0, 1e300, 0], 'not-finite', 'a slope beyond what numbers hold'],
  ] as const;
  for (const [times, values, reason, why] of none) {
    it(`gives ${reason} for ${why}`, () => {
      expect(theilSenLine(times, values)).to.deep.equal(noFigure(reason));
    });
  }

  it('refuses a confidence that is none, and lists of different length', () => {
    for (const confidence of [0, 1, -1, NaN]) {
      expect(() => theilSenLine([1, 2], [1, 2], { confidence })).to.throw(
        RangeError,
        `theilSenLine requires a confidence between 0 and 1, got ${confidence}`,
      );
    }
    expect(() => theilSenLine([1, 2], [1])).to.throw(
      RangeError,
      'theilSenLine requires lists of one length, got 2 and 1',
    );
  });

  const series = fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 3, maxLength: 12 });

  it('has its slope in its interval, and turns over with the figures', () => {
    fc.assert(
      fc.property(series, (values) => {
        const times = Object.freeze(values.map((_, index) => index));
        const [up, down] = [
          line(times, Object.freeze(values)),
          line(
            times,
            values.map((value) => -value),
          ),
        ];
        expect(down.slope + up.slope).to.be.closeTo(0, 1e-12);
        if (isNoFigure(up.interval)) return;
        expect(up.slope).to.be.within(up.interval.lower, up.interval.upper);
      }),
      run,
    );
  });

  it('does not care for the order of the points', () => {
    fc.assert(
      fc.property(series, (values) => {
        const times = values.map((_, index) => index);
        expect(theilSenLine(times.toReversed(), values.toReversed())).to.deep.equal(
          theilSenLine(times, values),
        );
      }),
      run,
    );
  });
});
