import { noFigure, type NoFigure } from './no-figure.js';

/**
 * The figures of a list that are there and finite.
 *
 * @example
 * givenAmong([3, undefined, NaN, 1]); // => [3, 1]
 */
export function givenAmong(values: readonly (number | undefined)[]): number[] {
  return values.filter((value): value is number => value !== undefined && Number.isFinite(value));
}

/**
 * A figure made of each one of a list; what is missing stays `missing`, and what is no number `not-finite`.
 *
 * @param make - what is made of a figure
 *
 * @example
 * eachGiven([3, undefined], (value) => value * 2); // => [6, { noFigure: 'missing' }]
 */
export function eachGiven(
  values: readonly (number | undefined)[],
  make: (value: number) => number | NoFigure,
): (number | NoFigure)[] {
  return values.map((value) => {
    if (value === undefined) return noFigure('missing');
    return Number.isFinite(value) ? make(value) : noFigure('not-finite');
  });
}
