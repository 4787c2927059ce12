import { expect } from 'chai';
import { effectiveSample } from '../../src/statistics/effective-sample.js';

describe('effectiveSample', () => {
  for (const [weights, expected] of [
    [[1], 1],
    [[1, 1, 1], 3],
    [[7, 7, 7], 3],
    [[1, 1, 2], 16 / 6],
    [[1, 0], 1],
  ] as const) {
    it(`is ${expected} for ${JSON.stringify(weights)}`, () => {
      expect(effectiveSample(Object.freeze([...weights]))).to.be.closeTo(expected, 1e-14);
    });
  }

  for (const [weights, reason] of [
    [[], 'too-few'],
    [[1, undefined], 'missing'],
    [[1, NaN], 'not-finite'],
    [[1, -1], 'negative'],
    [[0, 0], 'no-denominator'],
  ] as const) {
    it(`gives none for ${JSON.stringify(weights)}: ${reason}`, () => {
      expect(effectiveSample(weights)).to.deep.equal({ noFigure: reason });
    });
  }
});
