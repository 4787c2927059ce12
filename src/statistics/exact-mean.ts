import { decimalPlaces } from './decimal-places.js';
import { noFigure, type NoFigure } from './no-figure.js';
import { notGiven } from './not-given.js';

/**
 * The mean of decimal numbers, so exact that a figure which equals it is not taken for higher or lower.
 *
 * Binary numbers put the mean of 0.1, 0.1 and 0.1 above 0.1. Here the figures are summed as whole numbers of their last
 * decimal place, and the answer is the double nearest to the true mean, while the sum without its decimal point stays
 * under 2^53; beyond that it has the ordinary rounding, and still is exact where all figures are the same.
 *
 * @param figures - in any unit
 * @returns `too-few` of no figures, `missing` or `not-finite` where one is, or where the sum is beyond all numbers
 *
 * @example
 * exactMean([0.1, 0.1, 0.1]); // => 0.1
 */
export function exactMean(figures: readonly (number | undefined)[]): number | NoFigure {
  const absent = notGiven(...figures);
  if (absent) return absent;
  const given = figures as readonly number[];
  const [first] = given;
  if (first === undefined) return noFigure('too-few');
  const scale = 10 ** Math.max(...given.map(decimalPlaces));
  const whole = given.map((figure) => Math.round(figure * scale));
  const size = whole.reduce((sum, figure) => sum + Math.abs(figure), 0);
  const divisor = scale * given.length;
  if (Number.isSafeInteger(size) && Number.isSafeInteger(divisor)) {
    return whole.reduce((sum, figure) => sum + figure, 0) / divisor;
  }
  const mean = first + given.reduce((sum, figure) => sum + (figure - first) / given.length, 0);
  return Number.isFinite(mean) ? mean : noFigure('not-finite');
}
