import type { NoFigure } from './no-figure.js';
import { notGiven } from './not-given.js';

/**
 * Puts progress on a scale from -5 to 5, so that the progress of several series can be averaged.
 *
 * It is linear between the knots, and level outside them. By `growth` -0.02, 0, 0.005, 0.015 and 0.02 are marked -5,
 * -2.5, 0, 2.5 and 5; by `ratio` -0.6, 0.6 and 1.3 are marked -5, 0 and 5. A series that achieved its target has 5
 * whatever its growth. The mean of several marks is put in words by `growthProgressCategory`.
 *
 * Source: Statistics Canada and Open SDG, "Progress Measurement Methodology". Their factor that moves the knots near a
 * natural limit is not applied.
 *
 * @param progress - a share: 0.015 is growth of 1.5% a year in the direction wanted, a ratio of 0.95 is 95%
 * @param by - what the progress is
 * @returns a mark between -5 and 5; `missing` or `not-finite` where the progress is
 * @throws {RangeError} if `by` is unknown
 *
 * @example
 * growthProgressMark(0, 'ratio'); // => -2.5
 */
export function growthProgressMark(progress: number | undefined, by: 'growth' | 'ratio'): number | NoFigure {
  if (!Object.hasOwn(KNOTS, by)) {
    throw new RangeError(`growthProgressMark requires growth or ratio, got ${String(by)}`);
  }
  return notGiven(progress) ?? between(KNOTS[by], progress!);
}

/** Progress, and how it is marked. */
type Knot = readonly [progress: number, mark: number];

const KNOTS: Readonly<Record<'growth' | 'ratio', readonly [Knot, ...Knot[]]>> = {
  growth: [
    [-0.02, -5],
    [0, -2.5],
    [0.005, 0],
    [0.015, 2.5],
    [0.02, 5],
  ],
  ratio: [
    [-0.6, -5],
    [0.6, 0],
    [1.3, 5],
  ],
};

function between(knots: readonly [Knot, ...Knot[]], progress: number): number {
  const after = knots.findIndex(([at]) => at > progress);
  if (after === 0) return knots[0][1];
  const [left, right] = [knots.at(after - 1), knots[after]];
  // None is after it: it is at the last knot or beyond, which `at(-2)` is not.
  if (left === undefined || right === undefined) return knots.at(-1)![1];
  const share = (progress - left[0]) / (right[0] - left[0]);
  return left[1] + share * (right[1] - left[1]);
}
