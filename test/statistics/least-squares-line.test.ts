import { expect } from 'chai';
import * as fc from 'fast-check';
import { leastSquaresLine, type LeastSquaresLine } from '../../src/statistics/least-squares-line.js';
import { isNoFigure, noFigure } from '../../src/statistics/no-figure.js';

const run = { seed: 20100331, numRuns: 200 };

function line(times: readonly number[], values: readonly number[]): LeastSquaresLine {
  const answer = leastSquaresLine(times, values);
  if (isNoFigure(answer)) throw new Error(answer.noFigure);
  return answer;
}

// What scipy's linregress gives: slope, intercept, r, p, standard error of the slope.
const rows = [
  [
    [2015, 2016, 2017, 2018, 2019],
    [48.995, 51.085, 52.62, 55.301, 54.203],
    [1.4632, -2898.8336, 0.9248553559493875, 0.02444692030879136, 0.3473900017751417],
    'rising',
  ],
  [
    [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022],
    [74.242, 72.187, 71.008, 70.91, 68.088, 69.005, 69.318, 67.751],
    [
      -0.8168214285714286, 1719.0676785714286, -0.9077967890348886, 0.0018266329165673475,
      0.15406427147427162,
    ],
    'falling',
  ],
  [
    [2015, 2016, 2019, 2023, 2024],
    [12, 11, 15, 14, 19],
    [0.6380368098159511, -1274.2515337423317, 0.8270917139639498, 0.08403498041111182, 0.25033381304421043],
    'uneven years',
  ],
  [[1, 2, 3], [1, 2, 1], [0, 4 / 3, 0, 1, 1 / Math.sqrt(3)], 'no slope'],
] as const;

describe('leastSquaresLine', () => {
  for (const [times, values, expected, why] of rows) {
    it(`of ${values.join(', ')} (${why}) is that of scipy`, () => {
      const { slope, intercept, r, p, slopeStandardError } = line(times, values);
      [slope, intercept, r, p, slopeStandardError].forEach((figure, index) => {
        expect(figure).to.be.closeTo(expected[index]!, 1e-9 * Math.max(1, Math.abs(expected[index]!)));
      });
    });
  }

  it('passes through both means and tells how far figures stray', () => {
    // By hand: residuals 0.5, -1, 0.5, so s² = 1.5 / 1.
    const { meanTime, meanValue, residualDeviation } = line([2008, 2009, 2010], [70, 71, 75]);
    expect([meanTime, meanValue]).to.deep.equal([2009, 72]);
    expect(residualDeviation).to.be.closeTo(Math.sqrt(1.5), 1e-14);
  });

  it('of two points has a slope and no test', () => {
    const tooFew = noFigure('too-few');
    const none = { r: tooFew, residualDeviation: tooFew, slopeStandardError: tooFew, p: tooFew };
    expect(leastSquaresLine([2020, 2021], [5, 7])).to.deep.equal({
      ...{ slope: 2, intercept: -4035, meanTime: 2020.5, meanValue: 6 },
      ...none,
    });
    expect(leastSquaresLine([2020, 2021], [5, 5]))
      .to.include({ slope: 0, intercept: 5 })
      .and.deep.include(none);
  });

  it('of points on a line has a slope and no test', () => {
    const none = noFigure('no-spread');
    const test = { residualDeviation: none, slopeStandardError: none, p: none };
    expect(leastSquaresLine([2020, 2021, 2022], [5, 7, 9])).to.deep.equal({
      ...{ slope: 2, intercept: -4035, meanTime: 2021, meanValue: 7, r: 1 },
      ...test,
    });
    expect(leastSquaresLine([2020, 2021, 2022], [0.3, 0.2, 0.1])).to.deep.include({ r: -1, ...test });
    expect(leastSquaresLine([2020, 2021, 2022, 2023], [4, 4, 4, 4])).to.deep.equal({
      ...{ slope: 0, intercept: 4, meanTime: 2021.5, meanValue: 4, r: none },
      ...test,
    });
  });

  const none = [
    [[], [], 'too-few', 'no points'],
    [[2020], [5], 'too-few', 'one point'],
    [[2020, 2020, 2020], [1, 2, 3], 'same-time', 'one time'],
    [[2020, undefined, 2022], [1, 2, 3], 'missing', 'a missing time'],
    [[2020, 2021, 2022], [1, undefined, 3], 'missing', 'a missing figure'],
    [[2020, NaN, 2022], [1, 2, 3], 'not-finite', 'a time that is none'],
    [[2020, 2021, 2022], [1, Infinity, 3], 'not-finite', 'a figure that is none'],
    [[1, 2, 3], [1e200, 2, 3], 'not-finite', 'squares beyond what numbers hold'],
    [[1e300, 1e300 + 1e285, 1e300 + 2e285], [0, 1e20, 2e20], 'not-finite', 'times too far apart'],
    [
      [1e18, 1e18 + 1024, 1e18 + 2048],
      [0, 1e300, 2e300],
      'not-finite',
      'an intercept beyond what numbers hold',
    ],
  ] as const;
  for (const [times, values, reason, why] of none) {
    it(`gives ${reason} for ${why}`, () => {
      expect(leastSquaresLine(times, values)).to.deep.equal(noFigure(reason));
    });
  }

  it('refuses lists of different length', () => {
    expect(() => leastSquaresLine([1, 2], [1])).to.throw(
      RangeError,
      'leastSquaresLine requires lists of one length, got 2 and 1',
    );
  });

  const series = fc.array(fc.integer({ min: -999, max: 999 }), { minLength: 3, maxLength: 12 });

  it('does not care for the order of the points', () => {
    fc.assert(
      fc.property(series, (values) => {
        const times = values.map((_, index) => 2000 + index);
        const [there, back] = [line(times, values), line(times.toReversed(), values.toReversed())];
        expect(back.slope).to.be.closeTo(there.slope, 1e-9);
        expect(back.intercept).to.be.closeTo(there.intercept, 1e-6);
        if (typeof there.p === 'number') expect(back.p).to.be.closeTo(there.p, 1e-9);
      }),
      run,
    );
  });

  it('turns over with the figures, and keeps its p', () => {
    fc.assert(
      fc.property(series, (values) => {
        const times = values.map((_, index) => 2000 + index);
        const [up, down] = [
          line(times, Object.freeze(values)),
          line(
            times,
            values.map((value) => -value),
          ),
        ];
        expect(up.slope + down.slope).to.be.closeTo(0, 1e-9);
        if (typeof up.r !== 'number' || typeof up.p !== 'number') return;
        expect(down.r).to.be.closeTo(-up.r, 1e-9);
        expect(down.p).to.be.closeTo(up.p, 1e-9);
        expect(Math.abs(up.r)).to.be.at.most(1);
        expect(up.p).to.be.within(0, 1);
      }),
      run,
    );
  });

  it('keeps its slope and test wherever the times start', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: -9999, max: 9999 }), (values, start) => {
        const from = (first: number): LeastSquaresLine =>
          line(
            values.map((_, index) => first + index),
            values,
          );
        expect(from(start).slope).to.equal(from(0).slope);
        expect(from(start).p).to.deep.equal(from(0).p);
      }),
      run,
    );
  });
});
