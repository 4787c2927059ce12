import { expect } from 'chai';
import {
  hasScale,
  scaleOfHeading,
  scaleOfUnit,
  unitWithoutScale,
  withoutScale,
} from '../../../src/read/text/scale-words.js';

describe('the scale of figures', () => {
  for (const [text, ofHeading, ofUnit] of [
    ['£m', 1_000_000, 1_000_000],
    ['£ million', 1_000_000, 1_000_000],
    ['(in millions)', 1_000_000, 1_000_000],
    ['£000s', 1_000, 1_000],
    ["£'000", 1_000, 1_000],
    ['£k', 1_000, 1_000],
    ['Number (000s)', 1_000, 1_000],
    ['in thousands', 1_000, 1_000],
    // a word alone says it where nothing but a unit is to be said
    ['Thousand Homes', undefined, 1_000],
    ['Millions', undefined, 1_000_000],
    ['000s', undefined, 1_000],
    ['£bn', undefined, undefined],
    ['£', undefined, undefined],
    ['m', undefined, undefined],
    ['£1000', undefined, undefined],
    ['', undefined, undefined],
  ] as const) {
    it(`is ${ofHeading} for a heading and ${ofUnit} for a unit where it says "${text}"`, () => {
      expect([scaleOfHeading(text), scaleOfUnit(text)]).to.deep.equal([ofHeading, ofUnit]);
    });
  }

  it('may be larger than what is read', () => {
    expect(['£bn', 'trillions', '£m', 'Number'].map(hasScale)).to.deep.equal([true, true, true, false]);
  });

  it('leaves the other words', () => {
    expect(withoutScale('Cost (£m) (thousands)').trim()).to.equal('Cost ( )');
    expect(unitWithoutScale('Number (000s)').trim()).to.equal('Number  )');
  });
});
