import { noFigure, type NoFigure } from './no-figure.js';
import { notGiven } from './not-given.js';

/** How the groups of a place are spread over its areas, as shares of the people. */
export interface GroupShares {
  /** The groups that anybody belongs to, in the order of the columns. */
  readonly groups: readonly GroupShare[];
  /** The areas that anybody lives in, in the order of the rows. */
  readonly areas: readonly AreaShares[];
}

/** A group in the whole place. */
export interface GroupShare {
  /** Its column among the counts. */
  readonly column: number;
  /** The share of all people who belong to it, above 0. */
  readonly share: number;
  /** The share of all people who do not: added up, since 1 - share would be 0 where nearly everybody does. */
  readonly rest: number;
}

/** The groups in one area. */
export interface AreaShares {
  /** Its row among the counts. */
  readonly row: number;
  /** The share of all people who live in it, above 0. */
  readonly weight: number;
  /** The share of its people who belong to each of the groups, in their order. */
  readonly shares: readonly number[];
}

/**
 * Turns counts of people into the shares that every measure of segregation is made of. Areas in which nobody lives
 * and groups to which nobody belongs are left out.
 *
 * There are none because a count is `missing` or `not-finite`, is `negative`, there are no areas (`too-few`), nobody
 * lives in any (`no-denominator`), or there are fewer groups than the measure needs (`group-is-everyone`).
 *
 * @param name - the function that was called, for the message
 * @param counts - people by area (rows) and group (columns), each zero or more
 * @param fewest - the smallest number of groups that the measure is defined for
 * @throws {RangeError} if the rows are not of one length
 *
 * @example
 * groupShares('diversity', [[30, 10], [0, 40]], 1);
 * // => { groups: [{ column: 0, share: 0.375, rest: 0.625 }, { column: 1, share: 0.625, rest: 0.375 }], areas: [{ row: 0, weight: 0.5, shares: [0.75, 0.25] }, { row: 1, weight: 0.5, shares: [0, 1] }] }
 */
export function groupShares(
  name: string,
  counts: readonly (readonly (number | undefined)[])[],
  fewest: 1 | 2,
): GroupShares | NoFigure {
  requireOneLength(name, counts);
  const problem = counts.map(problemOf).find((found) => found !== undefined);
  if (problem !== undefined) return problem;
  const rows = counts as readonly (readonly number[])[];
  if (rows.length === 0) return noFigure('too-few');
  const areaTotals = rows.map(sum);
  const total = sum(areaTotals);
  if (total === 0) return noFigure('no-denominator');
  if (!Number.isFinite(total)) return noFigure('not-finite');
  const shares = rows[0]!.map((_, column) => sum(rows.map((row) => row[column]!)) / total);
  const columns = [...shares.keys()].filter((column) => shares[column]! > 0);
  if (columns.length < fewest) return noFigure('group-is-everyone');
  const areas = rows.map((row, index) => ({
    row: index,
    weight: areaTotals[index]! / total,
    shares: columns.map((column) => row[column]! / areaTotals[index]!),
  }));
  const rest = (column: number): number =>
    sum(columns.filter((other) => other !== column).map((other) => shares[other]!));
  return {
    groups: columns.map((column) => ({ column, share: shares[column]!, rest: rest(column) })),
    areas: areas.filter(({ weight }) => weight > 0),
  };
}

function requireOneLength(name: string, counts: readonly (readonly unknown[])[]): void {
  const length = counts[0]?.length;
  const other = counts.find((row) => row.length !== length);
  if (other !== undefined) {
    throw new RangeError(`${name} requires rows of one length, got ${length} and ${other.length}`);
  }
}

function problemOf(row: readonly (number | undefined)[]): NoFigure | undefined {
  const problem = notGiven(...row);
  if (problem !== undefined) return problem;
  return row.some((count) => count! < 0) ? noFigure('negative') : undefined;
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
