import {
  formatDifference,
  formatPeriod,
  formatValue,
  type Measure,
  type Observation,
  type PartComparison,
  type PartStanding,
  type SeriesOf,
  type StrategyModel,
} from '../../src/index.js';
import { figureIn, movementWords } from './gap-movement.js';
import type { GapWords } from './gap.words.js';
import type { MeasureGaps } from './shown-gaps.js';

/** How a row stands, as its shape and its word tell it. */
export type GapStanding = PartComparison | 'not-compared' | 'no-figure';

/** The standings, the worst first. */
export const STANDINGS: readonly GapStanding[] = [
  'worse',
  'lower',
  'similar',
  'higher',
  'better',
  'not-compared',
  'no-figure',
];

/** A place or a group in the table. */
export interface GapRow {
  /** Unique in the table. */
  readonly id: string;
  readonly name: string;
  readonly part: PartStanding;
  readonly standing: GapStanding;
  /** The figure in words, or why there is none. */
  readonly figure: string;
  /** Where its dot stands; undefined where there is nothing to draw on the scale of the others. */
  readonly dot: Dot | undefined;
  /** The size of the gap, in words; undefined where there is none to tell. */
  readonly size: string | undefined;
  /** What became of the gap, and the figure before, in words. */
  readonly movement: string | undefined;
  readonly before: string | undefined;
}

/** A figure as it is drawn. */
export interface Dot {
  readonly value: number;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  /** The figure before, where it is drawn. */
  readonly before: number | undefined;
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
  const { beside, disclosure, measure } = gaps;
  const { document } = measure;
  const { comparison, gap, observation, of } = part;
  // under the same word as what the plan suppresses: that it is small would bound it
  const hidden = disclosure.small.has(part);
  const figure = { id: JSON.stringify([of.place, of.group]), name: nameOf(strategy, of, words), part };
  if (hidden || observation === undefined || observation.value.kind === 'none') {
    return {
      ...figure,
      standing: 'no-figure',
      figure: hidden ? words.rating.absences.suppressed : absenceWords(observation, beside.day, gaps, words),
      dot: undefined,
      size: undefined,
      movement: undefined,
      before: undefined,
    };
  }
  return {
    ...figure,
    standing: 'is' in comparison ? comparison.is : 'not-compared',
    figure: formatValue(observation.value, document.unit, words.rating),
    dot: dotOf(part),
    size: gap && sizeWords(gap.now.size, document, words),
    movement: gap && movementWords(gap, words),
    before:
      part.before &&
      (since === undefined
        ? figureIn(part.before, document, words)
        : words.gap.earlier({ figure: formatValue(part.before.value, document.unit, words.rating) })),
  };
}

function absenceWords(
  observation: Observation | undefined,
  day: string | undefined,
  { beside, measure }: MeasureGaps,
  words: GapWords,
): string {
  const { gap, rating } = words;
  if (observation !== undefined) return formatValue(observation.value, measure.document.unit, rating);
  if (!beside.parts.some((part) => part.observation !== undefined)) return gap.promised;
  const told = beside.parts.find((part) => part.observation?.period?.end === day)?.observation?.period;
  return told === undefined
    ? gap.standings['no-figure']
    : gap.noFigure({ period: formatPeriod(told, rating) });
}

function sizeWords(size: number, { unit }: Measure, { gap, rating }: GapWords): string {
  const amount = formatDifference(size, unit, rating);
  if (size === 0) return gap.level;
  return size > 0 ? gap.worse({ size: amount }) : gap.better({ size: amount });
}

// Only what counts in the unit of the measure can stand on its scale.
function dotOf({ before, interval, observation }: PartStanding): Dot | undefined {
  const value = observation?.value;
  if (value?.kind !== 'number' || value.unit !== undefined) return undefined;
  const earlier = before?.value;
  return {
    value: value.value,
    lower: interval?.lower,
    upper: interval?.upper,
    before: earlier === undefined || earlier.unit !== undefined ? undefined : earlier.value,
  };
}
