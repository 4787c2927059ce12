import { expect } from 'chai';
import * as z from 'zod/mini';
import { isWhole, wholeNumber } from '../../src/document/whole-number.js';

describe('wholeNumber', () => {
  const schema = wholeNumber();

  for (const value of [0, -0, 1, -1, 4e3, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER]) {
    it(`accepts ${value}`, () => expect(schema.parse(value)).to.equal(value));
  }
  for (const value of [0.5, -1.5, 1e-9, 2 ** 53, -(2 ** 53), NaN, Infinity, -Infinity]) {
    it(`refuses ${value}`, () => expect(schema.safeParse(value).success).to.equal(false));
  }
  for (const value of ['4', null, undefined, true, [4], { value: 4 }, 4n]) {
    it(`refuses ${String(JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? `${inner}n` : inner)))}, which is no number`, () => {
      expect(schema.safeParse(value).success).to.equal(false);
    });
  }

  it('keeps to the bounds that it is given', () => {
    const line = wholeNumber(z.minimum(1), z.maximum(12));
    expect([0, 1, 12, 13, 1.5].map((value) => line.safeParse(value).success)).to.deep.equal([
      false,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('isWhole', () => {
  it('knows the schemas of whole numbers from all others', () => {
    expect(isWhole(wholeNumber())).to.equal(true);
    expect(isWhole(wholeNumber(z.minimum(1)))).to.equal(true);
    for (const other of [z.number(), z.int(), z.string(), {}]) expect(isWhole(other)).to.equal(false);
  });
});
