import { expect } from 'chai';
import * as fc from 'fast-check';
import { findRoot } from '../../src/statistics/find-root.js';

describe('findRoot', () => {
  for (const [name, of, low, high, root] of [
    ['a square', (x: number) => x * x - 2, 0, 2, Math.SQRT2],
    ['a falling line', (x: number) => 1 - x, -5, 5, 1],
    ['a cosine', Math.cos, 0, 3, Math.PI / 2],
    ['a root at the lower end', (x: number) => x, 0, 2, 0],
    ['a root at the upper end', (x: number) => x - 2, 0, 2, 2],
    ['ends without a limit', (x: number) => Math.log(x / (1 - x)), 0, 1, 0.5],
    ['a very flat one', (x: number) => (x - 0.3) ** 9, 0, 1, 0.3],
    ['ends the other way round', (x: number) => x * x - 2, 2, 0, Math.SQRT2],
  ] as const) {
    it(`finds it: ${name}`, () => {
      expect(findRoot(of, low, high)).to.be.closeTo(root, name === 'a very flat one' ? 1e-2 : 1e-14);
    });
  }

  it('refuses ends of one sign, and those that are no numbers', () => {
    const words = 'findRoot requires opposite signs at the ends';
    expect(() => findRoot((x) => x, 1, 2)).to.throw(RangeError, `${words}, got 1 at 1 and 2 at 2`);
    expect(() => findRoot(() => NaN, 1, 2)).to.throw(RangeError, words);
    expect(() => findRoot((x) => (x < 1 ? NaN : 1), 0, 2)).to.throw(RangeError, words);
    expect(() => findRoot((x) => (x < 1 ? -1 : NaN), 0, 2)).to.throw(RangeError, words);
  });

  it('finds the root of any cubic that has one between, in few steps', () => {
    const near = fc.double({ min: -0.99, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(near, (root) => {
        fc.pre(Math.abs(root) > 1e-6);
        let calls = 0;
        const found = findRoot(
          (x) => {
            calls += 1;
            return (x - root) * (x * x + 1);
          },
          -1,
          1,
        );
        expect(found).to.be.closeTo(root, 1e-14);
        expect(calls).to.be.below(40);
      }),
      { seed: 20100331, numRuns: 200 },
    );
  });
});
