import { expect } from 'chai';
import { ObjectiveSchema } from '../../src/document/objective.js';
import { StrategySchema } from '../../src/document/strategy.js';
import { faultsOf, isSound } from '../../src/validate/faults.js';
import { plan } from '../support/documents.js';
import { leedsInput } from '../support/leeds.js';

const entries = ['p', 'q'].map((id) => ({ id, name: id }));
const action = { id: 'a', title: 'A' };

/** For each rule, the parts of a plan that break it and no other. */
const BROKEN: readonly (readonly [string, Parameters<typeof plan>[0]])[] = [
  ['repeatedIdentifiers', { actions: [action, action] }],
  ['danglingReferences', { organisation: 'x' }],
  [
    'misplacedReferences',
    {
      actions: [
        { ...action, activities: [{ title: 'Do', row: 'r' }] },
        { id: 'b', title: 'B', rows: [{ id: 'r', title: 'R' }] },
      ],
    },
  ],
  ['circularReferences', { objectives: [{ id: 'o', title: 'O', parent: 'o' }] }],
  [
    'repeatedAxes',
    {
      actions: [action],
      frameworks: [
        {
          id: 'f',
          name: 'F',
          axes: [{ name: 'A', entries }],
          links: [{ part: { kind: 'action', id: 'a' }, at: ['p', 'q'] }],
        },
      ],
    },
  ],
  ['reversedEnds', { period: { printed: 'then', kind: 'range', start: '2010-01-02', end: '2010-01-01' } }],
  ['missingChoices', { signs: [{ id: 's', title: 'S' }] }],
];

describe('faultsOf', () => {
  for (const [rule, parts] of BROKEN) {
    it(`gives what ${rule} finds, under its name, and such a plan is not sound`, () => {
      const strategy = StrategySchema.parse(plan(parts));
      const found = Object.entries<readonly unknown[]>({ ...faultsOf(StrategySchema, strategy) });
      expect(found.filter(([, list]) => list.length > 0).map(([name]) => name)).to.deep.equal([rule]);
      expect(isSound(StrategySchema, strategy)).to.equal(false);
    });
  }

  it('asks every rule', () => {
    const faults = faultsOf(StrategySchema, StrategySchema.parse(plan()));
    expect(Object.keys(faults)).to.deep.equal(BROKEN.map(([rule]) => rule));
  });

  it('finds none in the Leeds plan, which is sound', () => {
    const leeds = StrategySchema.parse(leedsInput);
    for (const [rule, found] of Object.entries(faultsOf(StrategySchema, leeds)))
      expect(found, rule).to.deep.equal([]);
    expect(isSound(StrategySchema, leeds)).to.equal(true);
  });

  it('judges a part of a document by what its schema has', () => {
    const objective = { id: 'o', title: 'O', theme: 'nobody knows', parent: 'p' };
    expect(faultsOf(ObjectiveSchema, objective).danglingReferences.map(({ id }) => id)).to.deep.equal(['p']);
  });
});
