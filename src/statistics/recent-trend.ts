import { isNoFigure, type NoFigure } from './no-figure.js';
import type { Trend } from './trend.js';
import { weightedLine } from './weighted-line.js';

/** The trend of the latest figures, and what it was decided by. */
export interface RecentTrend {
  /** The direction where the trend is both significant and steady. */
  readonly trend: Trend;
  /** The test figure, with one degree of freedom; above 9.55 it is significant at 99.8%. */
  readonly chiSquared: number;
  /** Whether the trend is more than chance explains, at 99.8%. */
  readonly significant: boolean;
  /** Whether there is a direction, and it stays the same whichever one of the figures is left out. */
  readonly steady: boolean;
  /** How much the line through the figures rises in one unit of time. */
  readonly slope: number;
}

/**
 * What a chi-squared figure and a line say of the latest figures: their trend, if it is significant and does not hang
 * on one of them.
 *
 * It is significant where χ² is above 9.54953570608324, the 99.8% point with one degree of freedom. It is steady where
 * the slope keeps its sign in every line that leaves one figure out.
 *
 * Source: Office for Health Improvement and Disparities, Fingertips technical guidance, "Recent trends".
 *
 * @param chiSquared - the figure of the test for trend
 * @param times - all different
 * @param values - what the line is drawn through, one for each time
 * @param weights - above zero, one for each value
 * @returns `not-finite` where the arithmetic goes beyond what numbers hold
 *
 * @example
 * recentTrend(12, [1, 2, 3, 4, 5], [5, 6, 6, 7, 9], [1, 1, 1, 1, 1]); // => { trend: 'increasing', chiSquared: 12, significant: true, steady: true, slope: 0.9 }
 */
export function recentTrend(
  chiSquared: number,
  times: readonly number[],
  values: readonly number[],
  weights: readonly number[],
): RecentTrend | NoFigure {
  const line = weightedLine(times, values, weights);
  if (isNoFigure(line)) return line;
  const direction = Math.sign(line.slope);
  const keepsSign = times.every((_, left) => {
    const others = (figures: readonly number[]): number[] =>
      figures.filter((_figure, index) => index !== left);
    const rest = weightedLine(others(times), others(values), others(weights));
    return !isNoFigure(rest) && Math.sign(rest.slope) === direction;
  });
  const steady = direction !== 0 && keepsSign;
  const significant = chiSquared > SIGNIFICANT_ABOVE;
  const way = direction > 0 ? 'increasing' : 'decreasing';
  return {
    trend: significant && steady ? way : 'no-significant-change',
    chiSquared,
    significant,
    steady,
    slope: line.slope,
  };
}

const SIGNIFICANT_ABOVE = 9.54953570608324;
