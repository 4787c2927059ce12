import { expect } from 'chai';
import { BodySchema } from '../../src/document/body.js';
import { PART_KINDS } from '../../src/document/part-kind.js';
import { type StrategyInput, StrategySchema } from '../../src/document/strategy.js';
import { definedIdentifiers, eachDefinition, eachReference } from '../../src/validate/identifiers.js';
import { indicator, plan, valid } from '../support/documents.js';
import { leedsInput } from '../support/leeds.js';

const leeds = valid(leedsInput);

/** What stands in a document at a path. */
const at = (document: unknown, path: readonly (string | number)[]) =>
  path.reduce<unknown>((part, step) => (part as Record<string | number, unknown>)[step], document);

type Told = readonly [kind: string, path: string, within: string | undefined, free: boolean];
function told(each: typeof eachDefinition, parts: Partial<StrategyInput>): Told[] {
  const all: Told[] = [];
  each(StrategySchema, valid(plan(parts)), (_id, kind, { path, within }, free) => {
    all.push([kind, path.join('.'), within, free]);
  });
  return all;
}

const period = { printed: 'soon', kind: 'undated' as const };
const every: Partial<StrategyInput> = {
  organisation: 'b',
  bodies: [{ id: 'b', name: 'B', kind: 'council', members: [{ body: 'b' }] }],
  documents: [{ id: 'd', name: 'D', kind: 'plan' }],
  objectives: [{ id: 'o', title: 'O' }],
  outcomes: [{ id: 'c', title: 'C', objective: 'o' }],
  indicators: [indicator('i', { objectives: ['o'], leads: ['b'] })],
  actions: [
    {
      id: 'a',
      title: 'A',
      objectives: ['o'],
      leads: [{ body: 'b', accountableTo: 'b', through: 'b' }],
      rows: [{ id: 'r', title: 'R' }],
      deadline: { period: { ...period, document: 'd' }, conflict: 'x' },
      milestones: [{ id: 'm', title: 'M', when: { ...period, document: 'd' }, row: 'r' }],
    },
  ],
  reportingLines: [
    {
      id: 'l',
      of: [{ kind: 'row', id: 'r' }],
      to: [
        { kind: 'body', body: 'b' },
        { kind: 'document', document: 'd' },
      ],
    },
  ],
  conflicts: [{ id: 'x', about: 'X', statements: [{ says: 'a' }, { says: 'b' }] }],
};

describe('eachDefinition', () => {
  it('tells the identifier of every part, with its place and the part around it', () => {
    expect(told(eachDefinition, every)).to.deep.equal([
      ['body', 'bodies.0.id', undefined, false],
      ['document', 'documents.0.id', undefined, false],
      ['objective', 'objectives.0.id', undefined, false],
      ['outcome', 'outcomes.0.id', undefined, false],
      ['indicator', 'indicators.0.id', undefined, false],
      ['measure', 'indicators.0.measures.0.id', 'i', false],
      ['action', 'actions.0.id', undefined, false],
      ['row', 'actions.0.rows.0.id', 'a', false],
      ['milestone', 'actions.0.milestones.0.id', 'a', false],
      ['reporting-line', 'reportingLines.0.id', undefined, false],
      ['conflict', 'conflicts.0.id', undefined, false],
    ]);
  });

  for (const [kind, count] of [
    ['body', 19],
    ['objective', 6],
    ['outcome', 28],
    ['indicator', 28],
    ['measure', 34],
    ['action', 61],
  ] as const) {
    it(`tells ${count} of kind ${kind} in the Leeds plan`, () => {
      let found = 0;
      eachDefinition(StrategySchema, leeds, (_id, each) => (found += each === kind ? 1 : 0));
      expect(found).to.be.at.least(count);
    });
  }
});

describe('eachReference', () => {
  it('tells every mention, with its place and the part that makes it, and whether it chose the kind', () => {
    expect(told(eachReference, every)).to.deep.equal([
      ['body', 'organisation', undefined, false],
      ['body', 'bodies.0.members.0.body', 'b', false],
      ['objective', 'outcomes.0.objective', 'c', false],
      ['objective', 'indicators.0.objectives.0', 'i', false],
      ['body', 'indicators.0.leads.0', 'i', false],
      ['objective', 'actions.0.objectives.0', 'a', false],
      ['body', 'actions.0.leads.0.body', 'a', false],
      ['body', 'actions.0.leads.0.accountableTo', 'a', false],
      ['body', 'actions.0.leads.0.through', 'a', false],
      ['document', 'actions.0.deadline.period.document', 'a', false],
      ['conflict', 'actions.0.deadline.conflict', 'a', false],
      ['document', 'actions.0.milestones.0.when.document', 'm', false],
      ['row', 'actions.0.milestones.0.row', 'm', false],
      ['row', 'reportingLines.0.of.0.id', 'l', true],
      ['body', 'reportingLines.0.to.0.body', 'l', false],
      ['document', 'reportingLines.0.to.1.document', 'l', false],
    ]);
  });

  it('tells none of an empty plan', () => expect(told(eachReference, {})).to.deep.equal([]));

  for (const [name, each] of [
    ['definitions', eachDefinition],
    ['references', eachReference],
  ] as const) {
    it(`gives the place of all ${name} of the Leeds plan`, () => {
      let count = 0;
      each(StrategySchema, leeds, (id, _kind, { path }) => {
        expect(at(leeds, path)).to.equal(id);
        count += 1;
      });
      expect(count).to.be.above(150);
    });
  }
});

describe('definedIdentifiers', () => {
  it('has every kind of part of the format, also those that a document does not have', () => {
    const ids = definedIdentifiers(StrategySchema, valid(plan()));
    expect([...ids.keys()]).to.have.members([...PART_KINDS]);
    for (const known of ids.values()) expect([...known]).to.deep.equal([]);
  });

  it('gives the identifiers of each kind', () => {
    const ids = definedIdentifiers(StrategySchema, valid(plan(every)));
    expect([...ids.get('row')!]).to.deep.equal(['r']);
    expect([...ids.get('body')!]).to.deep.equal(['b']);
  });

  it('has only the kinds that the schema has', () => {
    expect([...definedIdentifiers(BodySchema, { id: 'b', members: [] }).keys()]).to.deep.equal(['body']);
  });
});
