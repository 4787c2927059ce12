import { noFigure, type NoFigure } from './no-figure.js';
import { notGiven } from './not-given.js';

/**
 * The number of people that a weighted sample is worth: Kish's (sum of weights)² / sum of squared weights.
 *
 * Equal weights give the number of people. It allows for the weights alone, not for clusters of interviews.
 *
 * Source: L. Kish, "Survey Sampling" (1965).
 *
 * @param weights - a weight a person, zero or more, on any scale
 * @returns the number; or `too-few` for nobody, `missing`, `not-finite`, `negative`, `no-denominator` where all are zero
 *
 * @example
 * effectiveSample([1, 1, 2]); // => 2.6666666666…
 */
export function effectiveSample(weights: readonly (number | undefined)[]): number | NoFigure {
  const fault = notGiven(...weights);
  if (fault !== undefined) return fault;
  if (weights.length === 0) return noFigure('too-few');
  if (weights.some((weight) => weight! < 0)) return noFigure('negative');
  const sum = weights.reduce<number>((total, weight) => total + weight!, 0);
  const squares = weights.reduce<number>((total, weight) => total + weight! ** 2, 0);
  return sum === 0 ? noFigure('no-denominator') : sum ** 2 / squares;
}
