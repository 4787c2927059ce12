import type { Case, CaseFile, Method, Tolerance } from './case-file.js';
import { differences, isSound, limitFor } from './compare.js';
import { concessionsFor } from './concessions.js';

/** What came of one case. */
export interface Verdict {
  readonly id: string;
  /** `departs`: the other implementation's answer is a defect or an arguable choice, and ours differs knowingly. */
  readonly outcome: 'passed' | 'departs' | 'failed';
  /** What the library answered. */
  readonly answer: unknown;
  /** Where the answer differs from the one expected. */
  readonly differences: readonly string[];
  /** With what help it passed, in words; none where it agrees by itself. */
  readonly help: readonly string[];
}

/** Puts every case of a file to the method that it names. */
export function checkCases(file: CaseFile, methods: Readonly<Record<string, Method>>): Verdict[] {
  const method = Object.hasOwn(methods, file.method) ? methods[file.method] : undefined;
  if (method === undefined) {
    const told = [`no method of the library answers "${file.method}"`];
    return file.cases.map(({ id }) => ({
      id,
      outcome: 'failed',
      answer: undefined,
      differences: told,
      help: [],
    }));
  }
  return file.cases.map((one) => checkCase(one, method, file));
}

function checkCase(one: Case, method: Method, file: CaseFile): Verdict {
  const verdict = { id: one.id, help: [] };
  let answer: unknown;
  try {
    answer = method(one.input, one.expected);
  } catch (error) {
    // An option out of bounds is refused with an error, as a programmer's mistake; any other error is a fault of ours.
    const refused = one.kind === 'refusal' && error instanceof RangeError;
    const told = refused ? [] : [`threw ${String(error)}`];
    return { ...verdict, outcome: refused ? 'passed' : 'failed', answer: undefined, differences: told };
  }
  if (!isSound(answer)) {
    const told = [`the answer holds a number that is none: ${JSON.stringify(answer)}`];
    return { ...verdict, outcome: 'failed', answer, differences: told };
  }
  const concessions = concessionsFor(file.method, one.id);
  const limits = (path: string): Tolerance =>
    concessions.find(({ path: where, tolerance }) => tolerance && where.test(path))?.tolerance ??
    limitFor(file.tolerance, path);
  const told = differences(one.expected, answer, limits);
  if (told.length > 0) {
    return { ...verdict, outcome: one.strict === false ? 'departs' : 'failed', answer, differences: told };
  }
  return { ...verdict, outcome: 'passed', answer, differences: [], help: concessions.map(({ why }) => why) };
}
