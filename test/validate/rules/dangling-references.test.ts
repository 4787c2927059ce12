import { expect } from 'chai';
import { BodySchema } from '../../../src/document/body.js';
import { type StrategyInput, StrategySchema } from '../../../src/document/strategy.js';
import { danglingReferences } from '../../../src/validate/rules/dangling-references.js';
import { indicator, plan } from '../../support/documents.js';
import { leedsInput } from '../../support/leeds.js';
import { tryRule } from '../../support/rule-rows.js';

const found = (parts: Partial<StrategyInput>) =>
  danglingReferences(StrategySchema, StrategySchema.parse(plan(parts)));

const bodies = [{ id: 'council', name: 'Council', kind: 'council' as const }];
const objectives = [{ id: 'priority-1', title: 'One' }];
const period = { printed: 'soon', kind: 'undated' as const };
const action = { id: 'a', title: 'A' };
const line = { id: 'l', to: [{ kind: 'body' as const, body: 'council' }] };

const expected = (kind: string, id: string) =>
  `expected the identifier of ${kind} of this document, found "${id}".`;
const add = (kind: string) => `Add ${kind} with this identifier, or remove the reference.`;

describe('danglingReferences', () => {
  tryRule('unknown-reference', 'error', [
    [
      'a body that is not there',
      { organisation: 'council' },
      `organisation: ${expected('a body', 'council')} ${add('a body')}`,
    ],
    [
      'a misspelt body',
      { bodies, organisation: 'councl' },
      `organisation: ${expected('a body', 'councl')} Did you mean "council"?`,
    ],
    [
      'capitals',
      { bodies, organisation: 'COUNCIL' },
      `organisation: ${expected('a body', 'COUNCIL')} Did you mean "council"?`,
    ],
    [
      'an objective of an outcome',
      { objectives, outcomes: [{ id: 'c', title: 'C', objective: 'priority-2' }] },
      `outcomes[0].objective (in "c"): ${expected('an objective', 'priority-2')} Did you mean "priority-1"?`,
    ],
    [
      'one objective of two',
      { objectives, indicators: [indicator('i', { objectives: ['priority-1', 'zzz'] })] },
      `indicators[0].objectives[1] (in "i"): ${expected('an objective', 'zzz')} ${add('an objective')}`,
    ],
    [
      'a name of the language',
      { objectives, actions: [{ ...action, objectives: ['toString'] }] },
      `actions[0].objectives[0] (in "a"): ${expected('an objective', 'toString')} ${add('an objective')}`,
    ],
    [
      'all three bodies of a lead',
      { actions: [{ ...action, leads: [{ body: 'x', accountableTo: 'y', through: 'z' }] }] },
      `actions[0].leads[0].body (in "a"): ${expected('a body', 'x')} ${add('a body')}`,
      `actions[0].leads[0].accountableTo (in "a"): ${expected('a body', 'y')} ${add('a body')}`,
      `actions[0].leads[0].through (in "a"): ${expected('a body', 'z')} ${add('a body')}`,
    ],
    [
      'a conflict of a deadline',
      { actions: [{ ...action, deadline: { period, conflict: 'dates' } }] },
      `actions[0].deadline.conflict (in "a"): ${expected('a conflict', 'dates')} ${add('a conflict')}`,
    ],
    [
      'a document inside a period',
      { actions: [{ ...action, deadline: { period: { ...period, document: 'cypp' } } }] },
      `actions[0].deadline.period.document (in "a"): ${expected('a related document', 'cypp')} ${add('a related document')}`,
    ],
    [
      'a mention of a part of any kind, within the line that makes it',
      { bodies, actions: [action], reportingLines: [{ ...line, of: [{ kind: 'action', id: 'b' }] }] },
      `reportingLines[0].of[0].id (in "l"): ${expected('an action', 'b')} Did you mean "a"?`,
    ],
    [
      'a part of another kind that has the identifier',
      { objectives: [{ id: 'council', title: 'C' }], organisation: 'council' },
      `organisation: ${expected('a body', 'council')} ${add('a body')}`,
    ],
    [
      'the recipient of a line, by its kind',
      { portfolios: [{ id: 'council', name: 'C' }], reportingLines: [line] },
      `reportingLines[0].to[0].body (in "l"): ${expected('a body', 'council')} ${add('a body')}`,
    ],
    [
      'references that lead somewhere',
      {
        bodies,
        organisation: 'council',
        reportingLines: [{ ...line, of: [{ kind: 'body', id: 'council' }] }],
      },
    ],
    [
      'a change to a part of the edition before, which may be gone',
      {
        edition: {
          label: '2010',
          replaces: { title: 'The plan before', id: 'before' },
          changes: [{ change: 'withdrawn', kind: 'indicator', id: 'ni-1', because: 'deleted' }],
        },
      },
    ],
  ]);

  it('gives the identifiers that parts of that kind have', () => {
    const [reference] = found({ objectives: [...objectives, { id: 'p', title: 'P', parent: 'q' }] });
    expect([...reference!.known]).to.deep.equal(['priority-1', 'p']);
  });

  it('names each mention, also of the same identifier', () => {
    expect(found({ actions: [{ ...action, objectives: ['x', 'y', 'x'] }] })).to.have.lengthOf(3);
  });

  it('does not judge references to kinds that the schema does not have', () => {
    const body = { ...bodies[0], within: 'x', members: [{ role: 'y' }] };
    expect(danglingReferences(BodySchema, body).map(({ id }) => id)).to.deep.equal(['x']);
  });

  it('finds none in the Leeds plan', () => expect(found(leedsInput)).to.deep.equal([]));
});
