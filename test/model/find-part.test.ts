import { expect } from 'chai';
import { PART_KINDS, type PartKind } from '../../src/document/part-kind.js';
import { buildModel } from '../../src/model/build-model.js';
import { findPart } from '../../src/model/find-part.js';
import { indexOf } from '../../src/model/model-index.js';
import type { StrategyModel } from '../../src/model/strategy-model.js';
import { model, valid } from '../support/documents.js';
import { MODELS } from '../support/models.js';
import { everything } from './everything.js';
import { body, titled } from './shared.js';

const withEverything = buildModel(valid(everything));

describe('findPart', () => {
  for (const kind of PART_KINDS) {
    it(`finds each ${kind} by its identifier`, () => {
      const { parts } = indexOf(withEverything, 'test');
      expect(parts[kind].length).to.be.above(0);
      for (const part of parts[kind])
        expect(findPart(withEverything, { kind, id: part.document.id! })).to.equal(part);
    });
  }

  it('finds every part with an identifier of the five strategies', () => {
    for (const strategy of MODELS) {
      for (const part of [...strategy.bodies, ...strategy.reportingLines, ...strategy.statistics]) {
        const kinds: PartKind[] = ['body', 'reporting-line', 'statistic'];
        expect(kinds.map((kind) => findPart(strategy, { kind, id: part.document.id }))).to.include(part);
      }
    }
  });

  it('tells kinds apart that share an identifier', () => {
    const strategy = model({ bodies: [body('x')], objectives: [titled('x')] });
    expect(findPart(strategy, { kind: 'body', id: 'x' })).to.equal(strategy.bodies[0]);
    expect(findPart(strategy, { kind: 'objective', id: 'x' })).to.equal(strategy.objectives[0]);
  });

  it('gives undefined where there is no such part, whatever the identifier', () => {
    for (const id of ['missing', '', '__proto__', 'constructor'])
      expect(findPart(withEverything, { kind: 'body', id })).to.equal(undefined);
  });

  for (const kind of ['plan', 'toString', '__proto__', undefined]) {
    it(`rejects the kind ${kind}`, () => {
      expect(() => findPart(withEverything, { kind: kind as PartKind, id: 'x' })).to.throw(
        RangeError,
        `findPart requires a kind of part, got "${kind}"`,
      );
    });
  }

  for (const [what, value, words] of [
    ['nothing', undefined, 'undefined'],
    ['a copy of a model', { ...withEverything }, 'another object'],
    ['a document', withEverything.document, 'another object'],
  ] as const) {
    it(`rejects ${what}`, () => {
      expect(() => findPart(value as StrategyModel, { kind: 'body', id: 'team' })).to.throw(
        TypeError,
        `findPart requires a model from buildModel, got ${words}`,
      );
    });
  }
});
