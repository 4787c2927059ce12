import { bordaPoints } from './borda-points.js';
import { givenAmong } from './each-given.js';
import { isNoFigure, noFigure, type NoFigure } from './no-figure.js';

/**
 * For each figure, the share of the others that it exceeds: 0 for the lowest, 1 for the highest.
 *
 * @param values - in any unit
 * @returns a share for each; `too-few` where there is one figure, `missing` and `not-finite` where one is
 *
 * @example
 * percentageRanks([3, 7, 7, 1, 9]); // => [0.25, 0.5, 0.5, 0, 1]
 */
export function percentageRanks(values: readonly (number | undefined)[]): (number | NoFigure)[] {
  const others = givenAmong(values).length - 1;
  return bordaPoints(values).map((points) => {
    if (isNoFigure(points)) return points;
    return others > 0 ? points / others : noFigure('too-few');
  });
}
