/** What a case file holds: inputs, and what a trusted implementation answered to them. */
export interface CaseFile {
  /** Which method of the registry answers the cases. */
  readonly method: string;
  readonly tolerance: Tolerance | SplitTolerance | string;
  readonly cases: readonly Case[];
}

/** How far a number may be from the one expected: the larger of both limits. Default: not at all. */
export interface Tolerance {
  readonly rel?: number;
  readonly abs?: number;
}

/** One limit for what is calculated, and another for what the other implementation simulated. */
export interface SplitTolerance {
  readonly point: Tolerance;
  readonly simulated: Tolerance;
}

/** One input with the answer expected. */
export interface Case {
  readonly id: string;
  readonly kind: 'value' | 'no_value' | 'refusal' | 'mixed';
  /** Whether the answer is to be matched; where it is false it is a defect or an arguable choice. Default: true. */
  readonly strict?: boolean;
  readonly input: Input;
  readonly expected: unknown;
}

/** The figures and options of a case, by name; `null` stands for a figure that is not there. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each method knows the form of its own input
export type Input = Readonly<Record<string, any>>;

/**
 * What the library answers to an input, in the form in which the case file expects it. What is expected is there only
 * to tell which rows of a long table the case shows, where the input does not.
 */
export type Method = (input: Input, expected?: unknown) => unknown;

/**
 * A case file from its text.
 *
 * @throws {SyntaxError} if it is not JSON, or has no method or no cases
 */
export function readCaseFile(text: string): CaseFile {
  const file = JSON.parse(text) as Partial<CaseFile> | null;
  if (typeof file?.method !== 'string' || !Array.isArray(file.cases)) {
    throw new SyntaxError('a case file requires "method" and "cases"');
  }
  return { method: file.method, tolerance: file.tolerance ?? 'exact', cases: file.cases };
}
