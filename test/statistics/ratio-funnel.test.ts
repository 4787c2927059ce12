import { expect } from 'chai';
import { ratioFunnel, type RatioPoint } from '../../src/statistics/ratio-funnel.js';

// What the whole makes of a fault of one area; the limits themselves are proved with the other funnels.
describe('ratioFunnel', () => {
  for (const [observed, expected, reason] of [
    [[3, undefined], [3, 3], 'missing'],
    [[3, 3], [3, NaN], 'not-finite'],
    [[3, -1], [3, 3], 'negative'],
    [[3, 3], [3, 0], 'no-denominator'],
    [[3, 3], [3, -1], 'no-denominator'],
  ] as const) {
    it(`gives none for ${String(observed)} where ${String(expected)} were expected: ${reason}`, () => {
      expect(ratioFunnel(observed, expected)).to.deep.equal({ noFigure: reason });
    });
  }

  it('gives a point to an area in which nothing was observed', () => {
    const points = ratioFunnel([0, 3], [3, 3]) as RatioPoint[];
    expect(points.map(({ value }) => value)).to.deep.equal([0, 1]);
  });
});
