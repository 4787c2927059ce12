import { expect } from 'chai';
import fc from 'fast-check';
import { naturalOrder } from '../../src/model/natural-order.js';

const name = fc.stringMatching(/^[a-cN 0-3-]{0,8}$/);

describe('naturalOrder', () => {
  for (const [first, second] of [
    ['NI 4', 'NI 10'],
    ['NI 4', 'NI 4a'],
    ['BP 10', 'NI 4'],
    ['', 'a'],
    ['1', 'a'],
    ['9', '10'],
    ['2.9', '2.10'],
    ['90071992547409910', '90071992547409911'],
    ['a1b2', 'a1b10'],
    ['NI 195 a', 'NI 195 b'],
  ] as const) {
    it(`puts "${first}" before "${second}"`, () => {
      expect(naturalOrder(first, second)).to.be.below(0);
      expect(naturalOrder(second, first)).to.be.above(0);
    });
  }

  it('tells names with leading zeros apart', () => {
    expect(naturalOrder('a01', 'a1')).not.to.equal(0);
    expect(naturalOrder('a01', 'a2')).to.be.below(0);
  });

  it('is an order: equal only for equal names, the same from either side, and transitive', () => {
    fc.assert(
      fc.property(name, name, name, (a, b, c) => {
        expect(naturalOrder(a, b) === 0).to.equal(a === b);
        expect(Math.sign(naturalOrder(a, b)) + Math.sign(naturalOrder(b, a))).to.equal(0);
        const sorted = [a, b, c].sort(naturalOrder);
        expect(naturalOrder(sorted[0]!, sorted[2]!)).to.be.at.most(0);
      }),
    );
  });
});
