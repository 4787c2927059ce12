import { expect } from 'chai';
import { isOfSame } from '../../src/validate/is-of-same.js';

const rows = [
  [{}, {}, true],
  [{ place: 'a' }, { place: 'a' }, true],
  [{ place: 'a', group: 'b' }, { group: 'b', place: 'a' }, true],
  [{ place: 'a' }, {}, false],
  [{ place: 'a' }, { place: 'b' }, false],
  [{ group: 'a' }, {}, false],
  [{ place: 'a' }, { group: 'a' }, false],
] as const;

describe('isOfSame', () => {
  for (const [a, b, same] of rows) {
    it(`is ${same} of ${JSON.stringify(a)} and ${JSON.stringify(b)}, both ways round`, () => {
      expect(isOfSame(a, b)).to.equal(same);
      expect(isOfSame(b, a)).to.equal(same);
    });
  }
});
