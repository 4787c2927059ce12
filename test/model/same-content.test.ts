import { expect } from 'chai';
import fc from 'fast-check';
import { sameContent } from '../../src/model/same-content.js';

describe('sameContent', () => {
  for (const [a, b, same] of [
    [1, 1, true],
    [1, '1', false],
    [0, -0, false],
    ['a', 'a', true],
    [undefined, null, false],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined }, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: { b: [1, 2] } }, { a: { b: [1, 2] } }, true],
    [{ a: { b: [1, 2] } }, { a: { b: [2, 1] } }, false],
    [[1], [1, 2], false],
    [{ value: 4.2, decimals: 2 }, { value: 4.2 }, true],
    [{ value: 4.2, decimals: 2 }, { value: 4.21, decimals: 2 }, false],
    [{}, 1, false],
  ] as const) {
    it(`${JSON.stringify(a)} and ${JSON.stringify(b)} are ${same ? '' : 'not '}the same`, () => {
      expect(sameContent(a, b)).to.equal(same);
      expect(sameContent(b, a)).to.equal(same);
    });
  }

  it('finds a copy of any value the same', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => sameContent(value, structuredClone(value))));
  });
});
