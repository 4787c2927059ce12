import { expect } from 'chai';
import { type StrategyInput, StrategySchema } from '../../../src/document/strategy.js';
import { repeatedIdentifiers } from '../../../src/validate/rules/repeated-identifiers.js';
import { indicator, measureInput, plan } from '../../support/documents.js';
import { leeds } from '../../support/leeds.js';

const found = (parts: Partial<StrategyInput>) => [...repeatedIdentifiers(StrategySchema.parse(plan(parts)))];

const titled = { id: 'a', title: 'A' };
const measures = (...ids: string[]) => ids.map((id) => measureInput({ id }));

describe('repeatedIdentifiers', () => {
  it('looks at the measures of all indicators together', () => {
    const indicators = [
      indicator('i', { measures: measures('a') }),
      indicator('j', { measures: measures('b', 'a') }),
    ];
    expect(found({ indicators })).to.deep.equal([
      {
        kind: 'measures',
        id: 'a',
        path: ['indicators', 1, 'measures', 1, 'id'],
        first: { kind: 'measures', id: 'a', path: ['indicators', 0, 'measures', 0, 'id'] },
      },
    ]);
  });

  it('gives the second and the third of three, each with the first', () => {
    const repeated = found({ objectives: [titled, titled, titled] });
    expect(repeated.map(({ path }) => path[1])).to.deep.equal([1, 2]);
    for (const { first } of repeated) expect(first.path).to.deep.equal(['objectives', 0, 'id']);
  });

  it('lets parts of different kinds share one', () => {
    const bodies = [{ id: 'a', name: 'A', kind: 'council' as const }];
    const conflicts = [{ id: 'a', about: 'A', statements: [{ says: 'x' }, { says: 'y' }] }];
    const parts = { bodies, conflicts, objectives: [titled], outcomes: [titled], actions: [titled] };
    expect(found({ ...parts, indicators: [indicator('a')] })).to.deep.equal([]);
  });

  it('tells capitals apart, and names of the language from one another', () => {
    const ids = ['a', 'A', 'constructor', 'toString', 'hasOwnProperty'];
    expect(found({ objectives: ids.map((id) => ({ id, title: id })) })).to.deep.equal([]);
  });

  it('finds none in the Leeds plan', () =>
    expect([...repeatedIdentifiers(leeds.document)]).to.deep.equal([]));
});
