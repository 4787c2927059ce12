import { expect } from 'chai';
import { type StrategyInput, StrategySchema } from '../../../src/document/strategy.js';
import { danglingReferences } from '../../../src/validate/rules/dangling-references.js';
import { plan } from '../../support/documents.js';
import { leeds } from '../../support/leeds.js';

const action = { id: 'a', title: 'A' };
const found = (parts: Partial<StrategyInput>) => [...danglingReferences(StrategySchema.parse(plan(parts)))];

describe('danglingReferences', () => {
  it('gives the place, the part that it stands in, and what is known of that kind', () => {
    const objectives = [
      { id: 'o', title: 'O' },
      { id: 'p', title: 'P' },
    ];
    expect(found({ objectives, actions: [{ ...action, objectives: ['o', 'q'] }] })).to.deep.equal([
      {
        kind: 'objectives',
        id: 'q',
        path: ['actions', 0, 'objectives', 1],
        within: 'a',
        known: new Set(['o', 'p']),
      },
    ]);
  });

  it('does not take a part of another kind for the one that is meant', () => {
    const [reference, ...others] = found({
      objectives: [{ id: 'council', title: 'C' }],
      organisation: 'council',
    });
    expect(reference).to.deep.equal({
      kind: 'bodies',
      id: 'council',
      path: ['organisation'],
      known: new Set(),
    });
    expect(others).to.deep.equal([]);
  });

  for (const id of ['constructor', 'toString', 'hasOwnProperty']) {
    it(`does not find ${id} where no part is called so`, () => {
      expect(found({ organisation: id, bodies: [{ id: 'b', name: 'B', kind: 'council' }] })).to.have.lengthOf(
        1,
      );
    });
  }

  it('names each mention, also of the same identifier', () => {
    expect(found({ actions: [{ ...action, objectives: ['x', 'y', 'x'] }] })).to.have.lengthOf(3);
  });

  it('tells capitals apart', () => {
    expect(found({ organisation: 'B', bodies: [{ id: 'b', name: 'B', kind: 'council' }] })).to.have.lengthOf(
      1,
    );
  });

  it('finds none in the Leeds plan', () => expect([...danglingReferences(leeds.document)]).to.deep.equal([]));
});
