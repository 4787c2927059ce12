import { expect } from 'chai';
import { MeasureSchema } from '../../src/document/measure.js';
import { ObjectiveSchema } from '../../src/document/objective.js';
import { StrategySchema } from '../../src/document/strategy.js';
import { schemasAlong } from '../../src/validate/schemas-along.js';

const document = {
  objectives: [{ title: 'A' }],
  indicators: [{ measures: [{ unit: { kind: 'rate', per: 1 } }] }],
};

describe('schemasAlong', () => {
  it('gives every value on the way, itself first, each with its schema', () => {
    const stages = schemasAlong(document, ['objectives', 0, 'title']);
    expect(stages.map(({ value }) => value)).to.deep.equal([
      document,
      document.objectives,
      { title: 'A' },
      'A',
    ]);
    expect(stages[0]?.schema).to.equal(StrategySchema);
    expect(stages[2]?.schema).to.equal(ObjectiveSchema);
  });

  it('takes the variant that the value names', () => {
    const stages = schemasAlong(document, ['indicators', 0, 'measures', 0, 'unit']);
    expect(stages[4]?.schema).to.equal(MeasureSchema);
    expect(Object.keys(stages[5]!.schema!._zod.def.shape!)).to.deep.equal(['kind', 'per', 'of']);
  });

  for (const path of [
    ['wibble', 0, 'deep'],
    ['title', 'deep'],
    ['toString'],
    ['__proto__', 'toString'],
    ['objectives', 'length'],
  ]) {
    it(`gives nothing where the format and the document have nothing: ${path.join('.')}`, () => {
      const last = schemasAlong({ title: 'Plan', objectives: [] }, path).at(-1)!;
      expect(last.schema).to.equal(undefined);
      expect(typeof last.value).not.to.equal('function');
    });
  }

  for (const value of [null, undefined, 3, 'text', []]) {
    it(`does not throw where ${JSON.stringify(value)} stands in the place of a document`, () => {
      expect(schemasAlong(value, ['terms', 'objective']).map(({ value: each }) => each)).to.deep.equal([
        value,
        undefined,
        undefined,
      ]);
    });
  }
});
