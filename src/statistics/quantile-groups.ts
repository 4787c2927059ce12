import { noFigure, type NoFigure } from './no-figure.js';
import { notGiven } from './not-given.js';

/** Which end of the figures is group 1. */
export interface QuantileOptions {
  /** Whether group 1 holds the highest figures. Default: false, the lowest. */
  readonly highestFirst?: boolean | undefined;
}

/**
 * Puts figures into groups by a rule; what is missing or not finite stays out, and the rule never sees it.
 *
 * @param name - the function that was called, for the message
 * @param groupsOf - the rule: from the figures known, in the order given, the group of each; none where they are too few
 * @returns the group of each figure, in the order given, or why it has none: `missing`, `not-finite`, `too-few`
 * @throws {RangeError} if the number of groups is not a whole number above zero
 *
 * @example
 * quantileGroups('quantileByRank', [5, undefined], 1, (known) => known.map(() => 1)); // => [1, { noFigure: 'missing' }]
 */
export function quantileGroups(
  name: string,
  figures: readonly (number | undefined)[],
  groups: number,
  groupsOf: (known: readonly number[]) => readonly number[],
): (number | NoFigure)[] {
  if (!(Number.isInteger(groups) && groups > 0)) {
    throw new RangeError(`${name} requires a whole number of groups above zero, got ${groups}`);
  }
  const found = groupsOf(figures.filter((figure) => Number.isFinite(figure)) as number[]).values();
  return figures.map((figure) => notGiven(figure) ?? found.next().value ?? noFigure('too-few'));
}
