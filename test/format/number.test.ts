import { expect } from 'chai';
import { formatNumber } from '../../src/format/number.js';

const rows = [
  [2078, undefined, '2,078', 'a thousand'],
  [1234567.891, undefined, '1,234,567.891', 'as many places as it has'],
  [4.2, 2, '4.20', 'the places printed'],
  [39, 0, '39', 'none'],
  [38.96, 1, '39.0', 'fewer than it has'],
  [0.04, undefined, '0.04', 'a difference'],
  [0, undefined, '0', 'zero'],
  [0, 2, '0.00', 'zero with places'],
  [-4.1, undefined, '−4.1', 'a true minus sign, not a hyphen'],
  [-1234.5, 2, '−1,234.50', 'the same with places'],
  [1e-7, undefined, '0.0000001', 'no exponent'],
  [1e21, undefined, '1,000,000,000,000,000,000,000', 'nor for a large one'],
] as const;

describe('formatNumber', () => {
  for (const [value, decimals, words, why] of rows) {
    it(`writes ${value} with ${decimals ?? 'its own'} places as ${words} (${why})`, () => {
      expect(formatNumber(value, 'en-GB', decimals)).to.equal(words);
    });
  }

  it('keeps the formats of places and languages apart', () => {
    expect(formatNumber(4.2, 'en-GB', 2)).to.equal('4.20');
    expect(formatNumber(4.2, 'en-GB')).to.equal('4.2');
    expect(formatNumber(4.2, 'de-DE', 2)).to.equal('4,20');
    expect(formatNumber(4.2, 'en-GB', 2)).to.equal('4.20');
  });

  it('does not write a zero with a minus sign', () => expect(formatNumber(-0, 'en-GB')).to.equal('0'));

  it('rejects a language that is no tag', () => {
    expect(() => formatNumber(1, 'not a tag')).to.throw(RangeError);
  });
});
