import { expect } from 'chai';
import * as fc from 'fast-check';
import { sideOf } from '../../src/statistics/side-of.js';

const rows = [
  [2, 1, 'higher', 'above'],
  [1, 2, 'lower', 'below'],
  [1, 1, undefined, 'equal'],
  [0, -0, undefined, 'the two zeros'],
  [undefined, 1, undefined, 'no figure'],
  [1, undefined, undefined, 'no mark'],
  [NaN, 1, undefined, 'not a figure'],
  [1, NaN, undefined, 'not a mark'],
] as const;

describe('sideOf', () => {
  for (const [figure, mark, side, why] of rows) {
    it(`${figure} against ${mark} is ${side} (${why})`, () => {
      expect(sideOf(figure, mark)).to.equal(side);
    });
  }

  it('turns round when figure and mark change places', () => {
    const other = { higher: 'lower', lower: 'higher' } as const;
    fc.assert(
      fc.property(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 }), (figure, mark) => {
        const side = sideOf(figure, mark);
        expect(sideOf(mark, figure)).to.equal(side && other[side]);
      }),
      { seed: 20100331, numRuns: 100 },
    );
  });
});
