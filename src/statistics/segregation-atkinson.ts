import { areaCounts } from './area-counts.js';
import { groupShares, type GroupShares } from './group-shares.js';
import type { NoFigure } from './no-figure.js';

/** What the Atkinson measure of segregation can be told. */
export interface SegregationAtkinsonOptions {
  /** Which areas weigh most, above 0 and below 1: those where the group is rare (under 0.5) or common (over). Default: 0.5. */
  readonly shape?: number | undefined;
}

/**
 * How unevenly a group is spread over areas, with a say in which areas matter most: 0 where all areas are alike, 1 where
 * nobody in the group lives beside anybody outside it.
 *
 * 1 - S^(1 / (1 - b)), where b is the shape and S the sum over areas of (area's share of the group)^b × (area's share of
 * everybody else)^(1 - b). With the shape of 0.5 the group and everybody else can change places. Areas with nobody add
 * nothing.
 *
 * There is none because a figure is `missing`, `not-finite` or `negative`, the group is larger than the area
 * (`exceeds-whole`), there are no areas (`too-few`), nobody lives in any (`no-denominator`), or the group is nobody
 * (`group-absent`) or everybody (`group-is-everyone`).
 * With small areas or a small group it is too high, as `dissimilarity` is.
 *
 * Source: A. B. Atkinson, "On the Measurement of Inequality" (1970); D. S. Massey and N. A. Denton, "The Dimensions of
 * Residential Segregation" (1988).
 *
 * @param group - members of the group in each area, zero or more
 * @param total - all people in each area, in the same order
 * @throws {RangeError} if the arrays are not of one length, or the shape is not between 0 and 1
 *
 * @example
 * segregationAtkinson([100, 60, 40, 0], [100, 100, 100, 100]); // => 0.76
 */
export function segregationAtkinson(
  group: readonly (number | undefined)[],
  total: readonly (number | undefined)[],
  { shape = 0.5 }: SegregationAtkinsonOptions = {},
): number | NoFigure {
  if (!(shape > 0 && shape < 1)) {
    throw new RangeError(`segregationAtkinson requires a shape between 0 and 1, got ${shape}`);
  }
  const counts = areaCounts('segregationAtkinson', group, total);
  const shares = 'noFigure' in counts ? counts : groupShares('segregationAtkinson', counts, 2);
  return 'noFigure' in shares ? shares : 1 - overlap(shares, shape);
}

function overlap({ groups, areas }: GroupShares, shape: number): number {
  const [members, others] = groups.map(({ share }) => share);
  const parts = areas.map(
    ({ weight, shares }) => weight * (shares[0]! / members!) ** shape * (shares[1]! / others!) ** (1 - shape),
  );
  const sum = parts.reduce((total, part) => total + part, 0);
  return Math.min(1, sum) ** (1 / (1 - shape));
}
