import { noFigure, type NoFigure } from './no-figure.js';
import { notGiven } from './not-given.js';

/** How the points of a recent trend stand in time. */
export interface RecentTrendOptions {
  /**
   * `equal`: they count as one step apart, as Fingertips counts them; `times`: as far apart as their times say.
   * It makes a difference only where periods are left out. Default `equal`.
   */
  readonly spacing?: 'equal' | 'times' | undefined;
}

/**
 * The latest five points of a series in the order of their times, whatever order they are given in.
 *
 * @param name - the function that was called, for the message
 * @param points - each with a time
 * @param options - with the spacing `equal` the times of the answer are 1 to 5
 * @returns `missing` or `not-finite` where a time is, `too-few` below five points, `same-time` where two points have
 * the same time: which of them counts is then not known
 * @throws {RangeError} if the spacing is unknown
 *
 * @example
 * const points = [2010, 2008, 2009, 2013, 2006, 2007].map((time) => ({ time }));
 * recentPoints('recentTrendOfValues', points, { spacing: 'times' }); // => [{ time: 2007 }, { time: 2008 }, { time: 2009 }, { time: 2010 }, { time: 2013 }]
 */
export function recentPoints<Point extends { readonly time: number | undefined }>(
  name: string,
  points: readonly Point[],
  { spacing = 'equal' }: RecentTrendOptions,
): readonly (Point & { readonly time: number })[] | NoFigure {
  if (spacing !== 'equal' && spacing !== 'times') {
    throw new RangeError(`${name} requires the spacing 'equal' or 'times', got '${String(spacing)}'`);
  }
  const times = points.map(({ time }) => time);
  const absent = notGiven(...times);
  if (absent) return absent;
  if (points.length < COUNT) return noFigure('too-few');
  if (new Set(times).size < points.length) return noFigure('same-time');
  return points
    .map((point) => ({ ...point, time: point.time! }))
    .sort((a, b) => a.time - b.time)
    .slice(-COUNT)
    .map((point, index) => (spacing === 'equal' ? { ...point, time: index + 1 } : point));
}

const COUNT = 5;
