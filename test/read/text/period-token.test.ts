import { expect } from 'chai';
import * as fc from 'fast-check';
import { periodTokens, printedOf } from '../../../src/read/text/period-token.js';

const run = { seed: 20060331, numRuns: 300 };
/** What a token is, as one expression. */
const TOKENS = /\p{L}+(?:['’]\p{L}+)*|[0-9]+|[^\s\p{L}0-9]/gu;

describe('periodTokens', () => {
  for (const [text, words] of [
    ['By  end of 2006/07', ['by', 'end', 'of', '2006', '/', '07']],
    ["people's Siân’s O'Neill", ["people's", "siân's", "o'neill"]],
    ['1st–31st ‘March’', ['1', 'st', '-', '31', 'st', "'", 'march', "'"]],
    ["'09 `a` £5", ["'", '09', "'", 'a', "'", '£', '5']],
    ["don' t'", ['don', "'", 't', "'"]],
  ] as const) {
    it(`finds ${JSON.stringify(words)} in ${JSON.stringify(text)}`, () => {
      expect(periodTokens(text).map(({ word }) => word)).to.deep.equal(words);
    });
  }

  it('tells white space and line breaks before a token', () => {
    const told = periodTokens('a b\n c').map(({ spaced, broken }) => ({ spaced, broken }));
    expect(told).to.deep.equal([
      { spaced: false, broken: false },
      { spaced: true, broken: false },
      { spaced: true, broken: true },
    ]);
  });

  it('finds the same by the signs of ASCII as by an expression, and says where each stands', () => {
    const sign = fc.constantFrom(...'aZ09', ..."é’'`-/ \n\t\u00a0\u007f£😀\0@[{~", 'İ', '\ud800');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 20 }), (signs) => {
        const text = signs.join('');
        const tokens = periodTokens(text);
        expect(tokens.map(({ printed }) => printed)).to.deep.equal(text.match(TOKENS) ?? []);
        for (const { from, to, printed } of tokens) expect(text.slice(from, to)).to.equal(printed);
      }),
      run,
    );
  });
});

describe('printedOf', () => {
  for (const [text, words] of [
    ['By end of 2006/07', 'By end of 2006/07'],
    ['By  end\tof\u00a02006 / 07', 'By end of 2006 / 07'],
    ['by\nend', 'by end'],
  ] as const) {
    it(`folds ${JSON.stringify(text)} into ${JSON.stringify(words)}`, () => {
      expect(printedOf(periodTokens(text), 0, Infinity)).to.equal(words);
    });
  }

  it('has the words of some tokens, and none where there are none', () => {
    const tokens = periodTokens('by  end of 2006');
    expect(printedOf(tokens, 1, 3)).to.equal('end of');
    expect(printedOf(tokens, 2, 2)).to.equal('');
  });

  it('puts tokens together that stand apart, without what lies between them', () => {
    const [one, , three] = periodTokens('year-1');
    expect(printedOf([one!, three!], 0, 2)).to.equal('year1');
  });

  it('folds all white space, whatever the tokens are', () => {
    const sign = fc.constantFrom(...'aZ09', ..."é’'`-/ \n\t\u00a0£😀{~");
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 20 }), (signs) => {
        const text = signs.join('');
        expect(printedOf(periodTokens(text), 0, Infinity)).to.equal(text.replace(/\s+/g, ' ').trim());
      }),
      run,
    );
  });
});
