import { migrate } from '../document/migrate.js';
import { type Strategy, StrategySchema } from '../document/strategy.js';
import { firstParts } from './first-parts.js';
import { fits } from './fits.js';
import type { Issue } from './issue.js';
import { MENDS } from './messages.js';
import { parsed } from './parsed.js';
import { ruleIssues } from './rule-issues.js';
import { shapeIssues } from './shape-issues.js';
import { shapeProblems } from './shape-problems.js';

/** A document that can be used, or every reason why it cannot. */
export type Validation =
  | { readonly ok: true; readonly strategy: Strategy; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Checks a value of any kind and returns a strategy, or every problem at once with its place.
 *
 * It never throws, whatever it is given, and changes nothing. The strategy that it returns is a copy in today's
 * format, in which every list is present. Shape comes first; the rules that need more than one property (unique
 * identifiers, known references, dates and figures that fit each other) are looked at when the shape is right.
 * Errors are listed before warnings, and at most 1,000 issues in all.
 *
 * @param value - a parsed JSON document, or anything else
 * @returns `ok: true` with the strategy and warnings, or `ok: false` with at least one error among the issues
 *
 * @example
 * const result = validateStrategy({ format: 2, id: 'plan' });
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

function validate(given: unknown): Validation {
  const value = migrate(given);
  const first = firstParts(StrategySchema, value);
  const isHopeless = first !== undefined && !fits(StrategySchema, first);
  const strategy = isHopeless ? undefined : parsed(StrategySchema, value);
  if (strategy === undefined) return { ok: false, issues: faultsOfShape(value) };
  const issues = ruleIssues(strategy);
  return issues.some((issue) => issue.severity === 'error')
    ? { ok: false, issues }
    : { ok: true, strategy, issues };
}

function faultsOfShape(value: unknown): readonly Issue[] {
  const { problems, isAll } = shapeProblems(value);
  // an object may be another each time that it is looked at
  return problems.length === 0 ? [UNREADABLE] : shapeIssues(problems, value, isAll);
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
