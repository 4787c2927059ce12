import { noFigure, type NoFigure } from './no-figure.js';
import { notGiven } from './not-given.js';

/** Who outranks whom, and what follows. */
export interface CopelandRanking {
  /** For each, how many others it outranks less how many outrank it. */
  readonly points: readonly number[];
  /** For each pair, the share of the weight by which the first exceeds the second; equal figures count by half. */
  readonly outranking: readonly (readonly number[])[];
  /** How many pairs are settled on every figure. */
  readonly dominantPairs: number;
}

/**
 * Areas ranked by comparing each with each, figure by figure: no high figure makes up for many low ones.
 *
 * One area outranks another where the figures in which it is higher weigh more than half.
 *
 * Source: A. H. Copeland (1951); G. Munda and M. Nardo, "Noncompensatory composite indicators" (2009).
 *
 * @param rows - a row an area, a figure a column, higher is better in each
 * @param weights - a weight a column, zero or more
 * @returns the ranking; or `too-few` for fewer than two areas, `missing`, `not-finite`, `negative`, `no-denominator`
 * @throws {RangeError} if a row has not a figure for each weight
 *
 * @example
 * copelandRanking([[1, 5], [2, 3], [0, 2]], [1, 2]).points; // => [2, 0, -2]
 */
export function copelandRanking(
  rows: readonly (readonly (number | undefined)[])[],
  weights: readonly (number | undefined)[],
): CopelandRanking | NoFigure {
  const strange = rows.find((row) => row.length !== weights.length);
  if (strange !== undefined) {
    throw new RangeError(
      `copelandRanking requires rows of ${weights.length} figures, one for each weight, got ${strange.length}`,
    );
  }
  if (rows.length < 2) return noFigure('too-few');
  const fault =
    rows.map((row) => notGiven(...row)).find((found) => found !== undefined) ?? notGiven(...weights);
  if (fault !== undefined) return fault;
  if (weights.some((weight) => weight! < 0)) return noFigure('negative');
  const whole = weights.reduce<number>((sum, weight) => sum + weight!, 0);
  if (whole === 0) return noFigure('no-denominator');

  const outranking = rows.map((one, area) =>
    rows.map((other, index) => (index === area ? 0 : wins(one, other, weights) / whole)),
  );
  const points = outranking.map((row, area) =>
    row.reduce((sum, share, other) => (other === area ? sum : sum + Math.sign(share - 0.5)), 0),
  );
  const dominantPairs = outranking.flat().filter((share) => share === 1).length;
  return { points, outranking, dominantPairs };
}

function wins(
  one: readonly (number | undefined)[],
  other: readonly (number | undefined)[],
  weights: readonly (number | undefined)[],
): number {
  return weights.reduce<number>((sum, weight, column) => {
    const difference = one[column]! - other[column]!;
    return sum + weight! * (difference > 0 ? 1 : difference === 0 ? 0.5 : 0);
  }, 0);
}
