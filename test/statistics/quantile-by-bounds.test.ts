import { expect } from 'chai';
import * as fc from 'fast-check';
import { quantileByBounds } from '../../src/statistics/quantile-by-bounds.js';

const run = { seed: 20100331, numRuns: 200 };

// figures, groups, highestFirst; the groups of Fingertips
const rows = [
  [
    [55.8, 50.5, 35.8, 61.4, 53.8, 54.5, 52.3, 70.1, 61.8, 65.8],
    5,
    true,
    [3, 5, 5, 2, 4, 3, 4, 1, 2, 1],
    'ten, highest first',
  ],
  [
    [57.4, 53.9, 41.6, 74.3, 30.9, 50.5, 61.6, 58.4, 58.1, 37.8],
    5,
    false,
    [3, 3, 2, 5, 1, 2, 5, 4, 4, 1],
    'ten, lowest first',
  ],
  [
    [33.7, 80.2, 76, 43.2, 56.1, 26.3, 66.9, 50, 50.3, 69.4, 36, 56.3, 34.8, 45.8, 65.8, 20, 37.7],
    4,
    false,
    [1, 4, 4, 2, 3, 1, 4, 2, 3, 4, 1, 3, 1, 2, 3, 1, 2],
    'seventeen in quarters: three figures are the bounds, each in the group below',
  ],
  [
    [47.8, 45.2, 33, 34.5, 57.3, 37.6, 42.2, 41.6, 44.4, 49, 43.4, 35.2],
    5,
    true,
    [1, 2, 5, 5, 1, 4, 3, 4, 2, 1, 3, 5],
    'twelve in fifths',
  ],
  [
    [1, 1, 1, 2, 2, 3, 3, 3, 4, 5],
    5,
    false,
    [1, 1, 1, 2, 2, 3, 3, 3, 5, 5],
    'equal figures: none in group 4',
  ],
  [[5, 5, 5, 5, 5], 5, true, [5, 5, 5, 5, 5], 'all equal'],
  [[1, 2, 3, 4, 5], 5, true, [5, 4, 3, 2, 1], 'as many as groups'],
  [[1 / 3, 2 / 3, 1], 2, false, [1, 1, 2], 'a bound with more than ten decimals'],
  [[8, 9], 1, false, [1, 1], 'one group'],
  [[100, 9, 10], 3, false, [3, 1, 2], 'in order of size, not of spelling'],
] as const;

describe('quantileByBounds', () => {
  for (const [figures, groups, highestFirst, expected, why] of rows) {
    it(`puts ${figures.join(', ')} into ${expected.join(', ')} of ${groups} (${why})`, () => {
      expect(quantileByBounds(Object.freeze(figures), groups, { highestFirst })).to.deep.equal(expected);
    });
  }

  it('has the lowest first by default', () => {
    expect(quantileByBounds([1, 2], 2)).to.deep.equal([1, 2]);
    expect(quantileByBounds([1, 2], 2, {})).to.deep.equal([1, 2]);
  });

  it('has none where fewer are known than there are groups', () => {
    const [tooFew, missing] = [{ noFigure: 'too-few' }, { noFigure: 'missing' }];
    expect(quantileByBounds([1, 2, undefined, 4], 4)).to.deep.equal([tooFew, tooFew, missing, tooFew]);
  });

  it('refuses a number of groups that is none', () => {
    expect(() => quantileByBounds([1], 1.5)).to.throw(RangeError, 'quantileByBounds requires a whole number');
  });

  it('puts a figure that is a bound into the group below it, whatever the number of groups', () => {
    for (let groups = 1; groups <= 30; groups += 1) {
      const figures = Array.from({ length: 7 * groups + 1 }, (_, index) => index / 3);
      const expected = figures.map((_, index) => Math.max(1, Math.ceil(index / 7)));
      expect(quantileByBounds(figures, groups), `${groups}`).to.deep.equal(expected);
    }
  });

  it('does not hang on the order, and the other end first counts from the other end', () => {
    const figures = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 5, maxLength: 40 });
    fc.assert(
      fc.property(figures, (list) => {
        const found = quantileByBounds(list, 5) as number[];
        expect(quantileByBounds(list.toReversed(), 5)).to.deep.equal(found.toReversed());
        const turned = found.map((group) => 6 - group);
        expect(quantileByBounds(list, 5, { highestFirst: true })).to.deep.equal(turned);
        expect(Math.min(...found)).to.equal(1);
      }),
      run,
    );
  });
});
