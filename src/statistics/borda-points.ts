import { isNoFigure, type NoFigure } from './no-figure.js';
import { ranks } from './ranks.js';

/**
 * For each figure, how many others it exceeds: Borda's points.
 *
 * Source: J.-C. de Borda (1781).
 *
 * @param values - in any unit
 * @returns the points of each; `missing` and `not-finite` where one is
 *
 * @example
 * bordaPoints([3, 7, 7, 1, 9]); // => [1, 2, 2, 0, 4]
 */
export function bordaPoints(values: readonly (number | undefined)[]): (number | NoFigure)[] {
  return ranks(values).map((rank) => (isNoFigure(rank) ? rank : rank - 1));
}
