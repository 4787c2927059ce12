// Properties of validation that hold for every document there can be.
import * as fc from 'fast-check';
import { expect } from 'chai';
import { StrategySchema } from '../../src/document/strategy.js';
import { type Schema, schemasIn } from '../../src/validate/schema.js';
import { sentences } from '../support/documents.js';
import { expectSound } from '../support/expect-sound.js';
import { leedsCopy } from '../support/leeds.js';
import { anything, mutate, mutation } from '../support/mutations.js';
import { shapedDocuments, validStrategies } from '../support/valid-documents.js';

const run = { seed: 20100331, numRuns: 200 };
const changes = fc.array(mutation, { minLength: 1, maxLength: 4 });

/** The names of all properties that the format has anywhere. */
function namesIn(schema: Schema, seen = new Set<Schema>()): string[] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  return [
    ...Object.keys(schema._zod.def.shape ?? {}),
    ...schemasIn(schema).flatMap((each) => namesIn(each, seen)),
  ];
}
const names = [...new Set(namesIn(StrategySchema as unknown as Schema)), '__proto__', 'constructor'];

/** JSON of any depth whose properties have the names of the format. */
const likeTheFormat = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6, depthSize: 'medium' },
    anything,
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(fc.tuple(fc.constantFrom(...names), tie('value')), { maxLength: 6 })
      .map((entries) => Object.fromEntries(entries)),
  ),
})).value;

describe('validateStrategy, whatever the document', () => {
  for (const [name, values] of [
    ['any JSON', fc.jsonValue()],
    [
      'any value that JavaScript has',
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
    ],
    ['JSON with the names of the format', likeTheFormat],
    [
      'lists of such JSON in the places of lists of parts',
      fc
        .dictionary(fc.constantFrom(...names), fc.array(likeTheFormat, { maxLength: 2 }))
        .map((lists) => ({ format: 2, id: 'plan', title: 'Plan', ...lists })),
    ],
    ['documents of the right shape, whatever their identifiers', shapedDocuments],
  ] as const) {
    it(`does not throw, answers in words, and leaves objects alone: ${name}`, () => {
      fc.assert(
        fc.property(values as fc.Arbitrary<unknown>, (value) => void expectSound(value)),
        { ...run, numRuns: name.startsWith('documents') ? 30 : 200 },
      );
    });
  }

  for (const [name, documents, runs] of [
    ['the Leeds plan', fc.constant(undefined).map(leedsCopy), 60],
    ['valid documents of every kind', validStrategies.map((strategy) => structuredClone(strategy)), 60],
  ] as const) {
    it(`does not throw, answers in words, and leaves objects alone: ${name} with a few changes`, () => {
      let refused = 0;
      fc.assert(
        fc.property(documents as fc.Arbitrary<object>, changes, (document, each) => {
          for (const change of each) mutate(document, change);
          if (!expectSound(document)) refused += 1;
        }),
        { ...run, numRuns: runs },
      );
      expect(refused, 'the changes are real ones').to.be.above(runs / 2);
    });
  }

  it('finds the property that is missing, wherever it is: what is left out is named or filled in', () => {
    fc.assert(
      fc.property(validStrategies, mutation, (strategy, change) => {
        const document = structuredClone(strategy);
        const chosen = mutate(document, { ...change, change: 'delete' });
        const words = sentences(document);
        if (words.includes('found nothing')) expect(words).to.include(`Add "${chosen}".`);
      }),
      { ...run, numRuns: 60 },
    );
  });
});
