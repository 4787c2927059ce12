// Properties of validation that hold for every valid document, with parts of every kind.
import { expect } from 'chai';
import * as fc from 'fast-check';
import { LIST_NAMES } from '../../src/document/list-names.js';
import { migrate } from '../../src/document/migrate.js';
import { PART_KINDS } from '../../src/document/part-kind.js';
import { StrategySchema } from '../../src/document/strategy.js';
import { parseStrategy } from '../../src/validate/parse-strategy.js';
import { type Schema, schemasIn } from '../../src/validate/schema.js';
import { validateStrategy } from '../../src/validate/validate-strategy.js';
import { arbitraryOf } from '../support/arbitrary-of.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { sentences, valid } from '../support/documents.js';
import { type Part, partsOf } from '../support/mutations.js';
import { ONE_OF_EACH } from '../support/one-of-each.js';
import { validStrategies } from '../support/valid-documents.js';

const run = { seed: 20100331, numRuns: 40 };

/** The places of a document at which a text stands. */
function placesOf(document: unknown, text: string): readonly (readonly [Part, string])[] {
  return partsOf(document).flatMap((part) =>
    Object.keys(part)
      .filter((key) => part[key] === text)
      .map((key) => [part, key] as const),
  );
}

/** Whether a part has a name of those that `validStrategies` gives. */
const isNamed = ({ id }: Part): boolean => typeof id === 'string' && /^[a-z-]+\.\d+$/.test(id);
const isMention = (part: Part): boolean => Object.keys(part).sort().join() === 'id,kind';

/** Every schema that the format is made of. */
function schemasOf(schema: Schema, seen = new Set<Schema>()): Set<Schema> {
  if (!seen.has(schema)) {
    seen.add(schema);
    for (const inner of schemasIn(schema)) schemasOf(inner, seen);
  }
  return seen;
}

describe('arbitraryOf', () => {
  it('makes values that every schema of the format accepts', () => {
    const schemas = schemasOf(StrategySchema as unknown as Schema) as unknown as Set<typeof StrategySchema>;
    expect(schemas.size).to.be.above(400);
    for (const schema of schemas) {
      for (const value of fc.sample(arbitraryOf(schema), { seed: run.seed, numRuns: 5 })) {
        const { error } = schema.safeParse(value);
        expect(error?.issues, JSON.stringify(value)).to.equal(undefined);
      }
    }
  });
});

describe('a plan with one part of each kind', () => {
  it('is valid, without a warning', () => expect(sentences(ONE_OF_EACH)).to.equal(''));

  it('has them all', () => {
    const named = placesOf(ONE_OF_EACH, 'one').filter(([part, key]) => key === 'id' && !isMention(part));
    expect(named).to.have.lengthOf(PART_KINDS.length);
    for (const name of LIST_NAMES) expect(valid(ONE_OF_EACH)[name], name).to.have.lengthOf(1);
  });
});

describe('validateStrategy, of any valid document', () => {
  // in one property, since to make the documents takes longer than to check them
  it('accepts it, gives it back, and changes nothing in it, also as JSON and after migration, which leaves it alone', () => {
    fc.assert(
      fc.property(validStrategies, (strategy) => {
        const result = validateStrategy(deepFreeze(strategy));
        expect(result.ok && result.strategy).to.deep.equal(strategy);
        expect(parseStrategy(strategy)).to.deep.equal(strategy);
        const text = JSON.stringify(strategy);
        expect(valid(JSON.parse(text)), 'written as JSON and read').to.deep.equal(strategy);
        expect(migrate(strategy), 'migrated').to.equal(strategy);
        expect(valid(migrate(JSON.parse(text))), 'read and migrated').to.deep.equal(strategy);
      }),
      run,
    );
  });

  it('reads what format 1 could say as the same from format 1', () => {
    fc.assert(
      fc.property(validStrategies, (strategy) => {
        const actions = strategy.actions.map(({ rows: parts, milestones, ...action }) => {
          const dates = milestones.map(({ title: what, when: period, ...date }) => ({
            what,
            period,
            ...date,
          }));
          return { ...action, parts, dates };
        });
        expect(valid({ ...strategy, format: 1, actions })).to.deep.equal(strategy);
      }),
      run,
    );
  });

  it('refuses it once a part has another name, if and only if something refers to it', () => {
    let refused = 0;
    fc.assert(
      fc.property(validStrategies, fc.nat(), (strategy, choice) => {
        const document = structuredClone(strategy);
        const named = partsOf(document).filter((part) => isNamed(part) && !isMention(part));
        const part = named[choice % named.length]!;
        // no two parts share a name, so that every other place of this text is a reference
        const references = placesOf(document, part['id'] as string).length - 1;
        part['id'] = 'renamed';
        const { ok, issues } = validateStrategy(document);
        expect(ok).to.equal(references === 0);
        expect(parseStrategy(document) !== undefined).to.equal(ok);
        const unknown = issues.filter(({ code }) => code === 'unknown-reference');
        expect(unknown).to.have.lengthOf(references);
        if (!ok) refused += 1;
      }),
      { ...run, numRuns: 60 },
    );
    expect(refused).to.be.within(10, 50);
  });

  it('refuses it once two parts of a kind share a name, and names both places', () => {
    fc.assert(
      fc.property(
        validStrategies,
        fc.constantFrom('bodies', 'indicators', 'actions', 'signs'),
        (strategy, list) => {
          const document = structuredClone(strategy);
          const parts: Part[] = document[list];
          parts.push({ ...parts[0] });
          const { ok, issues } = validateStrategy(document);
          expect(ok).to.equal(false);
          expect(parseStrategy(document)).to.equal(undefined);
          const last = { code: 'duplicate-identifier', path: [list, parts.length - 1, 'id'] };
          expect(issues.map(({ code, path }) => ({ code, path }))).to.deep.include(last);
          expect(issues[0]?.mend).to.include(`the first is at ${list}[0]`);
        },
      ),
      run,
    );
  });
});
