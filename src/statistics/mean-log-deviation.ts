import { type Estimate, estimateWithin } from './estimate.js';
import { type GroupErrorOptions, groupErrors, propagatedError } from './group-errors.js';
import { groupFigures } from './group-figures.js';
import { isNoFigure, noFigure, type NoFigure } from './no-figure.js';
import { standardErrors as reachOf } from './standard-errors.js';

/**
 * How much groups differ relative to the figure of all people together, by the mean log deviation: 0 where all groups
 * are alike. Groups far below the mean count for more than groups far above; `theilIndex` is the other way round.
 *
 * M = Σ pᵢ ln(mean / yᵢ), pᵢ being the share of the people in a group. Many tables give 1,000 times as much. Standard
 * error by the delta method, with derivatives pᵢ(1/mean - 1/yᵢ); at equality the method says nothing.
 *
 * A figure of zero has no logarithm. Peers put 0.000001 in its place, which then decides the answer.
 *
 * Source: H. Theil, "Economics and Information Theory" (1967); Schlotheuber and Hosseinpoor, "Summary Measures of
 * Health Inequality" (2022).
 *
 * @param values - a figure for each group, above zero, in any unit
 * @param populations - the people of each group, above zero
 * @returns the deviation; its standard error and interval are `missing`, `not-finite` or `negative` where a standard
 * error is, and `no-spread` where all groups are alike. Or `not-positive` where a figure or a population is zero or a
 * figure is below, `too-few` below two groups, `missing`, `not-finite`, `negative` for a population
 * @throws {RangeError} if the lists differ in length, or the confidence is not between 0 and 1
 *
 * @example
 * meanLogDeviation([40, 60], [100, 100]); // => { value: 0.02041…, standardError: { noFigure: 'missing' }, interval: { noFigure: 'missing' } }
 */
export function meanLogDeviation(
  values: readonly (number | undefined)[],
  populations: readonly (number | undefined)[],
  { standardErrors, confidence = 0.95 }: GroupErrorOptions = {},
): Estimate | NoFigure {
  const reach = reachOf('meanLogDeviation', confidence);
  const errors = groupErrors('meanLogDeviation', values, standardErrors);
  const groups = groupFigures('meanLogDeviation', values, populations);
  if (isNoFigure(groups)) return groups;
  if (groups.values.some((value) => value <= 0)) return noFigure('not-positive');
  const { shares, mean, deviations } = groups;
  // ln(1 + deviation / mean) keeps its digits where groups hardly differ, and is exactly zero where they do not.
  const sum = deviations.reduce(
    (total, deviation, group) => total - shares[group]! * Math.log1p(deviation / mean),
    0,
  );
  const derivatives = deviations.map(
    (deviation, group) => (shares[group]! / mean) * (deviation / groups.values[group]!),
  );
  return estimateWithin(Math.max(0, sum), propagatedError(derivatives, errors), reach);
}
