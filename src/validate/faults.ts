import type { Finding } from './finding.js';
import { type CircularReference, circularReferences } from './rules/circular-references.js';
import { type DanglingReference, danglingReferences } from './rules/dangling-references.js';
import { type MisplacedReference, misplacedReferences } from './rules/misplaced-references.js';
import { type MissingChoice, missingChoices } from './rules/missing-choices.js';
import { type RepeatedAxis, repeatedAxes } from './rules/repeated-axes.js';
import { type RepeatedIdentifier, repeatedIdentifiers } from './rules/repeated-identifiers.js';
import { type ReversedEnds, reversedEnds } from './rules/reversed-ends.js';

/** What keeps a document of the right shape from being used, by the rule that found it. */
export interface Faults {
  readonly repeatedIdentifiers: readonly RepeatedIdentifier[];
  readonly danglingReferences: readonly DanglingReference[];
  readonly misplacedReferences: readonly MisplacedReference[];
  readonly circularReferences: readonly CircularReference[];
  readonly repeatedAxes: readonly RepeatedAxis[];
  readonly reversedEnds: readonly ReversedEnds[];
  readonly missingChoices: readonly MissingChoice[];
}

/** The rules whose findings are errors, in the order in which these are listed. */
const RULES: { readonly [Name in keyof Faults]: (schema: object, value: unknown) => Faults[Name] } = {
  repeatedIdentifiers,
  danglingReferences,
  misplacedReferences,
  circularReferences,
  repeatedAxes,
  reversedEnds,
  missingChoices,
};

/**
 * What keeps a document of the right shape from being used.
 *
 * `validateStrategy` puts this into words, and `parseStrategy` only asks whether there is any: both refuse the
 * same documents because both ask here.
 *
 * @param schema - the schema that the value has been checked with: of a strategy, or of some of its lists
 */
export function faultsOf(schema: object, value: unknown): Faults {
  const found = Object.entries(RULES).map(([name, rule]) => [name, rule(schema, value)] as const);
  return Object.fromEntries<readonly Finding[]>(found) as unknown as Faults;
}

/** Whether a document of the right shape can be used. */
export function isSound(schema: object, value: unknown): boolean {
  return Object.values(RULES).every((rule) => rule(schema, value).length === 0);
}
