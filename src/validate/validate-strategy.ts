import { type Strategy, StrategySchema } from '../document/strategy.js';
import type { Issue } from './issue.js';
import { MENDS } from './messages.js';
import { ruleIssues } from './rule-issues.js';
import { shapeIssues } from './shape-issues.js';

/** A document that can be used, or every reason why it cannot. */
export type Validation =
  | { readonly ok: true; readonly strategy: Strategy; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The most issues that are reported; a file of the wrong kind would otherwise give one for every cell. */
export const MOST_ISSUES = 1000;

/**
 * Checks a value of any kind and returns a strategy, or every problem at once with its place.
 *
 * It never throws, whatever it is given, and changes nothing. The strategy that it returns is a copy in which
 * every list is present. Shape comes first; the rules that need the whole document (unique identifiers, known
 * references) are looked at when the shape is right. At most 1,000 issues are listed.
 *
 * @param value - a parsed JSON document, or anything else
 * @returns `ok: true` with the strategy, or `ok: false` with at least one error among the issues
 *
 * @example
 * const result = validateStrategy({ format: 1, id: 'plan' });
 * result.ok; // => false
 * describeIssue(result.issues[0]); // => 'title: expected text, found nothing. Add "title".'
 */
export function validateStrategy(value: unknown): Validation {
  try {
    return validate(value);
  } catch {
    return { ok: false, issues: [UNREADABLE] };
  }
}

function validate(value: unknown): Validation {
  const shape = StrategySchema.safeParse(value);
  if (!shape.success) return { ok: false, issues: atMost(shapeIssues(shape.error.issues, value)) };
  const strategy = shape.data;
  const issues = ruleIssues(strategy);
  return issues.some((issue) => issue.severity === 'error')
    ? { ok: false, issues: atMost(issues) }
    : { ok: true, strategy, issues };
}

// An object that throws when it is looked at is no data; JSON never gives one.
const UNREADABLE: Issue = {
  code: 'wrong-type',
  severity: 'error',
  path: [],
  expected: 'plain data, as JSON gives',
  received: 'an object that cannot be read',
  mend: MENDS.plainData,
};

function atMost(issues: Issue[]): Issue[] {
  if (issues.length <= MOST_ISSUES) return issues;
  return [
    ...issues.slice(0, MOST_ISSUES),
    {
      code: 'too-many-issues',
      severity: 'error',
      path: [],
      expected: `at most ${MOST_ISSUES} problems in one report`,
      received: String(issues.length),
      mend: MENDS.tooMany,
    },
  ];
}
