import { annualGrowth } from './annual-growth.js';
import { givenPoints } from './given-points.js';
import { isNoFigure, noFigure, type NoFigure } from './no-figure.js';

/**
 * By what share a series grew each year from its first figure to its last (the compound annual growth rate).
 *
 * (last / first)^(1 / years between) - 1. Only the two ends count: an odd first or last year decides the answer, and
 * `regressionGrowth` is the alternative.
 *
 * Source: Eurostat and Statistics Canada use it for the Sustainable Development Goals; CAGR in COINr (European
 * Commission). Growth from zero is infinite there, and between two figures below zero it has the wrong sign.
 *
 * @param times - years, one for each figure, in any order
 * @param values - zero or above, in any unit; missing ones are left out
 * @returns a share of the figure a year: 0.02 is 2% a year. `too-few` below two figures, `no-growth` from zero to
 * another figure, and where the first or the last is below zero, `same-time` where two figures have the same time,
 * `missing` where a figure has no time, `not-finite`
 * @throws {RangeError} if the lists differ in length
 *
 * @example
 * compoundGrowth([2015, 2018, 2020], [50, undefined, 60]); // => 0.0371…
 */
export function compoundGrowth(
  times: readonly (number | undefined)[],
  values: readonly (number | undefined)[],
): number | NoFigure {
  const points = givenPoints('compoundGrowth', times, values);
  if (isNoFigure(points)) return points;
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || first === last) return noFigure('too-few');
  return annualGrowth(first.value, last.value, last.time - first.time);
}
