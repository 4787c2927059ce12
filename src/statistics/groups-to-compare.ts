import { requireGroup } from './best-group.js';
import { noFigure, type NoFigure } from './no-figure.js';

/** Which two groups a gap is between, by their index. */
export interface ComparedGroups {
  /** The group to subtract from, or to divide. */
  readonly first: number;
  /** The group to subtract, or to divide by. */
  readonly second: number;
}

/** How the groups of a gap are chosen. */
export interface GroupsToCompareOptions {
  /** Whether the groups are in an order, from the worst placed to the best. Default: false. */
  readonly ordered?: boolean | undefined;
  /** The index of the group to compare with, where the groups have no order. Default: none, the extremes are compared. */
  readonly reference?: number | undefined;
  /** Whether a low figure is good. Default: false. */
  readonly lowIsBest?: boolean | undefined;
}

/**
 * Which two of several groups a gap is taken between, in the order that makes the usual disadvantage a positive gap.
 *
 * - Ordered: the best placed less the worst placed; where a low figure is good, the reverse. The gap can be negative.
 * - Against a reference: the reference less the lowest of the others; where a low figure is good, the highest of the
 *   others less the reference.
 * - Otherwise: the highest less the lowest. Since they are chosen after looking, chance makes this gap too wide, and
 *   its interval does not know of it.
 *
 * Of equal figures the first counts; where all are equal it is both groups. Groups without a figure cannot be the
 * highest or the lowest and are passed over. One at the end of an order, or a reference, is not replaced by the next.
 *
 * Source: Schlotheuber and Hosseinpoor, "Summary Measures of Health Inequality" (2022).
 *
 * @param values - a figure for each group, in any unit
 * @returns the two groups; or `too-few` where fewer than two have a figure, `missing` where a group that has to be
 * compared has none, `not-finite` where a figure is
 * @throws {RangeError} if groups are ordered and have a reference, or the reference is not the index of a group
 *
 * @example
 * groupsToCompare([12, 30, 18]); // => { first: 1, second: 0 }
 * groupsToCompare([12, 30, 18], { ordered: true, lowIsBest: true }); // => { first: 0, second: 2 }
 */
export function groupsToCompare(
  values: readonly (number | undefined)[],
  { ordered = false, reference, lowIsBest = false }: GroupsToCompareOptions = {},
): ComparedGroups | NoFigure {
  if (reference !== undefined) requireGroup('groupsToCompare', values, reference);
  if (ordered && reference !== undefined) {
    throw new RangeError('groupsToCompare requires an order or a reference, got both');
  }
  const given = [...values.keys()].filter((group) => values[group] !== undefined);
  if (given.some((group) => !Number.isFinite(values[group]))) return noFigure('not-finite');
  if (given.length < 2) return noFigure('too-few');
  const [highest, lowest] = [1, -1].map(
    (sign) => (groups: readonly number[]) =>
      groups.reduce((best, group) => (sign * values[group]! > sign * values[best]! ? group : best)),
  ) as [(groups: readonly number[]) => number, (groups: readonly number[]) => number];
  if (ordered) {
    const ends = [0, values.length - 1] as const;
    if (ends.some((group) => values[group] === undefined)) return noFigure('missing');
    return lowIsBest ? { first: ends[0], second: ends[1] } : { first: ends[1], second: ends[0] };
  }
  if (reference === undefined) return { first: highest(given), second: lowest(given) };
  if (values[reference] === undefined) return noFigure('missing');
  const others = given.filter((group) => group !== reference);
  return lowIsBest
    ? { first: highest(others), second: reference }
    : { first: reference, second: lowest(others) };
}
