import {
  defaultAsOf,
  type FullMeasureModel,
  type PartsBy,
  type SeriesOf,
  type StrategyModel,
} from '../../src/index.js';
import { depthOf, fullestLevel, hasFigure, type Nested } from '../shared/levels.js';
import { measureGaps, type MeasureGaps } from '../shared/shown-gaps.js';

/** The measures of a strategy that have figures of places or groups, and of which. */
export interface ShownRug {
  readonly by: PartsBy;
  readonly asOf: string | undefined;
  /** The places or groups of the table, all of one level, in the order of the plan. */
  readonly parts: readonly Nested[];
  /** The measures of the table, in the order of the plan. */
  readonly measures: readonly MeasureGaps[];
  /** Places or groups of other levels that have figures too, and measures that have figures of these alone. */
  readonly otherParts: readonly Nested[];
  readonly otherMeasures: readonly FullMeasureModel[];
  /** Whether there are figures for a group in a place, which the table has no room for. */
  readonly crosses: boolean;
}

/**
 * The measures of a strategy by places or groups, a measure at a time: it yields after each, so that the page can be used between.
 *
 * Of places and groups the table has those of one level: that with most figures in all measures together.
 *
 * @param asOf - the day, `YYYY-MM-DD`, after which nothing is looked at; undefined is the last day that results speak of
 * @returns undefined where there is nothing to show
 * @throws {RangeError} if the date is not a day of the calendar
 */
export function* rugSteps(
  strategy: StrategyModel,
  by: PartsBy,
  day: string | undefined,
): Generator<undefined, ShownRug | undefined> {
  const asOf = day ?? defaultAsOf(strategy.document);
  const found: MeasureGaps[] = [];
  for (const measure of strategy.indicators.flatMap(({ measures }) => measures)) {
    const gaps = measureGaps(strategy, measure, by, asOf);
    if (gaps === undefined) continue;
    found.push(gaps);
    yield;
  }
  return chosen(strategy, found, by, asOf);
}

function chosen(
  strategy: StrategyModel,
  found: readonly MeasureGaps[],
  by: PartsBy,
  asOf: string | undefined,
): ShownRug | undefined {
  const figures = figuresOf(found, by);
  const all: readonly Nested[] = by === 'place' ? strategy.places : strategy.groups;
  const level = fullestLevel(all, figures);
  const named = all.filter(({ document }) => figures.has(document.id));
  const parts = named.filter((one) => depthOf(one) === level);
  if (parts.length === 0) return undefined;
  const shown = new Set(parts.map(({ document }) => document.id));
  const isShown = ({ beside }: MeasureGaps): boolean =>
    beside.parts.some(({ of }) => !isCross(of) && shown.has(of[by]!));
  return {
    by,
    asOf,
    parts,
    measures: found.filter(isShown),
    otherParts: named.filter((one) => depthOf(one) !== level),
    otherMeasures: found.filter((gaps) => !isShown(gaps)).map(({ measure }) => measure),
    crosses: found.some(({ beside }) => beside.parts.some((part) => isCross(part.of) && hasFigure(part))),
  };
}

/** Whether a figure is for a group in a place. */
export const isCross = ({ group, place }: SeriesOf): boolean => group !== undefined && place !== undefined;

// How many figures each place or group has in all measures; who has none but is named counts none.
function figuresOf(found: readonly MeasureGaps[], by: PartsBy): ReadonlyMap<string, number> {
  const figures = new Map<string, number>();
  for (const { beside } of found) {
    for (const part of beside.parts) {
      if (isCross(part.of)) continue;
      const id = part.of[by]!;
      figures.set(id, (figures.get(id) ?? 0) + Number(hasFigure(part)));
    }
  }
  return figures;
}
