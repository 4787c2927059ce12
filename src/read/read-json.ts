import type { Issue } from '../validate/issue.js';
import { MENDS } from '../validate/messages.js';
import { type Validation, validateStrategy } from '../validate/validate-strategy.js';
import { findJsonFault, type JsonFault } from './json-position.js';

// Lists in lists that are left open: some engines take ten times as long to refuse them as to read those that are closed.
const DEEP = '['.repeat(1_000);

/**
 * Reads the text of a JSON file as a strategy.
 *
 * A byte-order mark is passed over. It never throws: text that is not JSON gives one issue with its line and
 * column; JSON of another shape gives every issue at once, as `validateStrategy` does.
 *
 * @param text - the whole text of the file
 *
 * @example
 * const result = readJson('{"format": 1,');
 * describeIssue(result.issues[0]);
 * // => 'line 1, column 14: expected a property name in double quotes, found the end of the text. Mend the text at this place; nothing after it was read.'
 */
export function readJson(text: string): Validation {
  const clean = text.replace(/^\uFEFF/, '');
  const fault = clean.includes(DEEP) ? findJsonFault(clean) : undefined;
  if (fault !== undefined) return { ok: false, issues: [notJson(fault)] };
  let value: unknown;
  try {
    value = JSON.parse(clean);
  } catch {
    return { ok: false, issues: [notJson(findJsonFault(clean))] };
  }
  return validateStrategy(value);
}

function notJson(fault: JsonFault | undefined): Issue {
  return {
    code: 'not-json',
    severity: 'error',
    path: [],
    position: { line: fault?.line ?? 1, column: fault?.column ?? 1 },
    expected: fault?.expected ?? 'JSON',
    received: fault?.received ?? 'other text',
    mend: MENDS.notJson,
  };
}
