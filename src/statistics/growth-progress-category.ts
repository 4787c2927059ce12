import type { NoFigure } from './no-figure.js';
import { notGiven } from './not-given.js';

/** How progress is told in words. The first needs a target, and is not told from a figure alone. */
export type GrowthProgressCategory =
  | 'target-achieved'
  | 'on-track'
  | 'progress-needs-acceleration'
  | 'limited-progress'
  | 'deterioration';

/**
 * What progress is measured by: `growth` a year in the direction wanted, the `ratio` of the growth to the growth that
 * the target requires, or a `mark` from -5 to 5.
 */
export type GrowthProgressMeasure = 'growth' | 'ratio' | 'mark';

/** From which progress on a category is given, in the unit of the progress; below the last it is a deterioration. */
export interface GrowthProgressThresholds {
  /** From here on it is on track. */
  readonly onTrack?: number | undefined;
  /** From here on it needs acceleration. */
  readonly needsAcceleration?: number | undefined;
  /** From here on it is limited. */
  readonly limitedProgress?: number | undefined;
}

/**
 * What an amount of progress is called.
 *
 * A threshold that is just reached counts as reached. By `growth` they are 0.015, 0.005 and 0, by `ratio` 0.95, 0.6
 * and 0, and by `mark` 2.5, 0 and -2.5.
 *
 * Source: Statistics Canada and Open SDG, "Progress Measurement Methodology", after Eurostat. Their factor that
 * lowers the thresholds near a natural limit is not applied; own thresholds can be given in its place.
 *
 * @param progress - a share (0.015 is 1.5%, a ratio of 0.95 is 95%), or a mark between -5 and 5
 * @param by - what the progress is
 * @param thresholds - those that differ from the published ones, in the unit of the progress
 * @returns `missing` or `not-finite` where the progress is
 * @throws {RangeError} if `by` is unknown, or the thresholds do not descend
 *
 * @example
 * growthProgressCategory(0.6, 'ratio'); // => 'progress-needs-acceleration'
 */
export function growthProgressCategory(
  progress: number | undefined,
  by: GrowthProgressMeasure,
  thresholds: GrowthProgressThresholds = {},
): Exclude<GrowthProgressCategory, 'target-achieved'> | NoFigure {
  if (!Object.hasOwn(PUBLISHED, by)) {
    throw new RangeError(`growthProgressCategory requires growth, ratio or mark, got ${String(by)}`);
  }
  const published = PUBLISHED[by];
  const onTrack = thresholds.onTrack ?? published.onTrack;
  const needsAcceleration = thresholds.needsAcceleration ?? published.needsAcceleration;
  const limitedProgress = thresholds.limitedProgress ?? published.limitedProgress;
  if (!(onTrack > needsAcceleration && needsAcceleration > limitedProgress)) {
    const told = [onTrack, needsAcceleration, limitedProgress].join(', ');
    throw new RangeError(`growthProgressCategory requires descending thresholds, got ${told}`);
  }
  const absent = notGiven(progress);
  if (absent) return absent;
  if (progress! >= onTrack) return 'on-track';
  if (progress! >= needsAcceleration) return 'progress-needs-acceleration';
  return progress! >= limitedProgress ? 'limited-progress' : 'deterioration';
}

const PUBLISHED: Readonly<
  Record<GrowthProgressMeasure, { readonly [name in keyof GrowthProgressThresholds]-?: number }>
> = {
  growth: { onTrack: 0.015, needsAcceleration: 0.005, limitedProgress: 0 },
  ratio: { onTrack: 0.95, needsAcceleration: 0.6, limitedProgress: 0 },
  mark: { onTrack: 2.5, needsAcceleration: 0, limitedProgress: -2.5 },
};
