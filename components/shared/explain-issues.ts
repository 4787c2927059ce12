import { describeIssue, type Issue, readJson, type Strategy, validateStrategy } from '../../src/index.js';

/** A strategy to show, or what to tell the webmaster; a resident is told only that it could not be loaded. */
export type Loaded =
  | { readonly ok: true; readonly strategy: Strategy }
  | { readonly ok: false; readonly message: string; readonly issues: readonly Issue[] };

/**
 * What there is to say of what a view could not read as a document of today: everything that is wrong with it, as issues and as
 * one message for the webmaster; or the strategy itself, where it is one of an earlier format, or a table that one can be read from.
 */
export async function explain(
  from: string,
  wrong: { readonly value: unknown } | { readonly text: string | Element },
): Promise<Loaded> {
  if ('text' in wrong && !isJson(from, wrong.text)) {
    const { readSource } = await import('./read-source.js');
    return readSource(from, wrong.text);
  }
  const result = 'value' in wrong ? validateStrategy(wrong.value) : readJson(wrong.text as string);
  if (result.ok) return { ok: true, strategy: result.strategy };
  const issues = result.issues.filter(({ severity }) => severity === 'error');
  const count = `${issues.length} ${issues.length === 1 ? 'problem' : 'problems'}`;
  return {
    ok: false,
    issues: result.issues,
    message: [`${from} cannot be shown: ${count}`, ...issues.map(describeIssue)].join('\n  '),
  };
}

/** Whether a text is meant to be JSON: then its mistakes are told as such. */
const isJson = (from: string, text: string | Element): text is string =>
  typeof text === 'string' &&
  (/\.json(?:[?#]|$)/i.test(from) || /^\uFEFF?\s*[[{]/.test(text) || (text.trim() === '' && from[0] !== '#'));
