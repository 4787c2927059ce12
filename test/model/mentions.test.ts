import { expect } from 'chai';
import { NOT_MENTIONED } from '../../src/model/mentions.js';
import { model } from '../support/documents.js';
import { ids, named, titled } from './shared.js';

const about = (...kinds: readonly ('objective' | 'action')[]) => kinds.map((kind) => ({ kind, id: 'x' }));
const on = { printed: 'May 2010', kind: 'month' as const };

describe('mentions', () => {
  const strategy = model({
    roles: [named('officer')],
    objectives: [titled('x'), titled('y')],
    actions: [titled('x')],
    updates: [
      { ...titled('second'), of: about('action', 'action'), on, by: 'officer' },
      { ...titled('first'), of: about('objective', 'action'), on, by: 'officer' },
    ],
    risks: [{ ...titled('risk'), about: about('action'), by: ['officer', 'officer'] }],
  });
  const [action] = strategy.actions;
  const [objective, other] = strategy.objectives;

  it('hold what the rest of the document says of a part, in its order, each once', () => {
    expect(ids(action!.mentions.updates)).to.deep.equal(['second', 'first']);
    expect(ids(action!.mentions.risks)).to.deep.equal(['risk']);
    expect(ids(objective!.mentions.updates)).to.deep.equal(['first']);
    expect(ids(strategy.roles[0]!.updates)).to.deep.equal(['second', 'first']);
    expect(ids(strategy.roles[0]!.risks)).to.deep.equal(['risk']);
  });

  it('are one empty object for all parts that are mentioned nowhere, and stay empty', () => {
    expect(other!.mentions).to.equal(NOT_MENTIONED);
    expect(strategy.roles[0]!.mentions).to.equal(NOT_MENTIONED);
    for (const list of Object.values(NOT_MENTIONED)) {
      expect(list).to.deep.equal([]);
      expect(Object.isFrozen(list)).to.equal(true);
    }
    expect(Object.isFrozen(NOT_MENTIONED)).to.equal(true);
  });
});

describe('asserted counts', () => {
  for (const [count, members, namedOnly, missing, surplus] of [
    [3, 1, 1, 1, 0],
    [2, 1, 1, 0, 0],
    [1, 1, 1, 0, 1],
    [22, 0, 0, 22, 0],
    [0, 0, 0, 0, 0],
  ] as const) {
    it(`of ${count} with ${members} members and ${namedOnly} named: ${missing} missing, ${surplus} too many`, () => {
      const strategy = model({
        actions: [titled('x')],
        assertedCounts: [
          {
            ...titled('c'),
            count,
            members: members > 0 ? about('action', 'action') : [],
            named: namedOnly > 0 ? ['Another'] : [],
            printed: String(count),
          },
        ],
      });
      expect(strategy.assertedCounts[0]).to.deep.include({ missing, surplus });
      expect(strategy.assertedCounts[0]!.members).to.have.lengthOf(members);
    });
  }
});
