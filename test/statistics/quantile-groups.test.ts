import { expect } from 'chai';
import { quantileGroups } from '../../src/statistics/quantile-groups.js';

const figures = Object.freeze([5, undefined, NaN, 7, Infinity, 9]);

describe('quantileGroups', () => {
  it('puts those known to the rule, in their order, and its groups back into their places', () => {
    const found = quantileGroups('quantileByRank', figures, 3, (known) => {
      expect(known).to.deep.equal([5, 7, 9]);
      return [3, 1, 2];
    });
    const [missing, notFinite] = [{ noFigure: 'missing' }, { noFigure: 'not-finite' }];
    expect(found).to.deep.equal([3, missing, notFinite, 1, notFinite, 2]);
  });

  it('gives too-few for those known where the rule gives no groups', () => {
    expect(quantileGroups('quantileByRank', [5, undefined], 3, () => [])).to.deep.equal([
      { noFigure: 'too-few' },
      { noFigure: 'missing' },
    ]);
  });

  it('allows one group', () => {
    expect(quantileGroups('quantileByRank', [5], 1, () => [1])).to.deep.equal([1]);
  });

  it('gives nothing for nothing', () => {
    expect(quantileGroups('quantileByRank', [], 5, () => [])).to.deep.equal([]);
  });

  for (const groups of [0, -1, 2.5, NaN, Infinity]) {
    it(`refuses ${groups} groups, in the name of the function called`, () => {
      expect(() => quantileGroups('quantileByTile', [], groups, () => [])).to.throw(
        RangeError,
        `quantileByTile requires a whole number of groups above zero, got ${groups}`,
      );
    });
  }
});
