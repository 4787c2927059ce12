import { expect } from 'chai';
import * as fc from 'fast-check';
import { type StrategyInput, StrategySchema } from '../../src/document/strategy.js';
import { isLinked } from '../../src/validate/is-linked.js';
import { danglingReferences } from '../../src/validate/rules/dangling-references.js';
import { repeatedIdentifiers } from '../../src/validate/rules/repeated-identifiers.js';
import { plan, valid } from '../support/documents.js';
import { shapedDocuments, validStrategies } from '../support/valid-documents.js';

const titled = { id: 'a', title: 'A' };

const rows: readonly (readonly [Partial<StrategyInput>, boolean, string])[] = [
  [{}, true, 'nothing'],
  [{ objectives: [titled, { ...titled, id: 'b', parent: 'a' }] }, true, 'a reference that leads somewhere'],
  [{ objectives: [titled, titled] }, false, 'two parts of one name'],
  [{ objectives: [titled], actions: [titled] }, true, 'two parts of two kinds of one name'],
  [{ organisation: 'x' }, false, 'a reference that leads nowhere'],
];

describe('isLinked', () => {
  for (const [parts, expected, why] of rows) {
    it(`is ${expected} of ${why}`, () => {
      expect(isLinked(StrategySchema, StrategySchema.parse(plan(parts)))).to.equal(expected);
    });
  }

  it('says what the two rules say, of valid documents and of others', () => {
    const documents = fc.oneof(shapedDocuments, validStrategies, fc.constant(plan()));
    fc.assert(
      fc.property(documents, (document) => {
        const strategy = StrategySchema.parse(document);
        const faults = [repeatedIdentifiers, danglingReferences].map((rule) =>
          rule(StrategySchema, strategy),
        );
        expect(isLinked(StrategySchema, strategy)).to.equal(faults.every((found) => found.length === 0));
      }),
      { seed: 20100331, numRuns: 40 },
    );
    expect(isLinked(StrategySchema, valid(plan()))).to.equal(true);
  });
});
