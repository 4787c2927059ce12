import { noFigure, type NoFigure } from './no-figure.js';
import { notGiven } from './not-given.js';
import { requireSameLength } from './require-same-length.js';

/** A figure, and when it was found. */
export interface GivenPoint {
  /** When: a year, or any other number that grows with time. */
  readonly time: number;
  /** The figure. */
  readonly value: number;
}

/**
 * The figures of a series that are there, in the order of their times.
 *
 * @param name - the function that was called, for the message
 * @param times - in any order; that of a missing figure may be missing too
 * @param values - one for each time; missing ones are left out
 * @returns `missing` where a figure has no time, `not-finite` where a figure or its time is not finite, `same-time`
 * where two figures have the same time: which of them counts is then not known
 * @throws {RangeError} if there are not as many times as values
 *
 * @example
 * givenPoints('compoundGrowth', [2010, 2009, 2008], [3, undefined, 5]); // => [{ time: 2008, value: 5 }, { time: 2010, value: 3 }]
 */
export function givenPoints(
  name: string,
  times: readonly (number | undefined)[],
  values: readonly (number | undefined)[],
): readonly GivenPoint[] | NoFigure {
  requireSameLength(name, times, values);
  const points = times
    .map((time, index) => ({ time, value: values[index] }))
    .filter(({ value }) => value !== undefined) as GivenPoint[];
  const absent = notGiven(...points.flatMap(({ time, value }) => [time, value]));
  if (absent) return absent;
  if (new Set(points.map(({ time }) => time)).size < points.length) return noFigure('same-time');
  return points.sort((a, b) => a.time - b.time);
}
