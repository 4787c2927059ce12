import { expect } from 'chai';
import * as fc from 'fast-check';
import { quantileByTile } from '../../src/statistics/quantile-by-tile.js';

const run = { seed: 20100331, numRuns: 200 };

// figures, groups, highestFirst
const rows = [
  [
    [47.8, 45.2, 33, 34.5, 57.3, 37.6, 42.2, 41.6, 44.4, 49, 43.4, 35.2],
    5,
    false,
    [4, 4, 1, 1, 5, 2, 2, 2, 3, 5, 3, 1],
    'twelve in fifths: the first two hold one more',
  ],
  [[1, 2, 3, 4, 5, 6], 3, true, [3, 3, 2, 2, 1, 1], 'highest first'],
  [[1, 2, 3, 4, 5], 3, true, [3, 2, 2, 1, 1], 'highest first, the first two hold one more'],
  [[5, 5, 5, 5], 2, false, [1, 1, 2, 2], 'equal figures in the order given'],
  [[5, 5, 5, 5], 2, true, [1, 1, 2, 2], 'equal figures in the order given, highest first too'],
  [[4, 3, 2, 1], 5, false, [4, 3, 2, 1], 'fewer than groups'],
  [[8, 9], 1, false, [1, 1], 'one group'],
  [[9, 10, 100], 3, false, [1, 2, 3], 'in order of size, not of spelling'],
] as const;

describe('quantileByTile', () => {
  for (const [figures, groups, highestFirst, expected, why] of rows) {
    it(`puts ${figures.join(', ')} into ${expected.join(', ')} of ${groups} (${why})`, () => {
      expect(quantileByTile(Object.freeze(figures), groups, { highestFirst })).to.deep.equal(expected);
    });
  }

  it('has the lowest first by default', () => {
    expect(quantileByTile([1, 2], 2)).to.deep.equal([1, 2]);
    expect(quantileByTile([1, 2], 2, {})).to.deep.equal([1, 2]);
  });

  it('leaves out what is missing', () => {
    const figures = [1, undefined, 3, 4, 5, 6, 7, 8, 9, 10, 11];
    const missing = { noFigure: 'missing' };
    expect(quantileByTile(figures, 5)).to.deep.equal([1, missing, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
  });

  it('gives nothing for nothing', () => {
    expect(quantileByTile([], 5)).to.deep.equal([]);
  });

  it('refuses a number of groups that is none', () => {
    expect(() => quantileByTile([1], -5)).to.throw(RangeError, 'quantileByTile requires a whole number');
  });

  it('makes groups whose sizes differ by one at most, the larger ones first', () => {
    const figures = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 40 });
    fc.assert(
      fc.property(figures, fc.integer({ min: 1, max: 12 }), fc.boolean(), (list, groups, highestFirst) => {
        const found = quantileByTile(list, groups, { highestFirst });
        const sizes = Array.from(
          { length: groups },
          (_, index) => found.filter((group) => group === index + 1).length,
        );
        const larger = list.length % groups;
        const smaller = Math.floor(list.length / groups);
        expect(sizes).to.deep.equal(sizes.map((_, index) => (index < larger ? smaller + 1 : smaller)));
      }),
      run,
    );
  });
});
