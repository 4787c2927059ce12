import { expect } from 'chai';
import { areaCounts } from '../../src/statistics/area-counts.js';

describe('areaCounts', () => {
  it('pairs the members of a group with the others, area by area', () => {
    expect(areaCounts('dissimilarity', [30, 0, 7], [100, 50, 7])).to.deep.equal([
      [30, 70],
      [0, 50],
      [7, 0],
    ]);
  });

  for (const [group, total, reason] of [
    [[], [], 'too-few'],
    [[1, undefined], [2, 2], 'missing'],
    [[1, 1], [2, undefined], 'missing'],
    [[NaN, 1], [2, 2], 'not-finite'],
    [[1, 1], [2, Infinity], 'not-finite'],
    [[1, -1], [2, 2], 'negative'],
    [[1, 1], [2, -1], 'negative'],
    [[-2, 1], [-1, 2], 'negative'],
    [[3, 1], [2, 2], 'exceeds-whole'],
    [[0, 0], [2, 2], 'group-absent'],
    [[0, 0], [2, 0], 'group-absent'],
    [[2, 2], [2, 2], 'group-is-everyone'],
    [[2, 0], [2, 0], 'group-is-everyone'],
    [[0, 0], [0, 0], 'no-denominator'],
  ] as const) {
    it(`gives none for ${String(group)} of ${String(total)}: ${reason}`, () => {
      expect(areaCounts('dissimilarity', group, total)).to.deep.equal({ noFigure: reason });
    });
  }

  it('refuses lists of two lengths', () => {
    const words = 'dissimilarity requires arrays of one length, got 1 and 2';
    expect(() => areaCounts('dissimilarity', [1], [2, 2])).to.throw(RangeError, words);
  });
});
