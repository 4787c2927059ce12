import type * as z from 'zod/mini';
import { FORMAT_VERSION } from '../document/head.js';
import type { Issue, Path } from './issue.js';
import { knownProperties } from './known-properties.js';
import { FORMS, MENDS } from './messages.js';
import { nearestWord } from './nearest-word.js';
import { partAround } from './part-around.js';
import { report } from './report.js';
import { schemasAlong } from './schemas-along.js';
import { wordsForChoice, wordsForType, wordsForValue } from './words.js';

type ShapeProblem = z.core.$ZodIssue;
type Facts = Pick<Issue, 'code' | 'expected' | 'received' | 'mend'>;

/** One problem at one place; `key` is the name of a property that the format does not have. */
interface Placed {
  readonly problem: ShapeProblem;
  readonly path: Path;
  readonly key?: string;
}

/**
 * What the schema found wrong, as issues: each with its place, what was expected and what stands there.
 *
 * @param isAll - whether the schema found nothing else
 */
export function shapeIssues(
  problems: readonly ShapeProblem[],
  document: unknown,
  isAll = true,
): readonly Issue[] {
  const issueOf = ({ problem, path, key }: Placed): Issue => {
    const within = partAround(document, path);
    const facts =
      key === undefined
        ? factsOf(problem, schemasAlong(document, path).at(-1)!.value, path)
        : unknownProperty(key, knownProperties(document, path.slice(0, -1)));
    return { severity: 'error', path, ...(within === undefined ? {} : { within }), ...facts };
  };
  return report(problems.flatMap(placed), issueOf, isAll);
}

function placed(problem: ShapeProblem): Placed[] {
  const path = problem.path as Path;
  if (problem.code !== 'unrecognized_keys') return [{ problem, path }];
  return problem.keys.map((key) => ({ problem, path: [...path, key], key }));
}

function factsOf(problem: ShapeProblem, value: unknown, path: Path): Facts {
  const received = wordsForValue(value);
  const expected = expectation(problem);
  if (value === undefined && path.length > 0 && problem.code !== 'custom') {
    return { code: 'missing', expected, received, mend: MENDS.missing(String(path.at(-1))) };
  }
  switch (problem.code) {
    case 'invalid_value':
    case 'invalid_union':
      return choice(problem, value, path);
    case 'invalid_format':
    case 'custom': {
      const mend = FORMS[problem.message]?.[1] ?? MENDS.wrongType(expected);
      return { code: CODES[problem.message] ?? 'bad-format', expected, received, mend };
    }
    case 'too_small':
    case 'too_big':
      return { code: 'out-of-bounds', expected, received, mend: MENDS.outOfBounds };
    default:
      return { code: 'wrong-type', expected, received, mend: MENDS.wrongType(expected) };
  }
}

/** The codes of forms that have one of their own. */
const CODES: Readonly<Record<string, Issue['code']>> = { address: 'unsafe-address', whole: 'wrong-type' };

function choice(problem: ShapeProblem, value: unknown, path: Path): Facts {
  const options = optionsOf(problem);
  const received = wordsForValue(value);
  // Yes or no is a choice of two to the schema, and one kind of value to people.
  if (options.length > 0 && options.every((option) => typeof option === 'boolean')) {
    const expected = wordsForType('boolean');
    return { code: 'wrong-type', expected, received, mend: MENDS.wrongType(expected) };
  }
  if (path.length === 1 && path[0] === 'format' && typeof value === 'number' && value > FORMAT_VERSION) {
    return { code: 'newer-format', expected: wordsForChoice(options), received, mend: MENDS.newerFormat };
  }
  const words = options.filter((option) => typeof option === 'string');
  const near = typeof value === 'string' ? nearestWord(value, words) : undefined;
  return { code: 'not-allowed', expected: wordsForChoice(options), received, mend: MENDS.notAllowed(near) };
}

function expectation(problem: ShapeProblem): string {
  switch (problem.code) {
    case 'invalid_type':
      return wordsForType(problem.expected);
    case 'invalid_value':
    case 'invalid_union':
      return wordsForChoice(optionsOf(problem));
    case 'too_small':
      return bound(problem.inclusive === false ? 'more than' : 'at least', problem.origin, problem.minimum);
    case 'too_big':
      return bound(problem.inclusive === false ? 'less than' : 'at most', problem.origin, problem.maximum);
    default:
      return FORMS[problem.message]?.[0] ?? 'another value';
  }
}

function bound(side: string, origin: string, limit: number | bigint): string {
  const unit = origin === 'array' ? ' in the list' : origin === 'string' ? ' characters' : '';
  return `${side} ${limit}${unit}`;
}

function optionsOf(problem: ShapeProblem): readonly unknown[] {
  if (problem.code === 'invalid_value') return problem.values;
  if (problem.code === 'invalid_union') return (problem as { options?: unknown[] }).options ?? [];
  return [];
}

function unknownProperty(key: string, known: readonly string[]): Facts {
  return {
    code: 'unknown-property',
    expected: 'only properties that the format has',
    received: wordsForValue(key),
    mend: MENDS.unknownProperty(nearestWord(key, known)),
  };
}
