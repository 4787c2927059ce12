import type { ObjectiveModel } from '../model/rated-model.js';
import { equalityGuard, type GrowingGap } from './equality-guard.js';
import { isToldGap } from './is-told-gap.js';
import type { FullMeasureScore } from './score-strategy.js';
import type { Scorecard } from './scorecard.js';
import type { Tally } from './tally.js';

/** An objective that is not plainly green, since a gap grows. */
export interface GuardedObjective {
  /** Undefined for the measures that serve none. */
  readonly objective: ObjectiveModel | undefined;
  readonly gaps: readonly TellableGap[];
}

/** A gap that grows, and whether its figures may be shown: those that tell of single people are not. */
export interface TellableGap extends GrowingGap {
  readonly isTold: boolean;
}

/**
 * The objectives of which all that could be rated is on target while a gap grows: nobody should take them for plainly green.
 *
 * @example
 * guardedObjectives(leedsIn2009); // => []
 */
export const guardedObjectives = (card: Scorecard<FullMeasureScore>): readonly GuardedObjective[] =>
  card.objectives.flatMap(({ objective, tally, measures }) => {
    const growing = isAllGreen(tally) ? equalityGuard(measures) : [];
    if (growing.length === 0) return [];
    return [{ objective, gaps: growing.map((gap) => ({ ...gap, isTold: isToldGap(gap, card.asOf) })) }];
  });

/**
 * Whether all that could be rated of the whole is on target while a gap grows.
 *
 * @example
 * isGuarded(leedsIn2009); // => false
 */
export const isGuarded = ({ tally, measures }: Scorecard<FullMeasureScore>): boolean =>
  isAllGreen(tally) && equalityGuard(measures).length > 0;

const isAllGreen = ({ rated, green }: Tally): boolean => rated > 0 && green === rated;
