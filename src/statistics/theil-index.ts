import { type Estimate, estimateWithin } from './estimate.js';
import { type GroupErrorOptions, groupErrors, propagatedError } from './group-errors.js';
import { groupFigures } from './group-figures.js';
import { isNoFigure, noFigure, type NoFigure } from './no-figure.js';
import { standardErrors as reachOf } from './standard-errors.js';

/**
 * How much groups differ relative to the figure of all people together, by Theil's index: 0 where all groups are
 * alike. Groups far above the mean count for more than groups far below; `meanLogDeviation` is the other way round.
 *
 * T = Σ pᵢrᵢ ln rᵢ, pᵢ being the share of the people in a group and rᵢ its figure over the mean. Many tables give
 * 1,000 times as much. Standard error by the delta method, with derivatives pᵢ(ln rᵢ - T)/mean; at equality, and where
 * a figure is zero, the method says nothing.
 *
 * A figure of zero adds nothing, since r ln r tends to zero. Peers put 0.000001 in its place.
 *
 * Source: H. Theil, "Economics and Information Theory" (1967); Schlotheuber and Hosseinpoor, "Summary Measures of
 * Health Inequality" (2022).
 *
 * @param values - a figure for each group, zero or more, in any unit
 * @param populations - the people of each group, above zero
 * @returns the index; its standard error and interval are `missing`, `not-finite` or `negative` where a standard error
 * is, `no-spread` where all groups are alike, `not-positive` where a figure is zero. Or `negative`, `no-denominator`
 * where all figures are zero, `too-few` below two groups, `missing`, `not-finite`, `not-positive` for a group of nobody
 * @throws {RangeError} if the lists differ in length, or the confidence is not between 0 and 1
 *
 * @example
 * theilIndex([40, 60], [100, 100]); // => { value: 0.02013…, standardError: { noFigure: 'missing' }, interval: { noFigure: 'missing' } }
 */
export function theilIndex(
  values: readonly (number | undefined)[],
  populations: readonly (number | undefined)[],
  { standardErrors, confidence = 0.95 }: GroupErrorOptions = {},
): Estimate | NoFigure {
  const reach = reachOf('theilIndex', confidence);
  const errors = groupErrors('theilIndex', values, standardErrors);
  const groups = groupFigures('theilIndex', values, populations);
  if (isNoFigure(groups)) return groups;
  if (groups.values.some((value) => value < 0)) return noFigure('negative');
  const { shares, mean, deviations } = groups;
  if (mean === 0) return noFigure('no-denominator');
  // ln(1 + deviation / mean) keeps its digits where groups hardly differ, and is exactly zero where they do not.
  const logs = deviations.map((deviation) => Math.log1p(deviation / mean));
  const terms = groups.values.map((value, group) =>
    value === 0 ? 0 : shares[group]! * (value / mean) * logs[group]!,
  );
  const index = Math.max(
    0,
    terms.reduce((sum, term) => sum + term, 0),
  );
  if (groups.values.includes(0)) return estimateWithin(index, noFigure('not-positive'), reach);
  const derivatives = shares.map((share, group) => (share / mean) * (logs[group]! - index));
  return estimateWithin(index, propagatedError(derivatives, errors), reach);
}
