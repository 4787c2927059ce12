import { eachGiven, givenAmong } from './each-given.js';
import { noFigure, type NoFigure } from './no-figure.js';

/** How the distance to a reference is told. */
export interface ReferenceOptions {
  /** Whether figures beyond the reference count as at it. Default: false. */
  readonly capped?: boolean | undefined;
  /** Whether less is better, so that the way begins at the highest figure. Default: false. */
  readonly lowIsBest?: boolean | undefined;
}

/**
 * Figures by how much of the way from the worst of them to a reference they have gone: 0 for the worst, 1 for the
 * reference, above 1 beyond it.
 *
 * (x - min) / (reference - min), or (max - x) / (max - reference) where less is better. A reference that is itself worse
 * than all of them gives figures below zero, which say nothing useful.
 *
 * Source: OECD and JRC, "Handbook on Constructing Composite Indicators" (2008), distance to a reference or a target.
 *
 * @param values - in any unit
 * @param reference - a target, or the figure of one of the areas
 * @returns a figure for each; where the reference is the worst of them `no-spread`, or 1 for those beyond it when capped;
 *   `missing` and `not-finite` where one is, or the reference is
 *
 * @example
 * distanceToReference([50, 60, 75], 75); // => [0, 0.4, 1]
 */
export function distanceToReference(
  values: readonly (number | undefined)[],
  reference: number | undefined,
  { capped = false, lowIsBest = false }: ReferenceOptions = {},
): (number | NoFigure)[] {
  const given = givenAmong(values);
  const worst = lowIsBest ? Math.max(...given) : Math.min(...given);
  return eachGiven(values, (value) => {
    if (reference === undefined) return noFigure('missing');
    if (!Number.isFinite(reference)) return noFigure('not-finite');
    const [gone, whole] = [value - worst, reference - worst];
    if (whole === 0) return capped && gone !== 0 ? 1 : noFigure('no-spread');
    const share = gone / whole + 0; // adding zero turns -0 into 0
    return capped ? Math.min(1, share) : share;
  });
}
