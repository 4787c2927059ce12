import { expect } from 'chai';
import type { Issue } from '../../src/validate/issue.js';
import { describeIssue } from '../../src/validate/messages.js';
import { MOST_ISSUES, report } from '../../src/validate/report.js';

const issue = (severity: Issue['severity']): Issue => ({
  code: 'missing',
  severity,
  path: [],
  expected: 'a',
  received: 'b',
  mend: 'C.',
});
const errors = (count: number) => report(Array.from({ length: count }), () => issue('error'));

describe('report', () => {
  for (const [count, listed] of [
    [0, 0],
    [1, 1],
    [MOST_ISSUES, MOST_ISSUES],
    [MOST_ISSUES + 1, MOST_ISSUES + 1],
    [5000, MOST_ISSUES + 1],
  ] as const) {
    it(`lists ${listed} of ${count} problems`, () => {
      const issues = errors(count);
      expect(issues).to.have.lengthOf(listed);
      expect(issues.filter(({ code }) => code === 'too-many-issues')).to.have.lengthOf(
        count > MOST_ISSUES ? 1 : 0,
      );
    });
  }

  it('says last how many there are', () => {
    expect(describeIssue(errors(1500).at(-1)!)).to.equal(
      'the document: expected at most 1000 problems in one report, found 1500. Mend those listed first, then check again.',
    );
  });

  it('says that there are more than it lists where others were not looked for', () => {
    const issues = report(Array.from({ length: 1500 }), () => issue('error'), false);
    expect(issues).to.have.lengthOf(MOST_ISSUES + 1);
    expect(issues.at(-1)?.received).to.equal('more than 1000');
  });

  it('is as grave as the gravest of the problems', () => {
    const mixed = report(
      Array.from({ length: 2000 }, (_, index) => index),
      (index) => issue(index === 0 ? 'error' : 'warning'),
    );
    expect(mixed.at(-1)?.severity).to.equal('error');
    const mild = report(Array.from({ length: 2000 }), () => issue('warning'));
    expect(mild.at(-1)?.severity).to.equal('warning');
  });

  it('puts into words only what it lists', () => {
    let words = 0;
    report(Array.from({ length: 5000 }), () => {
      words += 1;
      return issue('error');
    });
    expect(words).to.equal(MOST_ISSUES);
  });
});
