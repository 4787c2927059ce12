import type { FullOutcomeModel } from '../model/aim-models.js';
import type { FullIndicatorModel, FullMeasureModel } from '../model/indicator-models.js';
import { closingGap, type ClosingGapScore } from './closing-gap.js';
import type { SeriesOf } from './series.js';

/** One place or group of an outcome that closes a gap, by one measure. */
export interface OutcomeGap {
  readonly measure: FullMeasureModel;
  readonly of: SeriesOf;
  readonly score: ClosingGapScore;
}

/**
 * How the gaps stand that an outcome is to close: for every place and group that it names, by every measure of the
 * indicators that serve it or the outcome whose improvement it compares.
 *
 * @returns nothing where the outcome closes no gap, names nobody, or has no indicator
 * @throws {RangeError} if the date is not a day of the calendar
 *
 * @example
 * const [outcome] = communityPlan.outcomes.filter(({ gap }) => gap !== undefined);
 * closingGapsOf(outcome); // => []
 */
export function closingGapsOf({ gap, indicators }: FullOutcomeModel, asOf?: string): readonly OutcomeGap[] {
  if (gap === undefined) return [];
  const whose: readonly SeriesOf[] = [
    ...gap.places.map(({ document }) => ({ place: document.id })),
    ...gap.groups.map(({ document }) => ({ group: document.id })),
  ];
  const serving = new Set<FullIndicatorModel>([...indicators, ...(gap.of?.indicators ?? [])]);
  return [...serving].flatMap(({ measures }) =>
    measures.flatMap((measure) =>
      whose.map((of) => ({ measure, of, score: closingGap(measure.document, of, asOf) })),
    ),
  );
}
