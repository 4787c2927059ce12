import { expect } from 'chai';
import * as fc from 'fast-check';
import { exactProduct } from '../../src/statistics/exact-product.js';
import { decimals, read, toNumber } from '../support/decimal.js';

const rows = [
  [11, 1.041, 11.451, 'the second reading of NI 3'],
  [1.1, 1.1, 1.21, 'binary numbers give 1.2100000000000002'],
  [0.1, 3, 0.3, 'binary numbers give 0.30000000000000004'],
  [-1.1, 1.1, -1.21, 'one below zero'],
  [-1.1, -1.1, 1.21, 'both below zero'],
  [0, 4.1, 0, 'nothing of something'],
  [4.1, 0.01, 0.041, 'per cent as a share'],
  [7.83e-6, 6.5e-6, 5.0895e-11, 'fifteen places, the most that are exact'],
  [79744485.53, 68133722.37, 5433288637639503, 'beyond 2^53 ten-thousandths, as the ordinary product'],
  [2.1e-11, 5.7e-12, 1.197e-22, 'more places than a power of ten is exact for'],
  [1e10, 1e10, 1e20, 'beyond 2^53, as the ordinary product'],
  [1e-9, 1e-9, 1e-18, 'more than 15 places, as the ordinary product'],
] as const;

describe('exactProduct', () => {
  for (const [a, b, product, why] of rows) {
    it(`${a} x ${b} is ${product} (${why})`, () => expect(exactProduct(a, b)).to.equal(product));
  }

  for (const bad of [NaN, Infinity, -Infinity]) {
    it(`rejects ${bad} on either side`, () => {
      const words = `requires a finite number, got ${bad}`;
      expect(() => exactProduct(bad, 1)).to.throw(RangeError, words);
      expect(() => exactProduct(1, bad)).to.throw(RangeError, words);
    });
  }

  it('is what decimal arithmetic gives, and the same whichever number comes first', () => {
    const decimal = decimals(9_999_999, 6);
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const expected = read(BigInt(a.digits) * BigInt(b.digits), a.places + b.places);
        expect(exactProduct(toNumber(a), toNumber(b)) + 0).to.equal(expected);
        expect(exactProduct(toNumber(b), toNumber(a)) + 0).to.equal(expected);
      }),
      { seed: 20100331, numRuns: 200 },
    );
  });
});
