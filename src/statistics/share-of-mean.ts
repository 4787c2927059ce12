import { groupFigures } from './group-figures.js';
import { isNoFigure, noFigure, type NoFigure } from './no-figure.js';

/**
 * A figure as a share of the figure of all people together.
 *
 * @param name - the function that was called, for the message
 * @param figure - in the unit of the values
 * @returns `no-denominator` where the mean is not above zero, `not-finite` where the share is beyond what numbers
 * hold, and what `groupFigures` gives
 * @throws {RangeError} if the lists differ in length
 *
 * @example
 * shareOfMean('it', 9, [40, 60], [300, 100]); // => 0.2
 */
export function shareOfMean(
  name: string,
  figure: number,
  values: readonly (number | undefined)[],
  populations: readonly (number | undefined)[],
): number | NoFigure {
  const groups = groupFigures(name, values, populations);
  if (isNoFigure(groups)) return groups;
  if (groups.mean <= 0) return noFigure('no-denominator');
  const share = figure / groups.mean;
  return Number.isFinite(share) ? share : noFigure('not-finite');
}
