import { eachGiven, givenAmong } from './each-given.js';
import type { NoFigure } from './no-figure.js';

/**
 * The place of each figure in their order, 1 for the lowest; equal figures share the lower place ("1224").
 *
 * @param values - in any unit
 * @returns a place for each; `missing` and `not-finite` where one is
 *
 * @example
 * ranks([3, 7, 7, 1, 9]); // => [2, 3, 3, 1, 5]
 */
export function ranks(values: readonly (number | undefined)[]): (number | NoFigure)[] {
  const given = givenAmong(values);
  return eachGiven(values, (value) => 1 + given.filter((other) => other < value).length);
}
