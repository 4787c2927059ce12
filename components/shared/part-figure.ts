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

/** The figure of a place or a group as it may be shown. */
export interface PartFigure {
  readonly part: PartStanding;
  readonly standing: GapStanding;
  /** The figure in words, or why there is none. */
  readonly figure: string;
  /** Where its dot stands; undefined where there is nothing to draw on the scale of the others. */
  readonly dot: Dot | undefined;
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
  const { beside, disclosure, measure } = gaps;
  const { comparison, observation } = part;
  // under the same word as what the plan suppresses: that it is small would bound it
  const hidden = disclosure.small.has(part);
  if (hidden || observation === undefined || observation.value.kind === 'none') {
    return {
      part,
      standing: 'no-figure',
      figure: hidden ? words.rating.absences.suppressed : absenceWords(observation, beside.day, gaps, words),
      dot: undefined,
    };
  }
  return {
    part,
    standing: 'is' in comparison ? comparison.is : 'not-compared',
    figure: formatValue(observation.value, measure.document.unit, words.rating),
    dot: dotOf(part),
  };
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
