import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Interval } from '../../src/statistics/interval.js';
import { linearProjection, type LinearProjection } from '../../src/statistics/linear-projection.js';
import { isNoFigure, noFigure, type NoFigure } from '../../src/statistics/no-figure.js';

const run = { seed: 20100331, numRuns: 200 };

function projection(...input: Parameters<typeof linearProjection>): LinearProjection {
  const answer = linearProjection(...input);
  if (isNoFigure(answer)) throw new Error(answer.noFigure);
  return answer;
}

function known(interval: Interval | NoFigure): Interval {
  if (isNoFigure(interval)) throw new Error(interval.noFigure);
  return interval;
}

const years = [2015, 2016, 2017, 2018, 2019];
const figures = [48.995, 51.085, 52.62, 55.301, 54.203];

// What R's predict gives: value, confidence interval, prediction interval.
const rows = [
  [
    years,
    figures,
    2030,
    0.95,
    [71.4624, 57.0054574574424, 85.9193425425592, 56.5887455628753, 86.3360544371263],
  ],
  [
    years,
    figures,
    2020,
    0.9,
    [56.8304, 54.1189433914997, 59.5418566085018, 53.0839843101172, 60.5768156898842],
  ],
  [
    [2015, 2016, 2019, 2023, 2024],
    [12, 11, 15, 14, 19],
    2030,
    0.95,
    [20.9631901840492, 12.0418650432822, 29.8845153248161, 9.96447268010314, 31.9619076879952],
  ],
] as const;

describe('linearProjection', () => {
  for (const [times, values, time, confidence, expected] of rows) {
    it(`of ${values.join(', ')} to ${time} is that of R`, () => {
      const answer = projection(times, values, time, { confidence });
      const [narrow, wide] = [known(answer.confidenceInterval), known(answer.predictionInterval)];
      [answer.value, narrow.lower, narrow.upper, wide.lower, wide.upper].forEach((figure, index) => {
        expect(figure).to.be.closeTo(expected[index]!, 1e-9 * expected[index]!);
      });
    });
  }

  it('has 95% intervals unless told otherwise', () => {
    expect(linearProjection(years, figures, 2030)).to.deep.equal(
      linearProjection(years, figures, 2030, { confidence: 0.95 }),
    );
    expect(linearProjection(years, figures, 2030, {})).to.deep.equal(linearProjection(years, figures, 2030));
  });

  const lines = [
    [[2020, 2021], [5, 7], 25, 'too-few', 'two points'],
    [[2020, 2021, 2022], [5, 7, 9], 25, 'no-spread', 'points on a line'],
    [[2020, 2021, 2022, 2023], [4, 4, 4, 4], 4, 'no-spread', 'a constant series'],
  ] as const;
  for (const [times, values, value, reason, why] of lines) {
    it(`has a value and no interval for ${why}`, () => {
      const none = noFigure(reason);
      expect(linearProjection(times, values, 2030)).to.deep.equal({
        value,
        confidenceInterval: none,
        predictionInterval: none,
      });
    });
  }

  const none = [
    [[], [], 2030, 'too-few', 'no points'],
    [[2020], [5], 2030, 'too-few', 'one point'],
    [[2020, 2020], [5, 6], 2030, 'same-time', 'one time'],
    [years, [1, 2, undefined, 4, 5], 2030, 'missing', 'a missing figure'],
    [years, figures, undefined, 'missing', 'no time to project to'],
    [years, figures, NaN, 'not-finite', 'a time that is none'],
    [years, figures, Infinity, 'not-finite', 'a time without end'],
    [years, [1e150, -1e150, 3e150, 2e150, 0], 1e200, 'not-finite', 'a value beyond what numbers hold'],
  ] as const;
  for (const [times, values, time, reason, why] of none) {
    it(`gives ${reason} for ${why}`, () => {
      expect(linearProjection(times, values, time)).to.deep.equal(noFigure(reason));
    });
  }

  it('has no interval where it would be without end', () => {
    const { value, confidenceInterval } = projection([1, 2, 3], [0, 1e150, 0], 1e158);
    expect(value).to.be.closeTo(1e150 / 3, 1e140);
    expect(confidenceInterval).to.deep.equal(noFigure('not-finite'));
  });

  it('refuses a confidence that is none, and lists of different length', () => {
    for (const confidence of [0, 1, 2, -1, NaN]) {
      expect(() => linearProjection(years, figures, 2030, { confidence })).to.throw(
        RangeError,
        `linearProjection requires a confidence between 0 and 1, got ${confidence}`,
      );
    }
    expect(() => linearProjection([1, 2], [1], 3)).to.throw(
      RangeError,
      'linearProjection requires lists of one length, got 2 and 1',
    );
  });

  it('lies in its intervals, the wider of which is that of a single figure', () => {
    const series = fc.array(fc.integer({ min: -999, max: 999 }), { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(series, fc.integer({ min: -20, max: 40 }), (values, time) => {
        const times = Object.freeze(values.map((_, index) => index));
        const { value, confidenceInterval, predictionInterval } = projection(
          times,
          Object.freeze(values),
          time,
        );
        if (isNoFigure(confidenceInterval) || isNoFigure(predictionInterval)) return;
        expect(value).to.be.within(confidenceInterval.lower, confidenceInterval.upper);
        expect(predictionInterval.lower).to.be.below(confidenceInterval.lower);
        expect(predictionInterval.upper).to.be.above(confidenceInterval.upper);
      }),
      run,
    );
  });

  it('is as sure as far ahead as far back, from the middle of the series', () => {
    const width = (time: number): number => {
      const { lower, upper } = known(projection(years, figures, time).confidenceInterval);
      return upper - lower;
    };
    expect(width(2027)).to.be.closeTo(width(2007), 1e-9);
    expect(width(2017)).to.be.below(width(2018));
  });
});
