/**
 * What kind of problem an issue is. The codes never change; the words around them may.
 *
 * Those of the text and of the shape come first and are errors. Then come those of rules that need more than one
 * property: errors down to `reversed-ends`, warnings from `duplicate-code` on. `too-many-issues` is as grave as the
 * gravest that it stands for.
 */
export type IssueCode =
  | 'not-json'
  | 'wrong-type'
  | 'missing'
  | 'unknown-property'
  | 'not-allowed'
  | 'out-of-bounds'
  | 'bad-format'
  | 'unsafe-address'
  | 'newer-format'
  | 'duplicate-identifier'
  | 'unknown-reference'
  | 'misplaced-reference'
  | 'circular-reference'
  | 'repeated-axis'
  | 'reversed-ends'
  | 'duplicate-code'
  | 'unit-mismatch'
  | 'percentage-out-of-range'
  | 'target-before-baseline'
  | 'target-against-polarity'
  | 'outside-plan-period'
  | 'undated-without-reason'
  | 'conflicting-reporting'
  | 'count-mismatch'
  | 'ambiguous-source'
  | 'too-many-issues';

/** The way from the document down to a value: property names and positions, counted from 0. */
export type Path = readonly (string | number)[];

/**
 * One problem of a document: where it is, what was expected there, what was found, and how to mend it.
 *
 * An `error` keeps the document from being used; a `warning` does not.
 */
export interface Issue {
  /** What kind of problem it is. */
  readonly code: IssueCode;
  /** Whether the document can be used in spite of it. */
  readonly severity: 'error' | 'warning';
  /** Where it is in the document; empty for the document itself. */
  readonly path: Path;
  /** The identifier of the part that it stands in, if that has one: people know "ni-4" better than a position. */
  readonly within?: string;
  /** Where it is in the text, both counted from 1, for text that is not JSON. */
  readonly position?: { readonly line: number; readonly column: number };
  /** What should stand there. */
  readonly expected: string;
  /** What stands there. */
  readonly received: string;
  /** What to do about it. */
  readonly mend: string;
}
