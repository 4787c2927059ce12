import { geometricMean } from './geometric-mean.js';
import { isNoFigure, noFigure, type NoFigure } from './no-figure.js';
import { type CompositeOptions, weightedParts } from './weighted-parts.js';

/**
 * The weighted power mean of the parts of a composite: 1 is the arithmetic one, 0 the geometric, -1 the harmonic, and the
 * higher the power the more high parts count.
 *
 * Source: OECD and JRC, "Handbook on Constructing Composite Indicators" (2008).
 *
 * @param values - the parts, on one scale
 * @param power - any finite number
 * @returns the composite; or `not-positive` for a part below zero, and for one of zero where the power is not above zero;
 *   `missing` where no part or a weight is, `not-finite`, `negative` for a weight, `share-too-small`, `no-denominator`
 * @throws {RangeError} if weights and parts differ in length, or the minimum share or the power is none
 *
 * @example
 * powerMean([1, 7], 2); // => 5
 */
export function powerMean(
  values: readonly (number | undefined)[],
  power: number,
  options: CompositeOptions = {},
): number | NoFigure {
  if (!Number.isFinite(power)) throw new RangeError(`powerMean requires a finite power, got ${power}`);
  if (power === 0) return geometricMean(values, options);
  const parts = weightedParts('powerMean', values, options);
  if (isNoFigure(parts)) return parts;
  if (parts.some(({ value }) => value < 0 || (value === 0 && power < 0))) return noFigure('not-positive');
  return parts.reduce((sum, { value, share }) => sum + share * value ** power, 0) ** (1 / power);
}
