import { expect } from 'chai';
import { type StrategyInput, StrategySchema } from '../../src/document/strategy.js';
import { describeIssue } from '../../src/validate/messages.js';
import { ruleIssues } from '../../src/validate/rule-issues.js';
import { indicator, measureInput, plan } from '../support/documents.js';
import { leeds } from '../support/leeds.js';

const bodies = [{ id: 'council', name: 'Council', kind: 'council' as const }];
const objectives = [{ id: 'priority-1', title: 'One' }];
const period = { printed: 'soon', kind: 'undated' as const };
const action = { id: 'a', title: 'A' };

const expected = (kind: string, found: string) =>
  `expected the identifier of ${kind} of this document, found "${found}".`;

const dangling: readonly (readonly [Partial<StrategyInput>, string])[] = [
  [
    { organisation: 'council' },
    `organisation: ${expected('a body', 'council')} Add a body with this identifier, or remove the reference.`,
  ],
  [
    { bodies, organisation: 'councl' },
    `organisation: ${expected('a body', 'councl')} Did you mean "council"?`,
  ],
  [
    { bodies, organisation: 'COUNCIL' },
    `organisation: ${expected('a body', 'COUNCIL')} Did you mean "council"?`,
  ],
  [
    { objectives, outcomes: [{ id: 'c', title: 'C', objective: 'priority-2' }] },
    `outcomes[0].objective (in "c"): ${expected('an objective', 'priority-2')} Did you mean "priority-1"?`,
  ],
  [
    { objectives, indicators: [indicator('i', { objectives: ['priority-1', 'zzz'] })] },
    `indicators[0].objectives[1] (in "i"): ${expected('an objective', 'zzz')} Add an objective with this identifier, or remove the reference.`,
  ],
  [
    { bodies, indicators: [indicator('i', { leads: ['coucil'] })] },
    `indicators[0].leads[0] (in "i"): ${expected('a body', 'coucil')} Did you mean "council"?`,
  ],
  [
    { objectives, actions: [{ ...action, objectives: ['toString'] }] },
    `actions[0].objectives[0] (in "a"): ${expected('an objective', 'toString')} Add an objective with this identifier, or remove the reference.`,
  ],
  [
    { actions: [{ ...action, leads: [{ body: 'constructor' }] }] },
    `actions[0].leads[0].body (in "a"): ${expected('a body', 'constructor')} Add a body with this identifier, or remove the reference.`,
  ],
  [
    { bodies, actions: [{ ...action, leads: [{ body: 'council', accountableTo: 'x' }] }] },
    `actions[0].leads[0].accountableTo (in "a"): ${expected('a body', 'x')} Add a body with this identifier, or remove the reference.`,
  ],
  [
    { bodies, actions: [{ ...action, leads: [{ body: 'council', through: 'x' }] }] },
    `actions[0].leads[0].through (in "a"): ${expected('a body', 'x')} Add a body with this identifier, or remove the reference.`,
  ],
  [
    { actions: [{ ...action, deadline: { period, conflict: 'dates' } }] },
    `actions[0].deadline.conflict (in "a"): ${expected('a conflict', 'dates')} Add a conflict with this identifier, or remove the reference.`,
  ],
];

const body = { id: 'a', name: 'A', kind: 'council' as const };
const titled = { id: 'a', title: 'A' };
const conflict = { id: 'a', about: 'A', statements: [{ says: 'x' }, { says: 'y' }] };
const measures = (...ids: string[]) => ids.map((id) => measureInput({ id }));

const repeated: readonly (readonly [kind: string, parts: Partial<StrategyInput>])[] = [
  ['bodies', { bodies: [body, body] }],
  ['objectives', { objectives: [titled, titled] }],
  ['outcomes', { outcomes: [titled, titled] }],
  ['actions', { actions: [titled, titled] }],
  ['conflicts', { conflicts: [conflict, conflict] }],
  [
    'indicators',
    {
      indicators: [indicator('a', { measures: measures('x') }), indicator('a', { measures: measures('y') })],
    },
  ],
];

const issuesOf = (parts: Partial<StrategyInput>) => ruleIssues(StrategySchema.parse(plan(parts)));

describe('ruleIssues', () => {
  for (const [parts, sentence] of dangling) {
    it(sentence, () => {
      const issues = issuesOf(parts);
      expect(issues.map(describeIssue)).to.deep.equal([sentence]);
      expect(issues[0]).to.include({ code: 'unknown-reference', severity: 'error' });
    });
  }

  for (const [kind, parts] of repeated) {
    const sentence = `${kind}[1].id: expected an identifier that no other of the ${kind} has, found "a" again. Give one of the two another identifier; the first is at ${kind}[0].id.`;
    it(sentence, () => {
      const issues = issuesOf(parts);
      expect(issues.map(describeIssue)).to.deep.equal([sentence]);
      expect(issues[0]).to.include({ code: 'duplicate-identifier', severity: 'error' });
    });
  }

  it('gives repeated identifiers first, then references that lead nowhere', () => {
    const issues = issuesOf({ organisation: 'x', objectives: [titled, titled] });
    expect(issues.map((issue) => issue.code)).to.deep.equal(['duplicate-identifier', 'unknown-reference']);
  });

  it('suggests no identifier of another kind', () => {
    const [issue] = issuesOf({ objectives: [{ id: 'council', title: 'C' }], organisation: 'councl' });
    expect(issue?.mend).to.equal('Add a body with this identifier, or remove the reference.');
  });

  it('finds nothing in the Leeds plan', () => expect(ruleIssues(leeds.document)).to.deep.equal([]));
});
