import { expect } from 'chai';
import * as fc from 'fast-check';
import { intervalSide } from '../../src/statistics/interval-side.js';

const run = { seed: 20100331, numRuns: 200 };

const rows = [
  [[1, 2], [3, 4], 'lower', 'wholly below'],
  [[1, 3], [3, 4], 'similar', 'the upper limit touches'],
  [[2, 3.5], [3, 4], 'similar', 'they overlap'],
  [[3.2, 3.5], [3, 4], 'similar', 'one inside the other'],
  [[4, 5], [3, 4], 'similar', 'the lower limit touches'],
  [[4.1, 5], [3, 4], 'higher', 'wholly above'],
  [[3, 3], [3, 3], 'similar', 'two equal figures without width'],
  [[-2, -2], [-1, -1], 'lower', 'two figures below zero'],
] as const;

describe('intervalSide', () => {
  for (const [[lower, upper], [otherLower, otherUpper], side, why] of rows) {
    it(`${lower} to ${upper} against ${otherLower} to ${otherUpper} is ${side} (${why})`, () => {
      expect(intervalSide({ lower, upper }, { lower: otherLower, upper: otherUpper })).to.equal(side);
    });
  }

  it('turns round when the intervals change places', () => {
    const interval = fc
      .tuple(fc.integer({ min: -9, max: 9 }), fc.nat(5))
      .map(([lower, width]) => ({ lower, upper: lower + width }));
    const opposite = { lower: 'higher', similar: 'similar', higher: 'lower' } as const;
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(intervalSide(b, a)).to.equal(opposite[intervalSide(a, b)]);
      }),
      run,
    );
  });
});
