import { expect } from 'chai';
import { type CopelandRanking, copelandRanking } from '../../src/statistics/copeland-ranking.js';

describe('copelandRanking', () => {
  it('compares each with each', () => {
    const { points, outranking, dominantPairs } = copelandRanking(
      [
        [1, 5],
        [2, 3],
        [0, 2],
      ],
      [1, 3],
    ) as CopelandRanking;
    expect(points).to.deep.equal([2, 0, -2]);
    expect(outranking).to.deep.equal([
      [0, 0.75, 1],
      [0.25, 0, 1],
      [0, 0, 0],
    ]);
    expect(dominantPairs).to.equal(2);
  });

  it('counts equal figures by half, so that equal areas outrank nobody', () => {
    const row = [1, 2];
    expect(copelandRanking([row, row], [1, 1])).to.deep.equal({
      points: [0, 0],
      outranking: [
        [0, 0.5],
        [0.5, 0],
      ],
      dominantPairs: 0,
    });
  });

  for (const [rows, weights, reason] of [
    [[[1]], [1], 'too-few'],
    [[[1], [undefined]], [1], 'missing'],
    [[[1], [2]], [undefined], 'missing'],
    [[[1], [NaN]], [1], 'not-finite'],
    [[[1], [2]], [-1], 'negative'],
    [
      [
        [1, 1],
        [2, 2],
      ],
      [2, -1],
      'negative',
    ],
    [[[1], [2]], [0], 'no-denominator'],
  ] as const) {
    it(`gives none for ${JSON.stringify(rows)} with ${JSON.stringify(weights)}: ${reason}`, () => {
      expect(copelandRanking(rows, weights)).to.deep.equal({ noFigure: reason });
    });
  }

  it('refuses a row that has not a figure for each weight', () => {
    const words = 'copelandRanking requires rows of 1 figures, one for each weight, got 2';
    expect(() => copelandRanking([[1], [1, 2]], [1])).to.throw(RangeError, words);
  });
});
