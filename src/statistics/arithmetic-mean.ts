import { isNoFigure, type NoFigure } from './no-figure.js';
import { type CompositeOptions, weightedParts } from './weighted-parts.js';

/**
 * The weighted mean of the parts of a composite: a low part can be made up for by a high one.
 *
 * Parts that are missing drop out and the weights of the others are made to add up to one; say how many were there.
 *
 * Source: OECD and JRC, "Handbook on Constructing Composite Indicators" (2008).
 *
 * @param values - the parts, on one scale
 * @returns the composite; or `missing` where no part or a weight is, `not-finite`, `negative` for a weight,
 *   `share-too-small`, `no-denominator` where nothing weighs
 * @throws {RangeError} if weights and parts differ in length, or the minimum share is none
 *
 * @example
 * arithmeticMean([40, undefined, 60], { weights: [1, 2, 3] }); // => 55
 */
export function arithmeticMean(
  values: readonly (number | undefined)[],
  options: CompositeOptions = {},
): number | NoFigure {
  const parts = weightedParts('arithmeticMean', values, options);
  if (isNoFigure(parts)) return parts;
  return parts.reduce((sum, { value, share }) => sum + share * value, 0);
}
