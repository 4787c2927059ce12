import { expect } from 'chai';
import * as fc from 'fast-check';
import { parseStrategy } from '../../src/validate/parse-strategy.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { indicator, measureInput, plan, valid } from '../support/documents.js';
import { leedsInput } from '../support/leeds.js';

const titled = { id: 'a', title: 'A' };

const refused = [
  ['nothing', undefined],
  ['null', null],
  ['a list', []],
  ['a text', '{}'],
  ['a plan without a title', { format: 2, id: 'plan' }],
  ['a newer format', plan({ format: 3 } as object)],
  ['an unknown property', { ...plan(), wibble: 1 }],
  ['a link to a script', plan({ links: [{ title: 'x', href: 'javascript:x' }] })],
  ['a repeated identifier', plan({ objectives: [titled, titled] })],
  [
    'a repeated measure',
    plan({ indicators: [indicator('i', { measures: [measureInput(), measureInput()] })] }),
  ],
  ['a reference to nothing', plan({ organisation: 'x' })],
] as const;

describe('parseStrategy', () => {
  it('gives the strategy that validation gives', () => {
    expect(parseStrategy(leedsInput)).to.deep.equal(valid(leedsInput));
    expect(parseStrategy(plan())).to.deep.equal(valid(plan()));
  });

  for (const [name, document] of refused) {
    it(`gives nothing for ${name}`, () => expect(parseStrategy(document)).to.equal(undefined));
  }

  it('changes nothing', () => {
    for (const [, document] of refused) expect(() => parseStrategy(deepFreeze(document))).not.to.throw();
  });

  it('never throws on any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseStrategy(value)).to.equal(undefined);
      }),
      { seed: 20100331, numRuns: 200 },
    );
  });
});
