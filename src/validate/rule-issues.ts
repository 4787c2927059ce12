import { type Strategy, StrategySchema } from '../document/strategy.js';
import { type Faults, faultsOf } from './faults.js';
import type { Finding } from './finding.js';
import type { Issue, IssueCode } from './issue.js';
import { report } from './report.js';
import type { Words } from './rule-words.js';
import { FAULT_WORDS, WARNING_WORDS } from './messages.js';
import { type Warnings, warningsOf } from './warnings.js';

const FAULT_CODES: Readonly<Record<keyof Faults, IssueCode>> = {
  repeatedIdentifiers: 'duplicate-identifier',
  danglingReferences: 'unknown-reference',
  misplacedReferences: 'misplaced-reference',
  circularReferences: 'circular-reference',
  repeatedAxes: 'repeated-axis',
  reversedEnds: 'reversed-ends',
  missingChoices: 'missing',
};

const WARNING_CODES: Readonly<Record<keyof Warnings, IssueCode>> = {
  repeatedCodes: 'duplicate-code',
  mixedUnits: 'unit-mismatch',
  impossibleShares: 'percentage-out-of-range',
  earlyTargets: 'target-before-baseline',
  contraryTargets: 'target-against-polarity',
  outOfPlanDates: 'outside-plan-period',
  undatedMilestones: 'undated-without-reason',
  conflictingLines: 'conflicting-reporting',
  miscountedLists: 'count-mismatch',
  ambiguousSources: 'ambiguous-source',
};

/** A finding that is not yet put into words. */
interface Problem {
  readonly code: IssueCode;
  readonly severity: Issue['severity'];
  readonly finding: Finding;
  readonly words: (finding: never) => Words;
}

/** What the rules that need more than one property find wrong with a strategy, as issues: the errors first. */
export function ruleIssues(strategy: Strategy): readonly Issue[] {
  const problems = [
    ...problemsOf('error', faultsOf(StrategySchema, strategy), FAULT_CODES, FAULT_WORDS),
    ...problemsOf('warning', warningsOf(strategy), WARNING_CODES, WARNING_WORDS),
  ];
  return report(problems, ({ code, severity, finding: { path, within }, finding, words }) => ({
    code,
    severity,
    path,
    ...(within === undefined ? {} : { within }),
    ...words(finding as never),
  }));
}

function problemsOf<Rule extends string>(
  severity: Issue['severity'],
  found: Readonly<Record<Rule, readonly Finding[]>>,
  codes: Readonly<Record<Rule, IssueCode>>,
  words: Readonly<Record<Rule, Problem['words']>>,
): Problem[] {
  return (Object.keys(codes) as Rule[]).flatMap((rule) =>
    found[rule].map((finding) => ({ code: codes[rule], severity, finding, words: words[rule] })),
  );
}
