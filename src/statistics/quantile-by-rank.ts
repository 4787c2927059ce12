import type { NoFigure } from './no-figure.js';
import { quantileGroups, type QuantileOptions } from './quantile-groups.js';

/**
 * The quantile of each figure by its rank, such as its quintile: equal figures are always in one group.
 *
 * K + 1 - ceil((N + 1 - r) K / N), where r is the rank among N figures and equal figures share the least rank. With
 * many equal figures, groups are of unlike size and some are empty: where all are equal, all are in group 1.
 *
 * Source: Public Health England, PHEindicatormethods, `phe_quantile`. There the highest come first where low is good and
 * the lowest where high is good, so that group 1 is the worst. The three published rules disagree about equal figures
 * and about numbers that do not divide evenly: say which was used.
 *
 * @param figures - a figure for each place, in one unit
 * @param groups - K, how many groups: 5 for quintiles
 * @returns the group of each figure, 1 to K, in the order given; `missing` or `not-finite` where the figure is, and
 * `too-few` for every figure where fewer are known than there are groups
 * @throws {RangeError} if the number of groups is not a whole number above zero
 *
 * @example
 * quantileByRank([30, 10, 20, 10], 2); // => [2, 1, 2, 1]
 * quantileByRank([30, 10, undefined], 2, { highestFirst: true }); // => [1, 2, { noFigure: 'missing' }]
 */
export function quantileByRank(
  figures: readonly (number | undefined)[],
  groups: number,
  { highestFirst = false }: QuantileOptions = {},
): (number | NoFigure)[] {
  return quantileGroups('quantileByRank', figures, groups, (known) => {
    if (known.length < groups) return [];
    const ranks = new Map<number, number>();
    const ordered = known.toSorted((a, b) => (highestFirst ? b - a : a - b));
    for (const [index, figure] of ordered.entries()) if (!ranks.has(figure)) ranks.set(figure, index + 1);
    const total = known.length;
    return known.map((figure) => groups + 1 - Math.ceil(((total + 1 - ranks.get(figure)!) * groups) / total));
  });
}
