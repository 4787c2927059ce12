import { expect } from 'chai';
import { identifierUse } from '../../src/document/identifier.js';
import { PART_KINDS } from '../../src/document/part-kind.js';
import { PartReferenceSchema } from '../../src/document/part-reference.js';
import { describeShape } from '../support/shape.js';

describeShape('PartReferenceSchema', PartReferenceSchema, {
  minimal: { kind: 'action', id: '2.7' },
  full: { kind: 'equality-assessment', id: 'school-meals' },
  choices: { kind: PART_KINDS },
  accepted: PART_KINDS.map((kind) => ['kind', kind] as const),
  refused: [
    ['kind', 'strategy'],
    ['kind', 'actions'],
    ['kind', ''],
    ['kind', null],
    ['id', ''],
    ['id', 'no id'],
    ['id', 2.7],
  ],
});

describe('PartReferenceSchema', () => {
  it('is known as a mention that says itself which kind it means', () => {
    expect(identifierUse(PartReferenceSchema)).to.deep.equal({ use: 'refers', kind: undefined });
  });
});
