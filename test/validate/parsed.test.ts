import * as z from 'zod/mini';
import { expect } from 'chai';
import { StrategySchema } from '../../src/document/strategy.js';
import { parsed } from '../../src/validate/parsed.js';
import { plan, valid } from '../support/documents.js';
import { STRATEGIES } from '../support/strategies.js';

describe('parsed', () => {
  for (const { id, document } of STRATEGIES) {
    it(`gives ${id} as the schema does, down to the order of its properties`, () => {
      expect(JSON.stringify(parsed(StrategySchema, document))).to.equal(
        JSON.stringify(StrategySchema.parse(document)),
      );
    });
  }

  it('is nothing where anything is wrong, and looks no further', () => {
    expect(parsed(StrategySchema, { ...valid(plan()), wibble: 1 })).to.equal(undefined);
    let looks = 0;
    const seen = z.array(z.string().check(z.overwrite((text) => (looks++, text))));
    expect(parsed(seen, [1, ...Array.from({ length: 1000 }, () => 'a')])).to.equal(undefined);
    expect(looks).to.equal(0);
  });

  it('is nothing where a look throws', () => {
    const thrower = {
      get title(): string {
        throw new Error('no title');
      },
    };
    expect(parsed(StrategySchema, thrower)).to.equal(undefined);
  });
});
