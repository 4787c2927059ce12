import type { NoFigure } from './no-figure.js';
import { quantileGroups, type QuantileOptions } from './quantile-groups.js';
import { valueAtRank } from './value-at-rank.js';

/**
 * The quantile of each figure by bounds between the groups, such as its quintile: equal figures are always in one group.
 *
 * The bounds are the percentiles i / K of the figures by linear interpolation, as `percentile` gives them; a figure on a
 * bound is in the group below it, whichever end is group 1. Groups need not be of like size.
 *
 * Source: Public Health England, Fingertips code (2019), quartiles and quintiles. There quintiles begin at the highest
 * where high is good, so that group 1 is the best; quartiles always begin at the lowest. `quantileByRank` and
 * `quantileByTile` give other groups where figures are equal or do not divide evenly: say which was used.
 *
 * @param figures - a figure for each place, in one unit
 * @param groups - K, how many groups: 5 for quintiles
 * @returns the group of each figure, 1 to K, in the order given; `missing` or `not-finite` where the figure is, and
 * `too-few` for every figure where fewer are known than there are groups
 * @throws {RangeError} if the number of groups is not a whole number above zero
 *
 * @example
 * quantileByBounds([10, 20, 30], 2); // => [1, 1, 2]
 * quantileByBounds([10, 20, 30], 2, { highestFirst: true }); // => [2, 2, 1]
 */
export function quantileByBounds(
  figures: readonly (number | undefined)[],
  groups: number,
  { highestFirst = false }: QuantileOptions = {},
): (number | NoFigure)[] {
  return quantileGroups('quantileByBounds', figures, groups, (known) => {
    if (known.length < groups) return [];
    const bounds = boundsOf(known, groups);
    return known.map((figure) => {
      const passed = bounds.filter((bound) => figure > bound).length;
      return highestFirst ? groups - passed : passed + 1;
    });
  });
}

// The upper bound of each group. The product comes first, since a rank that is whole has to come out whole.
function boundsOf(known: readonly number[], groups: number): number[] {
  const ordered = known.toSorted((a, b) => a - b);
  const steps = known.length - 1;
  return Array.from({ length: groups }, (_, index) =>
    valueAtRank(ordered, 1 + (steps * (index + 1)) / groups),
  );
}
