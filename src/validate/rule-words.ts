import type { Issue } from './issue.js';

/** What a rule found, in words. */
export type Words = Pick<Issue, 'expected' | 'received' | 'mend'>;

/** For each rule of a set, what puts its findings into words: a rule without words does not compile. */
export type RuleWords<Found extends { readonly [Rule in keyof Found]: readonly unknown[] }> = {
  readonly [Rule in keyof Found]: (finding: Found[Rule][number]) => Words;
};
