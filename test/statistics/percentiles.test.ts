import { expect } from 'chai';
import { percentiles } from '../../src/statistics/percentiles.js';

const thirds = Array.from({ length: 7 }, () => 0.3333333333);

// Those of Fingertips.
const rows = [
  [[48.6, 50.3, 51.8, 60.8], [48.6, 48.855, 49.875, 51.05, 54.05, 59.45, 60.8], 'four, the fewest'],
  [
    [69.2, 63.9, 49.8, 71.4, 55.1, 17, 58.9, 27.5, 72, 45.8],
    [17, 21.725, 46.8, 57, 67.875, 71.73, 72],
    'ten',
  ],
  [[7, 7, 7, 7], [7, 7, 7, 7, 7, 7, 7], 'all equal'],
  [[-5, -1, 0, 3, 9], [-5, -4.2, -1, 0, 3, 7.8, 9], 'below zero'],
  [[9, undefined, -5, 3, -1, 0], [-5, -4.2, -1, 0, 3, 7.8, 9], 'one missing'],
  [[0.1, 0.2, 0.3, 0.4], [0.1, 0.115, 0.175, 0.25, 0.325, 0.385, 0.4], 'no binary rounding shows'],
  [[1 / 3, 1 / 3, 1 / 3, 1 / 3], thirds, 'rounded to ten decimals'],
  [[-1e-11, -1e-11, -1e-11, -1e-11], [0, 0, 0, 0, 0, 0, 0], 'rounded to zero, never to -0'],
] as const;

const none = [
  [[1, 2, 3], 'too-few'],
  [[1, 2, 3, undefined], 'too-few'],
  [[], 'too-few'],
  [[1, 2, 3, NaN], 'not-finite'],
  [[1, 2, 3, 4, Infinity], 'not-finite'],
] as const;

describe('percentiles', () => {
  for (const [figures, expected, why] of rows) {
    it(`of ${figures.join(', ')} are ${expected.join(', ')} (${why})`, () => {
      const [minimum, fifth, lowerQuartile, median, upperQuartile, ninetyFifth, maximum] = expected;
      expect(percentiles(Object.freeze(figures))).to.deep.equal({
        minimum,
        fifth,
        lowerQuartile,
        median,
        upperQuartile,
        ninetyFifth,
        maximum,
      });
    });
  }

  for (const [figures, reason] of none) {
    it(`gives ${reason} for ${figures.join(', ') || 'nothing'}`, () => {
      expect(percentiles(figures)).to.deep.equal({ noFigure: reason });
    });
  }
});
