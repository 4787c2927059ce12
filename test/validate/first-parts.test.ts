import { expect } from 'chai';
import { StrategySchema } from '../../src/document/strategy.js';
import { firstParts } from '../../src/validate/first-parts.js';
import { type Schema, schemasIn } from '../../src/validate/schema.js';
import { HEAD_LENGTH } from '../../src/validate/shortened.js';
import { validateStrategy } from '../../src/validate/validate-strategy.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { indicator, measureInput, plan, result } from '../support/documents.js';

/** The bounds of every list that the format has. */
function boundsOf(schema: Schema, bounds: { least: number[]; most: number[] }): typeof bounds {
  const { checks = [], type } = schema._zod.def as { checks?: readonly Schema[]; type: string };
  for (const check of type === 'array' ? checks : []) {
    const { minimum, maximum } = check._zod.def as { minimum?: number; maximum?: number };
    if (minimum !== undefined) bounds.least.push(minimum);
    if (maximum !== undefined) bounds.most.push(maximum);
  }
  for (const inner of schemasIn(schema)) boundsOf(inner, bounds);
  return bounds;
}

const results = Array.from({ length: 1001 }, (_, index) => result(index));
const deep = (count: number) =>
  plan({ indicators: [indicator('i', { measures: [measureInput({ results: results.slice(0, count) })] })] });

describe('firstParts', () => {
  it('is nothing where no list is long', () => {
    expect(firstParts(StrategySchema, deep(1000))).to.equal(undefined);
    for (const value of [null, 3, 'a', [], {}]) expect(firstParts(StrategySchema, value)).to.equal(undefined);
  });

  it('keeps the first parts of a long list, wherever it stands, and changes nothing', () => {
    const first = firstParts(
      StrategySchema,
      deepFreeze({ ...deep(1001), notes: [1, 2, 3, 4], wibble: [1, 2, 3, 4] }),
    );
    expect(first).to.deep.equal({ ...deep(3), notes: [1, 2, 3], wibble: [1, 2, 3, 4] });
  });

  it('keeps a property called __proto__ as one', () => {
    const text = `{"__proto__":{"title":"P"},"notes":[${'0,'.repeat(1000)}0]}`;
    const first = firstParts(StrategySchema, JSON.parse(text)) as object;
    expect(Object.keys(first)).to.deep.equal(['__proto__', 'notes']);
    expect(Object.getPrototypeOf(first)).to.equal(Object.prototype);
  });

  it('leaves objects of a class as they are, and what is not listed', () => {
    const notes = results.map((_, index) => ({ text: `${index}` }));
    class Plan {
      readonly format = 2;
      readonly id = 'p';
      readonly notes = notes;
      get title(): string {
        return 'P';
      }
    }
    const hidden = Object.defineProperty({ format: 2, id: 'p', notes }, 'title', { value: 'P' });
    for (const document of [new Plan(), hidden]) {
      const { ok, issues } = validateStrategy(document);
      expect(issues).to.deep.equal([]);
      expect(ok).to.equal(true);
    }
  });

  it('keeps as many parts as any list of the format must have, as the search for faults keeps as many as it may', () => {
    const { least, most } = boundsOf(StrategySchema as unknown as Schema, { least: [], most: [] });
    expect(least.length).to.be.above(10);
    expect(Math.max(...least)).to.be.at.most(3);
    expect(most).not.to.have.lengthOf(0);
    expect(Math.max(...least, ...most)).to.be.below(HEAD_LENGTH);
  });
});
