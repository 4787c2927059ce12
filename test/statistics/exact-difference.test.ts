import { expect } from 'chai';
import * as fc from 'fast-check';
import { exactDifference } from '../../src/statistics/exact-difference.js';
import { decimals, digitsAt, read, toNumber } from '../support/decimal.js';

const run = { seed: 20100331, numRuns: 200 };

const rows = [
  [39, 38.96, 0.04, 'the near miss of the Leeds plan'],
  [0.8, 0.7, 0.1, 'binary numbers give 0.10000000000000009'],
  [4.2, 4.2, 0, 'equal'],
  [0.3, 0.1, 0.2, 'binary numbers give 0.19999999999999998'],
  [1, -0.1, 1.1, 'less than nothing taken away'],
  [-1, 0.1, -1.1, 'from less than nothing'],
  [6.25, 5.78, 0.47, 'binary numbers give 0.46999999999999975'],
  [0, 0, 0, 'nothing from nothing'],
  [1e-7, 1e-7, 0, 'written with an exponent'],
  [9007199254740991, 1, 9007199254740990, 'at the limit of whole numbers'],
  [6.4e-14, 4.8e-14, 1.6e-14, 'fifteen places, the most that are exact'],
  [140316196576368.69, 0.3, 140316196576368.39, 'beyond the limit of whole hundredths'],
  [0.3, 140316196576368.69, -140316196576368.39, 'the same the other way round'],
  [3.9e-24, 1.1e-24, 2.8e-24, 'more places than a power of ten is exact for'],
  [1e300, 1, 1e300, 'beyond the limit, as the ordinary difference'],
  [1e-20, 0, 1e-20, 'more than 15 places, as the ordinary difference'],
] as const;

describe('exactDifference', () => {
  for (const [from, amount, difference, why] of rows) {
    it(`${from} - ${amount} is ${difference} (${why})`, () => {
      expect(exactDifference(from, amount)).to.equal(difference);
    });
  }

  for (const bad of [NaN, Infinity, -Infinity]) {
    it(`rejects ${bad} on either side`, () => {
      const words = `requires a finite number, got ${bad}`;
      expect(() => exactDifference(bad, 1)).to.throw(RangeError, words);
      expect(() => exactDifference(1, bad)).to.throw(RangeError, words);
    });
  }

  it('is what decimal arithmetic gives, for decimals of up to 9 digits', () => {
    const decimal = decimals(999_999_999, 6);
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const places = Math.max(a.places, b.places);
        const expected = read(digitsAt(a, places) - digitsAt(b, places), places);
        expect(exactDifference(toNumber(a), toNumber(b))).to.equal(expected);
      }),
      run,
    );
  });

  it('is what decimal arithmetic gives, for every decimal that a double tells from its neighbours', () => {
    const limit = 10 ** 15 - 1;
    const large = fc.record({ digits: fc.integer({ min: -limit, max: limit }), places: fc.constant(4) });
    fc.assert(
      fc.property(large, large, (a, b) => {
        const expected = read(digitsAt(a, 4) - digitsAt(b, 4), 4);
        expect(exactDifference(toNumber(a), toNumber(b))).to.equal(expected);
      }),
      run,
    );
  });

  it('changes only its sign when the numbers change places', () => {
    const decimal = decimals(99_999, 4);
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const [x, y] = [toNumber(a), toNumber(b)];
        expect(exactDifference(x, y) + exactDifference(y, x)).to.equal(0);
      }),
      run,
    );
  });
});
