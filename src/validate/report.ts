import type { Issue } from './issue.js';
import { MENDS } from './messages.js';

/** The most issues that are reported; a file of the wrong kind would otherwise give one for every cell. */
export const MOST_ISSUES = 1000;

/**
 * Problems as issues: the first thousand, and last, where there are more, how many there are, if that is known.
 *
 * Only what is listed is put into words.
 *
 * @param problems - those that are errors first
 * @param isAll - whether there are no others, which were not looked for
 */
export function report<Problem>(
  problems: readonly Problem[],
  issueOf: (problem: Problem) => Issue,
  isAll = true,
): readonly Issue[] {
  const issues = problems.slice(0, MOST_ISSUES).map((problem) => issueOf(problem));
  if (problems.length > MOST_ISSUES) {
    const count = isAll ? String(problems.length) : `more than ${MOST_ISSUES}`;
    issues.push(tooMany(count, issues[0]!.severity));
  }
  return issues;
}

function tooMany(count: string, severity: Issue['severity']): Issue {
  return {
    code: 'too-many-issues',
    severity,
    path: [],
    expected: `at most ${MOST_ISSUES} problems in one report`,
    received: count,
    mend: MENDS.tooMany,
  };
}
