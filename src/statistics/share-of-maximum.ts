import { eachGiven, givenAmong } from './each-given.js';
import { noFigure, type NoFigure } from './no-figure.js';

/**
 * Figures as shares of the highest of them.
 *
 * @param values - in any unit with a true zero
 * @returns a figure for each; `no-denominator` where the highest is zero or less, `missing` and `not-finite` where one is
 *
 * @example
 * shareOfMaximum([3, 6, 12]); // => [0.25, 0.5, 1]
 */
export function shareOfMaximum(values: readonly (number | undefined)[]): (number | NoFigure)[] {
  const highest = Math.max(...givenAmong(values));
  return eachGiven(values, (value) => (highest > 0 ? value / highest : noFigure('no-denominator')));
}
