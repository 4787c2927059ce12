// Tries a rule on small documents: each row says why, gives the parts of a plan, and what validation must say of them.
import { expect } from 'chai';
import type { StrategyInput } from '../../src/document/strategy.js';
import type { Issue, IssueCode } from '../../src/validate/issue.js';
import { describeIssue } from '../../src/validate/messages.js';
import { parseStrategy } from '../../src/validate/parse-strategy.js';
import { validateStrategy } from '../../src/validate/validate-strategy.js';
import { deepFreeze } from './deep-freeze.js';
import { plan } from './documents.js';

/** Why, the parts of a plan, and the sentences expected; none where the rule finds nothing. */
export type RuleRow = readonly [why: string, parts: Partial<StrategyInput>, ...sentences: string[]];

/**
 * Makes a test of each row: the plan has these issues and no others, all with this code and severity, and it is
 * refused, also by `parseStrategy`, if and only if they are errors.
 */
export function tryRule(code: IssueCode, severity: Issue['severity'], rows: readonly RuleRow[]): void {
  for (const [why, parts, ...sentences] of rows) {
    it(`${sentences.length === 0 ? 'finds nothing in' : 'finds'} ${why}`, () => {
      const document = deepFreeze(plan(parts));
      const { ok, issues } = validateStrategy(document);
      expect(issues.map(describeIssue)).to.deep.equal(sentences);
      for (const issue of issues) expect(issue).to.include({ code, severity });
      expect(ok).to.equal(severity === 'warning' || sentences.length === 0);
      expect(parseStrategy(document) !== undefined).to.equal(ok);
    });
  }
}
