import type { ConfidenceOptions } from './confidence-options.js';
import { type Estimate, estimateWithin } from './estimate.js';
import { groupFigures } from './group-figures.js';
import { isNoFigure, noFigure, type NoFigure } from './no-figure.js';
import { rankMidpoints } from './rank-midpoints.js';
import { standardErrors } from './standard-errors.js';
import { weightedLine } from './weighted-line.js';

/**
 * Whether a figure is concentrated among the worst placed (below 0) or the best placed (above 0) people, in the unit of
 * the figure; 0 where it is spread evenly, or where its rises and falls along the order make up for each other.
 *
 * Σ pᵢ(2Xᵢ - 1)yᵢ, pᵢ being the share of the people in a group and Xᵢ the middle of their ranks from 0 to 1. It is the
 * slope of 2σ²y on the ranks, σ² being the variance of the ranks; the standard error is that of this slope by least
 * squares weighted with the people, n - 2 degrees of freedom, and the interval is normal. It speaks of how far groups
 * stray from a straight line, and not of how sure each figure is.
 *
 * Source: N. Kakwani, A. Wagstaff and E. van Doorslaer, "Socioeconomic inequalities in health" (1997).
 *
 * @param values - a figure for each group, in any unit, from the worst placed group to the best
 * @param populations - the people of each group, above zero
 * @returns the index; its standard error and interval are `too-few` below three groups, and `no-spread` where the
 * figures lie on a line. Or `too-few` below two groups, `missing`, `not-finite`, `negative` or `not-positive` for
 * populations
 * @throws {RangeError} if the lists differ in length, or the confidence is not between 0 and 1
 *
 * @example
 * absoluteConcentrationIndex([40, 50, 70], [100, 100, 100]); // => { value: 6.66…, standardError: 1.28…, interval: { lower: 4.15…, upper: 9.18… } }
 */
export function absoluteConcentrationIndex(
  values: readonly (number | undefined)[],
  populations: readonly (number | undefined)[],
  { confidence = 0.95 }: ConfidenceOptions = {},
): Estimate | NoFigure {
  const reach = standardErrors('absoluteConcentrationIndex', confidence);
  const groups = groupFigures('absoluteConcentrationIndex', values, populations);
  if (isNoFigure(groups)) return groups;
  const { shares } = groups;
  const line = weightedLine(rankMidpoints(shares), groups.values, shares);
  // People so uneven that all groups stand at one rank.
  if (isNoFigure(line)) return noFigure('not-finite');
  const { slope, spread, residuals } = line;
  return estimateWithin(2 * spread * slope, errorOf(shares, spread, residuals), reach);
}

/** The standard error of the slope of 2σ²y, with shares that add up to 1: σ² is the spread itself. */
function errorOf(shares: readonly number[], spread: number, residuals: readonly number[]): number | NoFigure {
  if (residuals.length < 3) return noFigure('too-few');
  const strayed = residuals.reduce((sum, residual, group) => sum + shares[group]! * residual ** 2, 0);
  if (strayed === 0) return noFigure('no-spread');
  return 2 * Math.sqrt((strayed / (residuals.length - 2)) * spread);
}
