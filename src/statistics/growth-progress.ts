import { annualGrowth } from './annual-growth.js';
import { givenPoints, type GivenPoint } from './given-points.js';
import {
  growthProgressCategory,
  type GrowthProgressCategory,
  type GrowthProgressThresholds,
} from './growth-progress-category.js';
import { isNoFigure, noFigure, type NoFigure } from './no-figure.js';
import { notGiven } from './not-given.js';
import type { Side } from './side-of.js';

/** What progress is measured against. */
export interface GrowthProgressOptions {
  /** Which way the figure is wanted to go. */
  readonly wanted: Side;
  /** The figure to reach, and by when; without it the growth alone is put in words. */
  readonly target?: GivenPoint | undefined;
  /** The time to start from; where it has no figure, the next later one that has. Default the first figure's. */
  readonly baseTime?: number | undefined;
  /** Those that differ from the published ones; see `growthProgressCategory`. */
  readonly thresholds?: GrowthProgressThresholds | undefined;
}

/** How far a series went, how far it had to, and what that is called. */
export interface GrowthProgress {
  /** The figure that it started from. */
  readonly base: GivenPoint;
  /** The latest figure. */
  readonly latest: GivenPoint;
  /** The growth a year from the base to the latest figure, as a share: 0.02 is 2%. */
  readonly observedGrowth: number | NoFigure;
  /** The growth a year that takes the base to the target on time, as a share. `missing` without a target. */
  readonly requiredGrowth: number | NoFigure;
  /** The observed growth in the direction wanted over the size of the required growth; 1 is just enough. */
  readonly ratio: number | NoFigure;
  /** What that is called. */
  readonly category: GrowthProgressCategory | NoFigure;
}

/**
 * Whether a series grows fast enough to reach its target on time, or, without a target, whether it grows as wanted.
 *
 * With a target: `target-achieved` if the latest figure meets it, else by the ratio of the observed to the required
 * compound growth. Without: by the observed growth. The thresholds are those of `growthProgressCategory`. Growth is
 * from a base to the latest figure, and figures between them do not count.
 *
 * Source: Statistics Canada and Open SDG, "Progress Measurement Methodology", after Eurostat: base 2015, target 2030.
 * The published method replaces a base or a target of zero by 0.001, which then decides the answer, and turns the
 * direction round where all figures are below zero; here neither has an answer. Open SDG's code divides by a required
 * growth of zero, and takes growth away from a target on the wrong side of the base for progress; here the ratio has
 * the sign of the direction wanted, as the method is written.
 *
 * @param times - years, one for each figure, in any order
 * @param values - above zero, in any unit; missing ones are left out
 * @returns `too-few` without two figures from the base time on, `same-time` where two figures have the same time,
 * `missing` where a figure has no time, `not-finite`. In the parts: `no-growth` from zero, and for a target of zero or
 * figures below zero; `target-is-baseline` where no growth is required (the category is then `deterioration`, unless
 * the target is met); `same-time` where the target is not after the base
 * @throws {RangeError} if the lists differ in length, `wanted` is unknown or the thresholds do not descend
 *
 * @example
 * const target = { time: 2030, value: 75 };
 * growthProgress([2015, 2022], [50, 60], { wanted: 'higher', target }); // => { observedGrowth: 0.0263…, requiredGrowth: 0.0273…, ratio: 0.9630…, category: 'on-track', … }
 */
export function growthProgress(
  times: readonly (number | undefined)[],
  values: readonly (number | undefined)[],
  { wanted, target, baseTime, thresholds }: GrowthProgressOptions,
): GrowthProgress | NoFigure {
  if (wanted !== 'higher' && wanted !== 'lower') {
    throw new RangeError(`growthProgress requires wanted 'higher' or 'lower', got '${String(wanted)}'`);
  }
  const given = givenPoints('growthProgress', times, values);
  if (isNoFigure(given)) return given;
  const absent = notGiven(baseTime ?? 0, target?.time ?? 0, target?.value ?? 0);
  if (absent) return absent;
  const points = given.filter(({ time }) => baseTime === undefined || time >= baseTime);
  const [base, latest] = [points[0], points.at(-1)];
  if (base === undefined || latest === undefined || base === latest) return noFigure('too-few');
  const observedGrowth = growthBetween(base, latest);
  const requiredGrowth = target === undefined ? noFigure('missing') : requiredBetween(base, target);
  const wantedGrowth =
    isNoFigure(observedGrowth) || wanted === 'higher' ? observedGrowth : 0 - observedGrowth;
  const ratio = ratioOf(wantedGrowth, requiredGrowth);
  const progress = target === undefined ? wantedGrowth : ratio;
  // Asked for in any case, so that thresholds that do not descend are refused whatever the figures.
  const told = growthProgressCategory(
    isNoFigure(progress) ? undefined : progress,
    target === undefined ? 'growth' : 'ratio',
    thresholds,
  );
  const category = isMet(latest, target, wanted)
    ? 'target-achieved'
    : isNoFigure(progress)
      ? categoryWithout(progress)
      : told;
  return { base, latest, observedGrowth, requiredGrowth, ratio, category };
}

function growthBetween(from: GivenPoint, to: GivenPoint): number | NoFigure {
  return annualGrowth(from.value, to.value, to.time - from.time);
}

function requiredBetween(base: GivenPoint, target: GivenPoint): number | NoFigure {
  if (target.time <= base.time) return noFigure('same-time');
  if (target.value === base.value) return noFigure('target-is-baseline');
  // Growth by a share a year never comes to zero: whatever stood in for it would decide the answer.
  return target.value === 0 ? noFigure('no-growth') : growthBetween(base, target);
}

function ratioOf(wantedGrowth: number | NoFigure, requiredGrowth: number | NoFigure): number | NoFigure {
  if (isNoFigure(requiredGrowth)) return requiredGrowth;
  return isNoFigure(wantedGrowth) ? wantedGrowth : wantedGrowth / Math.abs(requiredGrowth);
}

function isMet(latest: GivenPoint, target: GivenPoint | undefined, wanted: Side): boolean {
  if (target === undefined) return false;
  return wanted === 'higher' ? latest.value >= target.value : latest.value <= target.value;
}

// The base met a target that equals it, and the latest figure does not: that is worse, by whatever required growth.
function categoryWithout(progress: NoFigure): GrowthProgressCategory | NoFigure {
  return progress.noFigure === 'target-is-baseline' ? 'deterioration' : progress;
}
