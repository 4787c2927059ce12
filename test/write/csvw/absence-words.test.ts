import { expect } from 'chai';
import { ABSENCE_REASONS } from '../../../src/document/absence.js';
import { readAbsence } from '../../../src/read/text/absence-text.js';
import { ABSENCE_WORDS } from '../../../src/write/csvw/absence-words.js';

describe('ABSENCE_WORDS', () => {
  for (const reason of ABSENCE_REASONS.filter((one) => one !== 'unclear')) {
    it(`says "${ABSENCE_WORDS[reason]}" for ${reason}, and is read as that`, () => {
      expect(readAbsence(ABSENCE_WORDS[reason])).to.deep.equal({
        sure: 'exact',
        value: { kind: 'none', reason },
      });
    });
  }

  it('says "Unclear" for unclear, which is read as nothing', () => {
    expect(readAbsence(ABSENCE_WORDS.unclear).sure).to.equal('unread');
  });
});
