import { expect } from 'chai';
import { PART_KINDS } from '../../src/document/part-kind.js';
import type { Issue } from '../../src/validate/issue.js';
import { describeIssue, FORMS, KIND_WORDS, MENDS } from '../../src/validate/messages.js';

describe('describeIssue', () => {
  const issue: Issue = {
    code: 'wrong-type',
    severity: 'error',
    path: ['indicators', 1, 'name'],
    expected: 'text',
    received: '3',
    mend: 'Replace it with text.',
  };

  it('says where, what was expected, what was found, and how to mend it', () => {
    expect(describeIssue(issue)).to.equal(
      'indicators[1].name: expected text, found 3. Replace it with text.',
    );
  });

  it('names the part that it stands in', () => {
    expect(describeIssue({ ...issue, within: 'ni-4' })).to.equal(
      'indicators[1].name (in "ni-4"): expected text, found 3. Replace it with text.',
    );
  });

  it('gives line and column where the text is not JSON', () => {
    expect(describeIssue({ ...issue, path: [], position: { line: 2, column: 7 } })).to.equal(
      'line 2, column 7: expected text, found 3. Replace it with text.',
    );
  });

  it('says the same of a warning', () => {
    expect(describeIssue({ ...issue, severity: 'warning' })).to.equal(describeIssue(issue));
  });
});

describe('FORMS and MENDS', () => {
  const mends = Object.values(MENDS).map((mend) => (typeof mend === 'function' ? mend('a') : mend));
  for (const mend of [...mends, ...Object.values(FORMS).map(([, words]) => words)]) {
    it(`is a sentence that says what to do: ${mend}`, () => expect(mend).to.match(/^[A-Z].*[.?]$/));
  }

  it('suggest nothing where no word is near', () => {
    expect(MENDS.unknownProperty(undefined)).to.equal('Remove it, or move it to a note.');
    expect(MENDS.notAllowed(undefined)).to.equal('Choose one of those listed.');
  });
});

describe('KIND_WORDS', () => {
  for (const kind of PART_KINDS) {
    it(`gives one part of kind ${kind}, with its article`, () => {
      expect(KIND_WORDS[kind]).to.match(/^(a|an(?= [aeiou])) [a-z]+( [a-z]+)*$/);
    });
  }
});
