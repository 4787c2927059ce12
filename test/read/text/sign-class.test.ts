import { expect } from 'chai';
import { SIGN_CLASSES, signClass, signLength } from '../../../src/read/text/sign-class.js';

const { space, digit, letter, own, dash, apostrophe, cased } = SIGN_CLASSES;

describe('signClass', () => {
  for (const [sign, found] of [
    [' ', space],
    ['\n', space],
    ['\u00a0', space],
    ['\ufeff', space],
    ['7', digit],
    ['٣', own],
    ['a', letter],
    ['İ', letter],
    ['中', letter],
    ['𐐀', letter],
    ['-', own],
    ['–', dash],
    ['−', dash],
    ['`', apostrophe],
    ['’', apostrophe],
    ["'", own],
    ['£', own],
    ['😀', own],
    ['Ⓐ', cased],
    ['Ⅳ', cased],
    ['ⓐ', own],
    ['\ud800', own],
  ] as const) {
    it(`tells what ${JSON.stringify(sign)} is, the first time and the next`, () => {
      expect(signClass(sign, 0)).to.equal(found);
      expect(signClass(`x${sign}`, 1)).to.equal(found);
    });
  }

  it('tells halves of a pair by what stands behind them', () => {
    expect(signClass('\ud801', 0)).to.equal(own);
    expect(signClass('\ud801\udc00', 0)).to.equal(letter);
    expect(signClass('\ud801', 0)).to.equal(own);
  });
});

describe('signLength', () => {
  it('is two for what lies beyond U+FFFF, and one for half of it', () => {
    expect(['a', '£', '中', '😀', '\ud83d', '\ude00'].map((sign) => signLength(sign, 0))).to.deep.equal([
      1, 1, 1, 2, 1, 1,
    ]);
  });
});
