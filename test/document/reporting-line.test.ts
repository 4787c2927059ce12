import { expect } from 'chai';
import { RecipientSchema, ReportingLineSchema } from '../../src/document/reporting-line.js';
import { describePart, describeShape, refusals } from '../support/shape.js';

const recipients = {
  cabinet: 'body',
  portfolio: 'portfolio',
  body: 'body',
  document: 'document',
  officer: 'role',
} as const;

for (const [kind, property] of Object.entries(recipients)) {
  describeShape(`RecipientSchema: ${kind}`, RecipientSchema, {
    minimal: { kind, [property]: 'a' },
    full: { kind, [property]: 'neighbourhoods' },
    names: { [property]: `refers ${property}` },
    refused: [
      [property, ''],
      [property, 'Neighbourhoods, Health'],
      [property, null],
    ],
  });
}

describeShape('RecipientSchema: system', RecipientSchema, {
  minimal: { kind: 'system', name: 'performance management system' },
  full: { kind: 'system', name: 'PIMS' },
  refused: [
    ['name', ''],
    ['name', 3],
  ],
});

describe('RecipientSchema', () => {
  it('knows no other kind', () => {
    for (const kind of ['person', 'member', 'role', 'toString', null]) {
      expect(refusals(RecipientSchema, { kind, body: 'a' }), String(kind)).to.deep.equal(['kind']);
    }
  });

  it('does not take what another kind has', () => {
    expect(RecipientSchema.safeParse({ kind: 'cabinet', portfolio: 'a' }).success).to.equal(false);
    expect(RecipientSchema.safeParse({ kind: 'body', body: 'a', role: 'b' }).success).to.equal(false);
  });
});

describePart('ReportingLineSchema', ReportingLineSchema, {
  minimal: { id: 'line-2-1', to: [{ kind: 'cabinet', body: 'cabinet' }] },
  defaults: { of: [], by: [] },
  full: {
    id: 'line-2-1',
    of: [
      { kind: 'action', id: 'action-2-1' },
      { kind: 'row', id: 'action-2-1-row-2' },
    ],
    to: [
      { kind: 'portfolio', portfolio: 'neighbourhoods' },
      { kind: 'system', name: 'PIMS' },
    ],
    by: ['head-of-policy', 'director'],
    every: { amount: 1, in: 'years' },
    manner: 'managed',
    printed: 'Reported to Cabinet Member',
    basis: { kind: 'inferred' },
  },
  names: { id: 'defines reporting-line', of: 'refers any', by: 'refers role' },
  choices: { manner: ['reported', 'managed', 'scrutinised', 'part-of'] },
  refused: [
    ['of', ['action-2-1']],
    ['of', { kind: 'action', id: 'action-2-1' }],
    ['to', []],
    ['to', ['cabinet']],
    ['to', [{ kind: 'cabinet' }]],
    ['by', 'head-of-policy'],
    ['by', ['Head of Policy']],
    ['every', 'annually'],
    ['manner', 'told'],
    ['printed', ''],
    ['basis', 'inferred'],
  ],
});
