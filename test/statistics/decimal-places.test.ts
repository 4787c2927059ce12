import { expect } from 'chai';
import * as fc from 'fast-check';
import { decimalPlaces } from '../../src/statistics/decimal-places.js';
import { decimals, toNumber } from '../support/decimal.js';

const rows = [
  [39, 0, 'a whole number'],
  [38.96, 2, 'a decimal'],
  [4.2, 1, 'a trailing zero does not count: 4.20 is read as 4.2'],
  [-0.5, 1, 'below zero'],
  [0, 0, 'zero'],
  [-0, 0, 'minus zero'],
  [1e-7, 7, 'written with an exponent'],
  [1.25e-7, 9, 'a decimal written with an exponent'],
  [-1.25e-7, 9, 'the same below zero'],
  [1e21, 0, 'large, written with an exponent'],
  [1.5e21, 0, 'large, and its decimals are before the point'],
  [Number.MAX_SAFE_INTEGER, 0, 'the largest whole number that is exact'],
  [5e-324, 324, 'the smallest number there is'],
] as const;

describe('decimalPlaces', () => {
  for (const [value, places, why] of rows) {
    it(`gives ${places} for ${value} (${why})`, () => expect(decimalPlaces(value)).to.equal(places));
  }

  for (const value of [NaN, Infinity, -Infinity]) {
    it(`rejects ${value}`, () => {
      expect(() => decimalPlaces(value)).to.throw(
        RangeError,
        `decimalPlaces requires a finite number, got ${value}`,
      );
    });
  }

  it('gives back the places of any decimal that does not end in zero', () => {
    fc.assert(
      fc.property(decimals(1e9, 9), (decimal) => {
        fc.pre(decimal.digits % 10 !== 0);
        expect(decimalPlaces(toNumber(decimal))).to.equal(decimal.places);
      }),
      { seed: 20100331, numRuns: 200 },
    );
  });
});
