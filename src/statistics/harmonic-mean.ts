import { isNoFigure, noFigure, type NoFigure } from './no-figure.js';
import { type CompositeOptions, weightedParts } from './weighted-parts.js';

/**
 * The weighted harmonic mean of the parts of a composite: the lowest part counts most.
 *
 * Parts that are missing drop out and the weights of the others are made to add up to one; say how many were there.
 *
 * Source: OECD and JRC, "Handbook on Constructing Composite Indicators" (2008).
 *
 * @param values - the parts, on one scale
 * @returns the composite; or `not-positive` for a part of zero or less, `missing` where no part or a weight is, `not-finite`, `negative` for a weight,
 *   `share-too-small`, `no-denominator` where nothing weighs
 * @throws {RangeError} if weights and parts differ in length, or the minimum share is none
 *
 * @example
 * harmonicMean([2, 6]); // => 3
 */
export function harmonicMean(
  values: readonly (number | undefined)[],
  options: CompositeOptions = {},
): number | NoFigure {
  const parts = weightedParts('harmonicMean', values, options);
  if (isNoFigure(parts)) return parts;
  if (parts.some(({ value }) => value <= 0)) return noFigure('not-positive');
  return 1 / parts.reduce((sum, { value, share }) => sum + share / value, 0);
}
