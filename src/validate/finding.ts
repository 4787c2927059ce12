import type { Path } from './issue.js';
import type { Cursor } from './walk.js';

/** Something that a rule found: where it is. What it is follows from the rule, whose findings extend this. */
export interface Finding {
  readonly path: Path;
  /** The identifier of the part that it stands in, if that has one. */
  readonly within?: string;
}

/**
 * The place of a finding where a walk is, or some steps further down.
 *
 * @example
 * findingAt({ path: ['places', 0], within: undefined }, 'within'); // => { path: ['places', 0, 'within'] }
 */
export function findingAt({ path, within }: Cursor, ...steps: Path): Finding {
  return { path: [...path, ...steps], ...(within === undefined ? {} : { within }) };
}
