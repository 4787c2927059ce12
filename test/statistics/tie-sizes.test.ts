import { expect } from 'chai';
import * as fc from 'fast-check';
import { tieSizes } from '../../src/statistics/tie-sizes.js';

const rows = [
  [[], [], 'nothing'],
  [[5], [], 'one figure'],
  [[1, 2, 3], [], 'all different'],
  [[1, 1], [2], 'one pair'],
  [[3, 1, 3, 2, 1, 3], [3, 2], 'in the order in which they first occur'],
  [[0, -0], [2], 'zero has no sign here'],
] as const;

describe('tieSizes', () => {
  for (const [figures, sizes, why] of rows) {
    it(`${JSON.stringify(figures)} has ties of ${JSON.stringify(sizes)} (${why})`, () => {
      expect(tieSizes(Object.freeze([...figures]))).to.deep.equal(sizes);
    });
  }

  it('counts every figure that is not alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (figures) => {
        const alone = figures.filter((figure) => figures.filter((other) => other === figure).length === 1);
        const tied = tieSizes(figures).reduce((sum, size) => sum + size, 0);
        expect(tied).to.equal(figures.length - alone.length);
      }),
      { seed: 20100331, numRuns: 200 },
    );
  });
});
