import type { Issue } from '../validate/issue.js';
import { MENDS } from '../validate/messages.js';
import { type Validation, validateStrategy } from '../validate/validate-strategy.js';
import { tooDeepAt } from './json-depth.js';
import { findJsonFault, type JsonFault, positionAt } from './json-position.js';
import { READ_LIMITS } from './table/read-limits.js';
import type { ReadOptions } from './table/read-options.js';

/**
 * Reads the text of a JSON file as a strategy.
 *
 * A byte-order mark is passed over. It never throws: text that is not JSON gives one issue with its line and
 * column; JSON of another shape gives every issue at once, as `validateStrategy` does. Lists and objects in each other, more than
 * 512 of them, are more than any document has: they are one issue with its place, and nothing of the text is read.
 *
 * @param text - the whole text of the file
 * @param options - `limits.depth` says how many lists and objects may be in each other
 *
 * @example
 * const result = readJson('{"format": 1,');
 * describeIssue(result.issues[0]);
 * // => 'line 1, column 14: expected a property name in double quotes, found the end of the text. Mend the text at this place; nothing after it was read.'
 */
export function readJson(text: string, { limits }: Pick<ReadOptions, 'limits'> = {}): Validation {
  const clean = text.replace(/^\uFEFF/, '');
  const most = limits?.depth ?? READ_LIMITS.depth;
  const deep = tooDeepAt(clean, most);
  // Engines take ten times as long for what is so deep, closed or left open.
  if (deep !== undefined) return refused(notJson(clean) ?? tooDeep(clean, deep, most));
  let value: unknown;
  try {
    value = JSON.parse(clean);
  } catch {
    return refused(
      notJson(clean) ?? issueOf({ line: 1, column: 1, expected: 'JSON', received: 'other text' }),
    );
  }
  return validateStrategy(value);
}

const refused = (issue: Issue): Validation => ({ ok: false, issues: [issue] });

function notJson(text: string): Issue | undefined {
  const fault = findJsonFault(text);
  return fault && issueOf(fault);
}

const issueOf = ({ line, column, expected, received }: JsonFault): Issue => ({
  code: 'not-json',
  severity: 'error',
  path: [],
  position: { line, column },
  expected,
  received,
  mend: MENDS.notJson,
});

const tooDeep = (text: string, at: number, most: number): Issue => ({
  code: 'out-of-bounds',
  severity: 'error',
  path: [],
  position: positionAt(text, at),
  expected: `at most ${most} lists and objects in each other`,
  received: 'one more',
  mend: MENDS.outOfBounds,
});
