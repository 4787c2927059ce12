import type { NoFigure } from './no-figure.js';
import { quantileGroups, type QuantileOptions } from './quantile-groups.js';

/**
 * The quantile of each figure by groups of like size, such as its quintile: equal figures may be in different groups.
 *
 * The figures are put in order and cut into K groups; where N does not divide evenly, the first N mod K groups hold one
 * more. Equal figures keep the order in which they were given, so two places with the same figure may be told apart by
 * nothing but their place in the list. With fewer figures than groups, each has a group of its own and the last groups
 * are empty.
 *
 * Source: FingertipsNext (2025), which uses NTILE of SQL, lowest first, and asks for five areas at least.
 *
 * @param figures - a figure for each place, in one unit
 * @param groups - K, how many groups: 5 for quintiles
 * @returns the group of each figure, 1 to K, in the order given; `missing` or `not-finite` where the figure is
 * @throws {RangeError} if the number of groups is not a whole number above zero
 *
 * @example
 * quantileByTile([10, 30, 20], 2); // => [1, 2, 1]
 * quantileByTile([10, 10, 10, 10], 2); // => [1, 1, 2, 2]
 */
export function quantileByTile(
  figures: readonly (number | undefined)[],
  groups: number,
  { highestFirst = false }: QuantileOptions = {},
): (number | NoFigure)[] {
  return quantileGroups('quantileByTile', figures, groups, (known) => {
    const size = Math.floor(known.length / groups);
    const larger = known.length % groups;
    const found: number[] = [];
    // Sorting keeps equal figures in their order.
    const order = [...known.keys()].sort((a, b) =>
      highestFirst ? known[b]! - known[a]! : known[a]! - known[b]!,
    );
    for (const [place, index] of order.entries()) {
      // The count by larger groups is ahead while they last, and the count by smaller ones after them.
      found[index] = Math.max(Math.floor(place / (size + 1)), Math.floor((place - larger) / size)) + 1;
    }
    return found;
  });
}
