import { describeIssue, type Issue, readJson, validateStrategy } from '../../src/index.js';

/** Everything that is wrong with a document or a text, as issues and as one message for the webmaster. */
export function explain(
  from: string,
  wrong: { readonly value: unknown } | { readonly text: string },
): { readonly issues: readonly Issue[]; readonly message: string } {
  const { issues } = 'text' in wrong ? readJson(wrong.text) : validateStrategy(wrong.value);
  const count = `${issues.length} ${issues.length === 1 ? 'problem' : 'problems'}`;
  return {
    issues,
    message: [`${from} cannot be shown: ${count}`, ...issues.map(describeIssue)].join('\n  '),
  };
}
