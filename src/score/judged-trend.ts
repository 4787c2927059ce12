import { isNoFigure, type NoFigure } from '../statistics/no-figure.js';
import type { Trend } from '../statistics/trend.js';

/** Which way a series goes and, where one way is good, whether it is getting better or worse. */
export type JudgedTrend =
  | Trend
  | 'increasing-and-getting-better'
  | 'increasing-and-getting-worse'
  | 'decreasing-and-getting-better'
  | 'decreasing-and-getting-worse';

/**
 * What a trend means for people, where one way is known to be good.
 *
 * A figure that rises is getting better where higher is good and worse where lower is good. Without a good way the
 * trend stays as it is, and so does one that is not significant, that has been judged already, or that could not be
 * calculated: none of them is better or worse.
 *
 * Source: Office for Health Improvement and Disparities, Fingertips, the words of its recent trends.
 *
 * @param direction - which way is good; `none` where nothing is, or nobody has said
 * @throws {RangeError} if the direction is unknown
 *
 * @example
 * judgedTrend('decreasing', 'lower'); // => 'decreasing-and-getting-better'
 * judgedTrend('decreasing', 'none'); // => 'decreasing'
 */
export function judgedTrend<None extends NoFigure = never>(
  trend: JudgedTrend | None,
  direction: 'higher' | 'lower' | 'none',
): JudgedTrend | None {
  if (!DIRECTIONS.includes(direction)) {
    throw new RangeError(`judgedTrend requires a direction of ${DIRECTIONS.join(', ')}, got '${direction}'`);
  }
  if (isNoFigure(trend) || direction === 'none') return trend;
  if (trend !== 'increasing' && trend !== 'decreasing') return trend;
  const isGood = (trend === 'increasing') === (direction === 'higher');
  return `${trend}-and-getting-${isGood ? 'better' : 'worse'}`;
}

const DIRECTIONS: readonly string[] = ['higher', 'lower', 'none'];
