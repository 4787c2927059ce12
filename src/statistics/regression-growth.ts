import { givenPoints } from './given-points.js';
import { isNoFigure, noFigure, type NoFigure } from './no-figure.js';
import { notGiven } from './not-given.js';
import { weightedLine } from './weighted-line.js';

/**
 * By what share of its start a series grew each year, along the straight line that fits all its figures.
 *
 * The slope of the least-squares line / the height of the line at the first time. All figures count, so that an odd
 * first or last year moves it less than `compoundGrowth`.
 *
 * Source: the percentage change by regression of COINr (European Commission). It divides by a start at or below zero;
 * here that has no answer, save that a line which stays at zero does not grow.
 *
 * @param times - years, one for each figure, in any order
 * @param values - in any unit; missing ones are left out
 * @returns a share of the fitted first figure a year: 0.02 is 2% of it a year. `too-few` below two figures, `no-growth`
 * where the line starts at zero or below, `same-time` where two figures have the same time, `missing` where a figure
 * has no time, `not-finite`
 * @throws {RangeError} if the lists differ in length
 *
 * @example
 * regressionGrowth([2015, 2016, 2017], [50, 51, 52]); // => 0.02
 */
export function regressionGrowth(
  times: readonly (number | undefined)[],
  values: readonly (number | undefined)[],
): number | NoFigure {
  const points = givenPoints('regressionGrowth', times, values);
  if (isNoFigure(points)) return points;
  const line = weightedLine(
    points.map(({ time }) => time),
    points.map(({ value }) => value),
    points.map(() => 1),
  );
  if (isNoFigure(line)) return line;
  const start = line.meanValue + line.slope * (points[0]!.time - line.meanTime);
  if (start === 0 && line.slope === 0) return 0;
  // A line that starts at zero may start a rounding above it, and would then seem to grow without bounds.
  const rounding =
    4 * points.length * Number.EPSILON * Math.max(...points.map(({ value }) => Math.abs(value)));
  if (start <= rounding) return noFigure('no-growth');
  return notGiven(start) ?? line.slope / start;
}
