import { expect } from 'chai';
import * as fc from 'fast-check';
import { quantileByRank } from '../../src/statistics/quantile-by-rank.js';

const run = { seed: 20100331, numRuns: 200 };

// figures, groups, highestFirst
const rows = [
  [
    [55.8, 50.5, 35.8, 61.4, 53.8, 54.5, 52.3, 70.1, 61.8, 65.8],
    5,
    false,
    [3, 1, 1, 4, 2, 3, 2, 5, 4, 5],
    'ten, lowest first',
  ],
  [
    [57.4, 53.9, 41.6, 74.3, 30.9, 50.5, 61.6, 58.4, 58.1, 37.8],
    5,
    true,
    [3, 3, 4, 1, 5, 4, 1, 2, 2, 5],
    'ten, highest first',
  ],
  [
    [118.7, 131.3, 137.1, 137.7, 138.9, 143.3, 145.6, 146.7, 153.7, 155.8, 157.1, 171.2],
    10,
    true,
    [10, 9, 8, 7, 6, 6, 5, 4, 3, 2, 1, 1],
    'the table of PHE: twelve in tenths',
  ],
  [[1, 1, 1, 2, 2, 3, 3, 3, 4, 5], 5, true, [4, 4, 4, 3, 3, 2, 2, 2, 1, 1], 'equal figures'],
  [[1, 1, 1, 2, 2, 3, 3, 3, 4, 5], 5, false, [1, 1, 1, 2, 2, 3, 3, 3, 5, 5], 'equal figures, lowest first'],
  [[5, 5, 5, 5], 2, false, [1, 1, 1, 1], 'all equal'],
  [[0, -0, 1, 2], 4, false, [1, 1, 3, 4], 'zero is zero, whatever its sign'],
  [[1, 2, 3, 4, 5], 5, false, [1, 2, 3, 4, 5], 'as many as groups'],
  [[8, 9], 1, false, [1, 1], 'one group'],
  [[9, 10, 100], 3, false, [1, 2, 3], 'in order of size, not of spelling'],
] as const;

describe('quantileByRank', () => {
  for (const [figures, groups, highestFirst, expected, why] of rows) {
    it(`puts ${figures.join(', ')} into ${expected.join(', ')} of ${groups} (${why})`, () => {
      expect(quantileByRank(Object.freeze(figures), groups, { highestFirst })).to.deep.equal(expected);
    });
  }

  it('has the lowest first by default', () => {
    expect(quantileByRank([1, 2], 2)).to.deep.equal([1, 2]);
    expect(quantileByRank([1, 2], 2, {})).to.deep.equal([1, 2]);
  });

  it('has none where fewer are known than there are groups', () => {
    const [tooFew, missing] = [{ noFigure: 'too-few' }, { noFigure: 'missing' }];
    expect(quantileByRank([1, 2, undefined, 4], 4)).to.deep.equal([tooFew, tooFew, missing, tooFew]);
  });

  it('leaves out what is missing', () => {
    const figures = [1, undefined, 3, 4, 5, 6, 7, 8, 9, 10, 11];
    const missing = { noFigure: 'missing' };
    expect(quantileByRank(figures, 5)).to.deep.equal([1, missing, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
  });

  it('refuses a number of groups that is none', () => {
    expect(() => quantileByRank([1], 0)).to.throw(RangeError, 'quantileByRank requires a whole number');
  });

  it('keeps equal figures together and the order of the others, and group 1 is never empty', () => {
    const figures = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 5, maxLength: 40 });
    fc.assert(
      fc.property(figures, fc.boolean(), (list, highestFirst) => {
        const found = quantileByRank(list, 5, { highestFirst }) as number[];
        expect(Math.min(...found)).to.equal(1);
        expect(Math.max(...found)).to.be.at.most(5);
        for (const [i, a] of list.entries()) {
          for (const [j, b] of list.entries()) {
            if (a === b) expect(found[i]).to.equal(found[j]);
            if (a < b) expect((found[j]! - found[i]!) * (highestFirst ? -1 : 1)).to.be.at.least(0);
          }
        }
      }),
      run,
    );
  });
});
