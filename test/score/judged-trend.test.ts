import { expect } from 'chai';
import { judgedTrend, type JudgedTrend } from '../../src/score/judged-trend.js';
import { noFigure } from '../../src/statistics/no-figure.js';

const rows = [
  ['increasing', 'higher', 'increasing-and-getting-better'],
  ['increasing', 'lower', 'increasing-and-getting-worse'],
  ['increasing', 'none', 'increasing'],
  ['decreasing', 'higher', 'decreasing-and-getting-worse'],
  ['decreasing', 'lower', 'decreasing-and-getting-better'],
  ['decreasing', 'none', 'decreasing'],
  ['no-significant-change', 'higher', 'no-significant-change'],
  ['no-significant-change', 'lower', 'no-significant-change'],
  ['no-significant-change', 'none', 'no-significant-change'],
] as const;

const judged: readonly JudgedTrend[] = [
  'increasing-and-getting-better',
  'increasing-and-getting-worse',
  'decreasing-and-getting-better',
  'decreasing-and-getting-worse',
];

describe('judgedTrend', () => {
  for (const [trend, direction, expected] of rows) {
    it(`of ${trend} where ${direction} is good is ${expected}`, () => {
      expect(judgedTrend(trend, direction)).to.equal(expected);
    });
  }

  for (const direction of ['higher', 'lower', 'none'] as const) {
    it(`leaves what is judged, or could not be calculated, as it is where ${direction} is good`, () => {
      for (const trend of judged) expect(judgedTrend(trend, direction)).to.equal(trend);
      const none = noFigure('too-few');
      expect(judgedTrend(none, direction)).to.equal(none);
    });
  }

  it('refuses a direction that it does not know, whatever the trend', () => {
    for (const trend of ['increasing', 'no-significant-change', noFigure('too-few')] as const) {
      expect(() => judgedTrend(trend, 'nearest' as 'none')).to.throw(
        RangeError,
        "judgedTrend requires a direction of higher, lower, none, got 'nearest'",
      );
    }
  });
});
