import { noFigure, type NoFigure } from './no-figure.js';

/** A straight line through figures over time, and how far the figures lie from it. */
export interface WeightedLine {
  /** How much the line rises in one unit of time. */
  readonly slope: number;
  /** The weighted mean of the times; the line passes through it at `meanValue`. */
  readonly meanTime: number;
  /** The weighted mean of the values. */
  readonly meanValue: number;
  /** The weighted sum of the squared distances of the times from their mean. */
  readonly spread: number;
  /** Each value less the line at its time; all are zero where they are no more than rounding. */
  readonly residuals: readonly number[];
}

/**
 * The straight line that lies nearest to figures over time, where some figures count for more than others.
 *
 * slope = sum w (t - mean t)(y - mean y) / sum w (t - mean t)², with both means weighted. Times and values are
 * taken from their first and then from their mean before anything is squared: years by the thousand would cost
 * digits, and a constant series would have a slope other than zero.
 *
 * Source: A. C. Aitken, "On least squares and linear combination of observations" (1935).
 *
 * @param times - finite, one for each value
 * @param values - finite
 * @param weights - above zero, one for each value
 * @returns `too-few` below two figures, `same-time` where all times are the same, `not-finite` where the
 * arithmetic goes beyond what numbers hold
 *
 * @example
 * weightedLine([2008, 2009, 2010], [70, 71, 75], [1, 1, 1]); // => { slope: 2.5, meanTime: 2009, meanValue: 72, spread: 2, residuals: [0.5, -1, 0.5] }
 */
export function weightedLine(
  times: readonly number[],
  values: readonly number[],
  weights: readonly number[],
): WeightedLine | NoFigure {
  if (times.length < 2) return noFigure('too-few');
  const [time, value] = [centred(times, weights), centred(values, weights)];
  const spread = sumOf(weights, (weight, index) => weight * time.from[index]! ** 2);
  if (spread === 0) return noFigure('same-time');
  const slope = sumOf(weights, (weight, index) => weight * time.from[index]! * value.from[index]!) / spread;
  // Where the slope or the spread overflows, nothing that is calculated from them means anything.
  if (!Number.isFinite(slope) || !Number.isFinite(spread)) return noFigure('not-finite');
  const residuals = value.from.map((distance, index) => distance - slope * time.from[index]!);
  const rounding = 4 * values.length * Number.EPSILON * Math.max(...values.map(Math.abs));
  const isStraight = residuals.every((residual) => Math.abs(residual) <= rounding);
  return {
    slope,
    meanTime: time.mean,
    meanValue: value.mean,
    spread,
    residuals: isStraight ? residuals.map(() => 0) : residuals,
  };
}

/** The weighted mean, and how far each figure is from it: exactly zero where all figures are the same. */
function centred(
  figures: readonly number[],
  weights: readonly number[],
): { readonly mean: number; readonly from: readonly number[] } {
  const first = figures[0]!;
  const steps = figures.map((figure) => figure - first);
  const middle = sumOf(steps, (step, index) => weights[index]! * step) / sumOf(weights, (weight) => weight);
  return { mean: first + middle, from: steps.map((step) => step - middle) };
}

function sumOf(figures: readonly number[], of: (figure: number, index: number) => number): number {
  return figures.reduce((sum, figure, index) => sum + of(figure, index), 0);
}
