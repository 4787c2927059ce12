import { expect } from 'chai';
import { PeriodSchema, UNDATED_REASONS, UndatedReasonSchema } from '../../src/document/period.js';
import { describeShape } from '../support/shape.js';

describeShape('PeriodSchema', PeriodSchema, {
  minimal: { printed: 'date to be agreed', kind: 'undated' },
  full: {
    printed: 'By April 2011',
    kind: 'month',
    sense: 'by',
    start: '2011-04-01',
    end: '2011-04-30',
    every: { amount: 1, in: 'years' },
    length: { amount: 3, in: 'years' },
    undated: 'in-another-document',
    document: 'community-plan',
    basis: { kind: 'inferred', because: 'Seasons have no limits.' },
  },
  names: { document: 'refers document' },
  choices: {
    kind: [
      'day',
      'month',
      'quarter',
      'season',
      'half-year',
      'calendar-year',
      'financial-year',
      'academic-year',
      'rolling-year',
      'range',
      'relative',
      'undated',
    ],
    sense: ['in', 'by', 'from', 'until', 'throughout', 'every'],
    undated: UNDATED_REASONS,
  },
  accepted: [
    ['end', '2008-02-29'],
    ['end', '2011-12-31'],
  ],
  refused: [
    ['printed', ''],
    ['kind', 'year'],
    ['sense', 'before'],
    ['start', '2009-02-29'],
    ['start', '1 April 2009'],
    ['end', '2009-3-31'],
    ['end', '2009-03-31T00:00:00Z'],
    ['end', 20090331],
    ['every', 'year'],
    ['every', { amount: 0, in: 'years' }],
    ['length', 3],
    ['undated', 'unknown'],
    ['document', 'Community Plan'],
    ['basis', 'inferred'],
  ],
});

describe('UNDATED_REASONS', () => {
  it('names the six reasons, each once, and the schema knows no other', () => {
    expect(UNDATED_REASONS).to.have.lengthOf(6);
    expect(new Set(UNDATED_REASONS).size).to.equal(6);
    for (const reason of UNDATED_REASONS) expect(UndatedReasonSchema.parse(reason)).to.equal(reason);
    for (const word of ['toString', '__proto__', 'undated', '']) {
      expect(UndatedReasonSchema.safeParse(word).success, word).to.equal(false);
    }
  });
});
