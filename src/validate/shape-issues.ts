import type * as z from 'zod/mini';
import { FORMAT_VERSION } from '../document/strategy.js';
import type { Issue, Path } from './issue.js';
import { knownProperties } from './known-properties.js';
import { FORMS, MENDS, wordsForChoice, wordsForType, wordsForValue } from './messages.js';
import { nearestWord } from './nearest-word.js';

type ShapeProblem = z.core.$ZodIssue;
type Facts = Pick<Issue, 'code' | 'expected' | 'received' | 'mend'>;

/** What the schema found wrong, as issues: each with its place, what was expected and what stands there. */
export function shapeIssues(problems: readonly ShapeProblem[], document: unknown): Issue[] {
  return problems.flatMap((problem) => {
    const path = problem.path as Path;
    const at = (facts: Facts, place = path): Issue => {
      const within = identifierAround(document, place);
      return { severity: 'error', path: place, ...(within === undefined ? {} : { within }), ...facts };
    };
    if (problem.code === 'unrecognized_keys') {
      const known = knownProperties(document, path);
      return problem.keys.map((key) => at(unknownProperty(key, known), [...path, key]));
    }
    return [at(factsOf(problem, valueAt(document, path), path))];
  });
}

function factsOf(problem: ShapeProblem, value: unknown, path: Path): Facts {
  const received = wordsForValue(value);
  const last = path.at(-1);
  if (value === undefined && path.length > 0 && problem.code !== 'custom') {
    return { code: 'missing', expected: expectation(problem), received, mend: MENDS.missing(String(last)) };
  }
  switch (problem.code) {
    case 'invalid_type': {
      const expected = wordsForType(problem.expected);
      return { code: 'wrong-type', expected, received, mend: MENDS.wrongType(expected) };
    }
    case 'invalid_value':
    case 'invalid_union':
      return choice(problem, value, path);
    case 'invalid_format':
    case 'custom': {
      const form =
        FORMS[problem.code === 'invalid_format' && problem.format === 'date' ? 'date' : problem.message];
      const [expected, mend] = form ?? [expectation(problem), MENDS.wrongType(expectation(problem))];
      return {
        code: problem.message === 'address' ? 'unsafe-address' : 'bad-format',
        expected,
        received,
        mend,
      };
    }
    case 'too_small':
    case 'too_big': {
      return { code: 'out-of-bounds', expected: expectation(problem), received, mend: MENDS.outOfBounds };
    }
    default: {
      const expected = expectation(problem);
      return { code: 'wrong-type', expected, received, mend: MENDS.wrongType(expected) };
    }
  }
}

function choice(problem: ShapeProblem, value: unknown, path: Path): Facts {
  const options = optionsOf(problem);
  const received = wordsForValue(value);
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
      return bound('at most', problem.origin, problem.maximum);
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

function valueAt(document: unknown, path: Path): unknown {
  let value = document;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

// The nearest part around a place that has an identifier, the document itself left out.
function identifierAround(document: unknown, path: Path): string | undefined {
  for (let length = path.length - 1; length > 0; length--) {
    const id = valueAt(document, [...path.slice(0, length), 'id']);
    if (typeof id === 'string') return id;
  }
  return undefined;
}
