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

  it('writes British figures as the browser does, whatever their size and places', () => {
    const places = [undefined, 0, 1, 2, 5];
    const browsers = places.map(
      (decimals) =>
        new Intl.NumberFormat('en-GB', {
          minimumFractionDigits: decimals ?? 0,
          maximumFractionDigits: decimals ?? 12,
          signDisplay: 'negative',
        }),
    );
    const figures = [
      0.1 + 0.2,
      1.005,
      2.5,
      999.995,
      1e15,
      123456789012345,
      2 ** 53,
      0.000001,
      0.0000012,
      1e-13,
    ];
    for (let at = 0; at < 4000; at += 1) {
      // a sequence without chance: every size from a millionth to a billion, with none to seven places
      const size = 10 ** ((at % 16) - 6);
      figures.push(Number(((at * 0.618034 * size) % (size * 10)).toFixed(at % 8)));
    }
    for (const value of figures.flatMap((figure) => [figure, -figure])) {
      for (const [at, decimals] of places.entries()) {
        const expected = browsers[at]!.format(value).replace('-', '−');
        for (const locale of ['en-GB', 'cy-GB'])
          expect(formatNumber(value, locale, decimals), `${value} ${decimals}`).to.equal(expected);
      }
    }
  });

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
