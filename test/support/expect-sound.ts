import { expect } from 'chai';
import { describeIssue } from '../../src/validate/messages.js';
import { parseStrategy } from '../../src/validate/parse-strategy.js';
import { MOST_ISSUES } from '../../src/validate/report.js';
import { validateStrategy } from '../../src/validate/validate-strategy.js';

/**
 * Expects what holds for every value there is: an answer in sentences, no more issues than are listed at most, refused
 * if and only if one of them is an error and `parseStrategy` gives nothing, and no object the worse for it.
 *
 * @returns whether the value is a strategy
 */
export function expectSound(value: unknown): boolean {
  const result = validateStrategy(value);
  expect(result.issues.length).to.be.at.most(MOST_ISSUES + 1);
  expect(result.ok).to.equal(result.issues.every(({ severity }) => severity !== 'error'));
  for (const issue of result.issues) {
    const sentence = describeIssue(issue);
    expect(sentence).to.match(/^.+: expected .+, found .+\. [A-Z].*[.?]$/s);
    expect(sentence.length, sentence.slice(0, 200)).to.be.below(2000);
  }
  expect(parseStrategy(value)).to.deep.equal(result.ok ? result.strategy : undefined);
  expect(Object.keys(Object.prototype)).to.deep.equal([]);
  expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  return result.ok;
}
