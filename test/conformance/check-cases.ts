import type { Case, CaseFile, Method } from './case-file.js';
import { differences, isSound } from './compare.js';

/** What came of one case. */
export interface Verdict {
  readonly id: string;
  /** `departs`: the other implementation's answer is a defect or an arguable choice, and ours differs knowingly. */
  readonly outcome: 'passed' | 'departs' | 'failed';
  /** What the library answered. */
  readonly answer: unknown;
  /** Where the answer differs from the one expected. */
  readonly differences: readonly string[];
}

/** Puts every case of a file to the method that it names. */
export function checkCases(file: CaseFile, methods: Readonly<Record<string, Method>>): Verdict[] {
  const method = Object.hasOwn(methods, file.method) ? methods[file.method] : undefined;
  if (method === undefined) {
    const told = [`no method of the library answers "${file.method}"`];
    return file.cases.map(({ id }) => ({ id, outcome: 'failed', answer: undefined, differences: told }));
  }
  return file.cases.map((one) => checkCase(one, method, file.tolerance));
}

function checkCase(one: Case, method: Method, tolerance: CaseFile['tolerance']): Verdict {
  let answer: unknown;
  try {
    answer = method(one.input, one.expected);
  } catch (error) {
    // An option out of bounds is refused with an error, as a programmer's mistake; any other error is a fault of ours.
    const refused = one.kind === 'refusal' && error instanceof RangeError;
    const told = refused ? [] : [`threw ${String(error)}`];
    return { id: one.id, outcome: refused ? 'passed' : 'failed', answer: undefined, differences: told };
  }
  if (!isSound(answer)) {
    const told = [`the answer holds a number that is none: ${JSON.stringify(answer)}`];
    return { id: one.id, outcome: 'failed', answer, differences: told };
  }
  const told = differences(one.expected, answer, tolerance);
  const outcome = told.length === 0 ? 'passed' : one.strict === false ? 'departs' : 'failed';
  return { id: one.id, outcome, answer, differences: told };
}
