import { eachGiven, givenAmong } from './each-given.js';
import { noFigure, type NoFigure } from './no-figure.js';

/** Where a standardised scale lies. */
export interface StandardisedOptions {
  /** What the mean becomes. Default: 0. */
  readonly mean?: number | undefined;
  /** What one standard deviation becomes. Default: 1. */
  readonly deviation?: number | undefined;
}

/**
 * Figures in standard deviations from their mean (z scores); the deviation is that of a sample, with n - 1.
 *
 * Source: OECD and JRC, "Handbook on Constructing Composite Indicators" (2008).
 *
 * @param values - in any unit
 * @returns a figure for each; `no-spread` where they do not differ or there is one, `missing` and `not-finite` where one is
 *
 * @example
 * standardised([2, 4, 6]); // => [-1, 0, 1]
 */
export function standardised(
  values: readonly (number | undefined)[],
  { mean = 0, deviation = 1 }: StandardisedOptions = {},
): (number | NoFigure)[] {
  const given = givenAmong(values);
  const centre = given.reduce((sum, value) => sum + value, 0) / given.length;
  const squares = given.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  const spread = Math.sqrt(squares / (given.length - 1));
  return eachGiven(values, (value) =>
    spread > 0 ? mean + ((value - centre) / spread) * deviation : noFigure('no-spread'),
  );
}
