import { expect } from 'chai';
import { ABSENCE_REASONS, AbsenceReasonSchema, AbsenceSchema } from '../../src/document/absence.js';
import { describeShape } from '../support/shape.js';

describeShape('AbsenceSchema', AbsenceSchema, {
  minimal: { kind: 'none', reason: 'no-survey' },
  full: {
    kind: 'none',
    reason: 'unclear',
    readings: ['not-applicable', 'not-available'],
    survey: '2008 Place Survey',
    period: { printed: 'Autumn 2008', kind: 'season' },
  },
  choices: { reason: ABSENCE_REASONS, readings: ABSENCE_REASONS },
  accepted: ABSENCE_REASONS.map((reason) => ['reason', reason] as const),
  refused: [
    ['kind', 'number'],
    ['reason', 'no survey'],
    ['reason', ''],
    ['reason', null],
    ['readings', ['not-applicable']],
    ['readings', ['not-applicable', 'n/a']],
    ['survey', ' '],
    ['period', '2008/09'],
  ],
});

describe('ABSENCE_REASONS', () => {
  it('names each reason once, and the schema knows no other', () => {
    expect(new Set(ABSENCE_REASONS).size).to.equal(ABSENCE_REASONS.length);
    for (const reason of ABSENCE_REASONS) expect(AbsenceReasonSchema.parse(reason)).to.equal(reason);
    for (const word of ['toString', '__proto__', 'none', 'zero', '']) {
      expect(AbsenceReasonSchema.safeParse(word).success, word).to.equal(false);
    }
  });
});
