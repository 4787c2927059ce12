import { areaCounts } from './area-counts.js';
import { exposure } from './exposure.js';
import type { NoFigure } from './no-figure.js';

/**
 * How much of the area that a member of a group lives in belongs to the same group, on average (xPx): "a typical member
 * lives in an area of which 29% belong to the group".
 *
 * The sum over areas of (members in the area / all members) × (members in the area / people in the area). It is from
 * the group's share of the place, where all areas are alike, to 1; with `interactionIndex` it adds up to 1. Areas with
 * nobody add nothing.
 *
 * There is none because a figure is `missing`, `not-finite` or `negative`, the group is larger than the area
 * (`exceeds-whole`), there are no areas (`too-few`), nobody lives in any (`no-denominator`), or the group is nobody
 * (`group-absent`) or everybody (`group-is-everyone`).
 * Some implementations give 0 for a group that is absent, and 1 for one that is everybody: neither tells of segregation.
 *
 * It grows with the group's share of the place, so a larger figure need not mean that people live further apart;
 * `correlationRatio` takes that out.
 *
 * Source: W. Bell, "A Probability Model for the Measurement of Ecological Segregation" (1954); D. S. Massey and N. A.
 * Denton, "The Dimensions of Residential Segregation" (1988).
 *
 * @param group - members of the group in each area, zero or more
 * @param total - all people in each area, in the same order
 * @throws {RangeError} if the arrays are not of one length
 *
 * @example
 * isolationIndex([100, 60, 40, 0], [100, 100, 100, 100]); // => 0.76
 */
export function isolationIndex(
  group: readonly (number | undefined)[],
  total: readonly (number | undefined)[],
): number | NoFigure {
  const counts = areaCounts('isolationIndex', group, total);
  return 'noFigure' in counts ? counts : exposure(counts, 0, 0);
}
