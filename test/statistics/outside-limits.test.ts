import { expect } from 'chai';
import { outsideLimits } from '../../src/statistics/outside-limits.js';

const rows = [
  [9, 'higher', 'above the upper limit'],
  [8, undefined, 'on the upper limit'],
  [5, undefined, 'between'],
  [2, undefined, 'on the lower limit'],
  [1.9, 'lower', 'below the lower limit'],
  [undefined, undefined, 'missing'],
  [NaN, undefined, 'not a number'],
] as const;

describe('outsideLimits', () => {
  for (const [value, side, why] of rows) {
    it(`marks ${value} between 2 and 8 as ${side} (${why})`, () => {
      expect(outsideLimits([value], { lower: 2, upper: 8 })).to.deep.equal([side]);
    });
  }

  it('marks each point by itself', () => {
    const values = Object.freeze([1, 5, undefined, 9]);
    expect(outsideLimits(values, { lower: 2, upper: 8 })).to.deep.equal([
      'lower',
      undefined,
      undefined,
      'higher',
    ]);
    expect(outsideLimits([], { lower: 2, upper: 8 })).to.deep.equal([]);
  });
});
