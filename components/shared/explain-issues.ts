import { describeIssue, type Issue, readJson, type Strategy, validateStrategy } from '../../src/index.js';

/** A strategy to show, or what to tell the webmaster; a resident is told only that it could not be loaded. */
export type Loaded =
  | { readonly ok: true; readonly strategy: Strategy }
  | { readonly ok: false; readonly message: string; readonly issues: readonly Issue[] };

/**
 * What there is to say of a document that a view could not read: everything that is wrong with it, as issues and as
 * one message for the webmaster; or the strategy itself, where it is one of an earlier format.
 */
export function explain(
  from: string,
  wrong: { readonly value: unknown } | { readonly text: string },
): Loaded {
  const result = 'text' in wrong ? readJson(wrong.text) : validateStrategy(wrong.value);
  if (result.ok) return { ok: true, strategy: result.strategy };
  const issues = result.issues.filter(({ severity }) => severity === 'error');
  const count = `${issues.length} ${issues.length === 1 ? 'problem' : 'problems'}`;
  return {
    ok: false,
    issues: result.issues,
    message: [`${from} cannot be shown: ${count}`, ...issues.map(describeIssue)].join('\n  '),
  };
}
