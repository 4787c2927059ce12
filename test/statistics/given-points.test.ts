import { expect } from 'chai';
import { givenPoints } from '../../src/statistics/given-points.js';
import { noFigure } from '../../src/statistics/no-figure.js';

const none = [
  [[2008, undefined], [1, 2], 'missing', 'a figure without a time'],
  [[2008, NaN], [1, 2], 'not-finite', 'a time that is none'],
  [[2008, 2009], [1, Infinity], 'not-finite', 'an infinite figure'],
  [[2008, 2008], [1, 2], 'same-time', 'two figures for one time'],
] as const;

describe('givenPoints', () => {
  it('are in the order of their times', () => {
    const [times, values] = [Object.freeze([2010, 2008, 2009]), Object.freeze([3, 1, 2])];
    expect(givenPoints('growth', times, values)).to.deep.equal([
      { time: 2008, value: 1 },
      { time: 2009, value: 2 },
      { time: 2010, value: 3 },
    ]);
  });

  it('leave out what is missing, whatever its time', () => {
    expect(
      givenPoints('growth', [2008, 2008, undefined, NaN], [0, undefined, undefined, undefined]),
    ).to.deep.equal([{ time: 2008, value: 0 }]);
    expect(givenPoints('growth', [], [])).to.deep.equal([]);
  });

  for (const [times, values, reason, why] of none) {
    it(`gives ${reason} for ${why}`, () => {
      expect(givenPoints('growth', times, values)).to.deep.equal(noFigure(reason));
    });
  }

  it('refuses lists of different length', () => {
    expect(() => givenPoints('growth', [1], [])).to.throw(RangeError, 'growth requires lists of one length');
  });
});
