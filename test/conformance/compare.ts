import { isNoFigure } from '../../src/statistics/no-figure.js';
import type { CaseFile, Tolerance } from './case-file.js';

/** What R, Python and C# write where there is no number. */
const NO_NUMBER: readonly unknown[] = ['NaN', 'NA', 'Inf', '-Inf', 'None', null];

/**
 * Every place at which an answer is not the one expected, in words; none where they agree.
 *
 * Where no number is expected the answer must be none either, with its reason: a `NoFigure`, or nothing at all where
 * the other implementation names a figure that the library does not give.
 */
export function differences(
  expected: unknown,
  actual: unknown,
  limitAt: (path: string) => Tolerance,
  path = '',
): string[] {
  const told = (): string[] => [`${path || 'the answer'}: expected ${show(expected)}, got ${show(actual)}`];
  if (isRefusal(expected)) return isNone(actual) ? [] : told();
  if (NO_NUMBER.includes(expected)) return isNone(actual) || expected === actual ? [] : told();
  if (typeof expected === 'number') {
    return typeof actual === 'number' && isNear(expected, actual, limitAt(path)) ? [] : told();
  }
  if (Array.isArray(expected)) {
    if (isNoFigure(actual)) return expected.every((part) => NO_NUMBER.includes(part)) ? [] : told();
    if (!Array.isArray(actual) || actual.length !== expected.length) return told();
    return expected.flatMap((part, index) => differences(part, actual[index], limitAt, `${path}[${index}]`));
  }
  if (isRecord(expected)) {
    if (isNoFigure(actual)) {
      return Object.entries(expected).flatMap(([key, part]) =>
        differences(part, actual, limitAt, path ? `${path}.${key}` : key),
      );
    }
    if (!isRecord(actual)) return told();
    return Object.entries(expected)
      .filter(([key]) => key !== 'warnings')
      .flatMap(([key, part]) => differences(part, actual[key], limitAt, path ? `${path}.${key}` : key));
  }
  return expected === actual ? [] : told();
}

/** Whether an answer holds anything that a reader could take for a number and that is none. */
export function isSound(answer: unknown): boolean {
  if (typeof answer === 'number') return Number.isFinite(answer);
  if (typeof answer !== 'object' || answer === null) return true;
  return Object.values(answer).every(isSound);
}

function isNone(actual: unknown): boolean {
  if (actual === undefined || isNoFigure(actual)) return true;
  if (Array.isArray(actual)) return actual.every(isNone);
  return isRecord(actual) && Object.values(actual).every(isNone);
}

function isNear(expected: number, actual: number, { rel = 0, abs = 0 }: Tolerance): boolean {
  return Math.abs(expected - actual) <= Math.max(abs, rel * Math.abs(expected));
}

/** How far the figure at a place of an answer may be from the one expected. */
export function limitFor(tolerance: CaseFile['tolerance'], path: string): Tolerance {
  if (typeof tolerance === 'string') return {};
  if (!('point' in tolerance)) return tolerance;
  const { point, simulated } = tolerance;
  return path.startsWith('simulated') ? simulated : point;
}

function isRefusal(expected: unknown): boolean {
  return isRecord(expected) && typeof expected['error'] === 'string';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}
