import { expect } from 'chai';
import { designFactorInterval } from '../../src/statistics/design-factor-interval.js';
import { wilsonInterval } from '../../src/statistics/wilson-interval.js';

describe('designFactorInterval', () => {
  it("is Wilson's for a factor of one, and that of a quarter of the people for a factor of two", () => {
    expect(designFactorInterval(0.25, 400, 1)).to.deep.equal(wilsonInterval(100, 400));
    expect(designFactorInterval(0.25, 400, 2)).to.deep.equal(wilsonInterval(25, 100));
    expect(designFactorInterval(0.25, 400, 2, { confidence: 0.998 })).to.deep.equal(
      wilsonInterval(25, 100, { confidence: 0.998 }),
    );
  });

  for (const [share, sample, factor, reason] of [
    [undefined, 10, 1, 'missing'],
    [0.5, 10, undefined, 'missing'],
    [NaN, 10, 1, 'not-finite'],
    [0.5, 10, 0, 'not-positive'],
    [0.5, 10, -1, 'not-positive'],
    [0.5, 0, 1, 'no-denominator'],
    [1.5, 10, 1, 'exceeds-whole'],
    [-0.5, 10, 1, 'negative'],
  ] as const) {
    it(`gives none for ${share} of ${sample} with ${factor}: ${reason}`, () => {
      expect(designFactorInterval(share, sample, factor)).to.deep.equal({ noFigure: reason });
    });
  }
});
