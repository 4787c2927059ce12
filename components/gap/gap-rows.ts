import {
  formatDifference,
  formatPeriod,
  formatValue,
  improvement,
  type JudgedPolarity,
  type Measure,
  type Observation,
  type PartComparison,
  type PartStanding,
  type SeriesOf,
  type StrategyModel,
} from '../../src/index.js';
import { commonBefore, figureIn, movementWords } from './gap-movement.js';
import { type MeasureGaps, withinOf } from './shown-gaps.js';
import type { GapWords } from './gap.words.js';

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

/** In what order rows stand. */
export const ORDERS = ['figure', 'plan'] as const;

/** In what order rows stand. */
export type GapOrder = (typeof ORDERS)[number];

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

/** Rows that lie in the same place or group. */
export interface GapGroup {
  readonly id: string;
  readonly heading: string;
  /** Whether the heading is in words of the plan. */
  readonly ofPlan: boolean;
  readonly rows: readonly GapRow[];
}

/** The places or groups as rows, those that lie in one together, in the order that is asked for. */
export function gapGroups(
  strategy: Pick<StrategyModel, 'groups' | 'places'>,
  gaps: MeasureGaps,
  order: GapOrder,
  words: GapWords,
): readonly GapGroup[] {
  // stands in the heading of the column where it is one for all
  const since = commonBefore(gaps, words);
  const groups = new Map<string, { of: SeriesOf | undefined; rows: GapRow[] }>();
  for (const part of gaps.beside.parts) {
    const of = withinOf(strategy, part.of);
    const key = JSON.stringify([of?.place, of?.group]);
    const group = groups.get(key) ?? { of, rows: [] };
    group.rows.push(rowOf(strategy, gaps, part, { since, words }));
    groups.set(key, group);
  }
  return [...groups].map(([id, { of, rows }]) => ({
    id,
    heading: of === undefined ? ownHeading(gaps, words) : nameOf(strategy, of, words),
    ofPlan: of !== undefined,
    rows: order === 'plan' ? rows : worstFirst(rows, gaps.measure.document),
  }));
}

const ownHeading = ({ by }: MeasureGaps, { gap }: GapWords): string =>
  by === 'place' ? gap.places : gap.groups;

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

function rowOf(
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

const HIGHEST_FIRST: JudgedPolarity = { direction: 'lower' };

function worstFirst(rows: readonly GapRow[], { polarity }: Measure): readonly GapRow[] {
  // where nothing is good, the highest stands first
  const judged = polarity.direction === 'none' || polarity.direction === 'unknown' ? HIGHEST_FIRST : polarity;
  return [...rows].sort((a, b) =>
    a.dot === undefined || b.dot === undefined
      ? Number(a.dot === undefined) - Number(b.dot === undefined)
      : improvement(b.dot.value, a.dot.value, judged as JudgedPolarity),
  );
}
