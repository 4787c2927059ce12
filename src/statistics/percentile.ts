import { noFigure, type NoFigure } from './no-figure.js';
import { valueAtRank } from './value-at-rank.js';

/**
 * The figure below which a share of the figures lies: the median for 0.5.
 *
 * At rank 1 + share × (N - 1); between two ranks, as far between their two figures. This is type 7 of Hyndman and Fan,
 * which Excel's PERCENTILE.INC uses; other types differ, most where figures are few.
 *
 * Source: R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages" (1996).
 *
 * @param figures - the figures, in any order; those missing are left out
 * @param share - between 0 for the lowest and 1 for the highest, both included
 * @returns `too-few` where no figure is known, `not-finite` where one is not
 * @throws {RangeError} if the share is not between 0 and 1
 *
 * @example
 * percentile([45, 21, undefined, 60, 30], 0.5); // => 37.5
 */
export function percentile(figures: readonly (number | undefined)[], share: number): number | NoFigure {
  if (!(share >= 0 && share <= 1)) {
    throw new RangeError(`percentile requires a share between 0 and 1, got ${share}`);
  }
  const known = figures.filter((figure) => figure !== undefined);
  if (known.length === 0) return noFigure('too-few');
  if (!known.every(Number.isFinite)) return noFigure('not-finite');
  const ordered = known.toSorted((a, b) => a - b);
  return valueAtRank(ordered, 1 + share * (known.length - 1));
}
