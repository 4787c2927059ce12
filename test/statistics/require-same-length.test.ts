import { expect } from 'chai';
import { requireSameLength } from '../../src/statistics/require-same-length.js';

describe('requireSameLength', () => {
  for (const lists of [
    [],
    [[1]],
    [[], []],
    [
      [1, undefined],
      ['a', 'b'],
      [3, 4],
    ],
  ]) {
    it(`lets ${JSON.stringify(lists)} pass`, () => {
      expect(requireSameLength('trend', ...lists)).to.equal(undefined);
    });
  }

  const refused = [
    [[[1], []], '1 and 0'],
    [[[], [1]], '0 and 1'],
    [[[1, 2], [1, 2], [1]], '2 and 2 and 1'],
  ] as const;
  for (const [lists, lengths] of refused) {
    it(`refuses lists of ${lengths}`, () => {
      expect(() => requireSameLength('trend', ...lists)).to.throw(
        RangeError,
        `trend requires lists of one length, got ${lengths}`,
      );
    });
  }
});
