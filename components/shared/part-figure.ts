import {
  formatPeriod,
  formatValue,
  type Observation,
  type PartComparison,
  type PartStanding,
  type Period,
} from '../../src/index.js';
import type { Language } from '../../src/words/language.js';
import type { MeasureGaps } from './shown-gaps.js';

/** The words of figures in one language. */
type FigureWords = Pick<Language, 'gap' | 'rating'>;

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

/** How a place or a group stands, as it may be shown. */
export interface ShownPart {
  readonly part: PartStanding;
  readonly standing: GapStanding;
  /** Where its dot stands; undefined where there is nothing to draw on the scale of the others. */
  readonly dot: Dot | undefined;
}

/** The figure of a place or a group as it may be shown. */
export interface PartFigure extends ShownPart {
  /** The figure in words, or why there is none. */
  readonly figure: string;
}

/** A figure as it is drawn. */
export interface Dot {
  readonly value: number;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  /** The figure before, where it is drawn. */
  readonly before: number | undefined;
}

/** The figure of a place or a group as it may be shown: what tells of single people is not. */
export function partFigure(gaps: MeasureGaps, part: PartStanding, words: FigureWords): PartFigure {
  return { ...shownPart(gaps, part), figure: figureWords(gaps, part, words) };
}

/** The same without its words, which take longest to make. */
export function shownPart({ disclosure }: MeasureGaps, part: PartStanding): ShownPart {
  const { comparison, observation } = part;
  if (disclosure.small.has(part) || observation === undefined || observation.value.kind === 'none')
    return { part, standing: 'no-figure', dot: undefined };
  return { part, standing: 'is' in comparison ? comparison.is : 'not-compared', dot: dotOf(part) };
}

/** Its words alone. */
export function figureWords(gaps: MeasureGaps, part: PartStanding, words: FigureWords): string {
  const { beside, disclosure, measure } = gaps;
  const { observation } = part;
  // under the same word as what the plan suppresses: that it is small would bound it
  if (disclosure.small.has(part)) return words.rating.absences.suppressed;
  return observation === undefined || observation.value.kind === 'none'
    ? absenceWords(observation, beside.day, gaps, words)
    : formatValue(observation.value, measure.document.unit, words.rating);
}

/** The period of the figures of the parts at their day; undefined where they have none. */
export const figuresPeriod = ({ day, parts }: MeasureGaps['beside']): Period | undefined =>
  parts.find(({ observation }) => observation !== undefined && observation.period?.end === day)?.observation
    ?.period;

function absenceWords(
  observation: Observation | undefined,
  day: string | undefined,
  { beside, measure }: MeasureGaps,
  words: FigureWords,
): string {
  const { gap, rating } = words;
  if (observation !== undefined) return formatValue(observation.value, measure.document.unit, rating);
  if (!beside.parts.some((part) => part.observation !== undefined)) return gap.promised;
  const told = day === undefined ? undefined : figuresPeriod(beside);
  return told === undefined
    ? gap.standings['no-figure']
    : gap.noFigure({ period: formatPeriod(told, rating) });
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
