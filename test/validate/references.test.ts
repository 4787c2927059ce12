import { expect } from 'chai';
import type { Strategy } from '../../src/document/strategy.js';
import { definitions, references } from '../../src/validate/references.js';
import { indicator, plan, valid } from '../support/documents.js';
import { leeds } from '../support/leeds.js';

const count = (strategy: Strategy, kind: string) =>
  [...definitions(strategy)].filter((definition) => definition.kind === kind).length;

/** What stands in a document at a path. */
const at = (document: unknown, path: readonly (string | number)[]) =>
  path.reduce<unknown>((part, step) => (part as Record<string | number, unknown>)[step], document);

const every = valid(
  plan({
    organisation: 'b',
    bodies: [{ id: 'b', name: 'B', kind: 'council' }],
    objectives: [{ id: 'o', title: 'O' }],
    outcomes: [{ id: 'c', title: 'C', objective: 'o' }],
    indicators: [indicator('i', { objectives: ['o'], leads: ['b'] })],
    actions: [
      {
        id: 'a',
        title: 'A',
        objectives: ['o'],
        leads: [{ body: 'b', accountableTo: 'b', through: 'b' }],
        deadline: { period: { printed: 'soon', kind: 'undated' }, conflict: 'x' },
      },
    ],
    conflicts: [{ id: 'x', about: 'X', statements: [{ says: 'a' }, { says: 'b' }] }],
  }),
);

describe('definitions', () => {
  for (const [kind, number] of [
    ['bodies', 19],
    ['objectives', 6],
    ['outcomes', 28],
    ['indicators', 28],
    ['measures', 34],
    ['actions', 61],
    ['conflicts', 1],
  ] as const) {
    it(`finds the ${number} ${kind} of the Leeds plan`, () =>
      expect(count(leeds.document, kind)).to.equal(number));
  }

  it('gives the place of each identifier', () => {
    for (const { id, path } of definitions(leeds.document)) expect(at(leeds.document, path)).to.equal(id);
  });
});

describe('references', () => {
  it('finds every mention of every kind, with its place and the part that mentions it', () => {
    const found = [...references(every)].map(({ kind, path, within }) => [kind, path.join('.'), within]);
    expect(found).to.deep.equal([
      ['bodies', 'organisation', undefined],
      ['objectives', 'outcomes.0.objective', 'c'],
      ['objectives', 'indicators.0.objectives.0', 'i'],
      ['objectives', 'actions.0.objectives.0', 'a'],
      ['bodies', 'indicators.0.leads.0', 'i'],
      ['bodies', 'actions.0.leads.0.body', 'a'],
      ['bodies', 'actions.0.leads.0.accountableTo', 'a'],
      ['bodies', 'actions.0.leads.0.through', 'a'],
      ['conflicts', 'actions.0.deadline.conflict', 'a'],
    ]);
  });

  it('gives the place of each mention in the Leeds plan', () => {
    const all = [...references(leeds.document)];
    expect(all.length).to.be.above(150);
    for (const { id, path } of all) expect(at(leeds.document, path)).to.equal(id);
  });

  it('finds none in an empty plan', () => expect([...references(valid(plan()))]).to.deep.equal([]));
});
