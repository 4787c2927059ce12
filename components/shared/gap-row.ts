import {
  formatDifference,
  formatValue,
  type Measure,
  type PartStanding,
  type SeriesOf,
  type StrategyModel,
} from '../../src/index.js';
import { figureIn, movementWords } from './gap-movement.js';
import type { GapWords } from './gap.words.js';
import { type PartFigure, partFigure } from './part-figure.js';
import type { MeasureGaps } from './shown-gaps.js';

/** A place or a group in the table. */
export interface GapRow extends PartFigure {
  /** Unique in the table. */
  readonly id: string;
  readonly name: string;
  /** The size of the gap, in words; undefined where there is none to tell. */
  readonly size: string | undefined;
  /** What became of the gap, and the figure before, in words. */
  readonly movement: string | undefined;
  readonly before: string | undefined;
}

/** What a place or a group is called. */
export function nameOf(
  { groups, places }: Pick<StrategyModel, 'groups' | 'places'>,
  { group, place }: SeriesOf,
  { gap }: GapWords,
): string {
  const name = <Part extends { readonly document: { readonly id: string; readonly name: string } }>(
    all: readonly Part[],
    id: string,
  ): string => all.find(({ document }) => document.id === id)?.document.name ?? id;
  if (place === undefined) return name(groups, group!);
  if (group === undefined) return name(places, place);
  return gap.cross({ place: name(places, place), group: name(groups, group) });
}

/** A place or a group as a row. `since` is the period of the figure before, where the heading of its column tells it. */
export function gapRow(
  strategy: Pick<StrategyModel, 'groups' | 'places'>,
  gaps: MeasureGaps,
  part: PartStanding,
  { since, words }: { readonly since: string | undefined; readonly words: GapWords },
): GapRow {
  const { document } = gaps.measure;
  const { gap, of } = part;
  const id = JSON.stringify([of.place, of.group]);
  const row = { id, name: nameOf(strategy, of, words), ...partFigure(gaps, part, words) };
  if (row.standing === 'no-figure')
    return { ...row, size: undefined, movement: undefined, before: undefined };
  return {
    ...row,
    size: gap && sizeWords(gap.now.size, document, words),
    movement: gap && movementWords(gap, words),
    before:
      part.before &&
      (since === undefined
        ? figureIn(part.before, document, words)
        : words.gap.earlier({ figure: formatValue(part.before.value, document.unit, words.rating) })),
  };
}

function sizeWords(size: number, { unit }: Measure, { gap, rating }: GapWords): string {
  const amount = formatDifference(size, unit, rating);
  if (size === 0) return gap.level;
  return size > 0 ? gap.worse({ size: amount }) : gap.better({ size: amount });
}
