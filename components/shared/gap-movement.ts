import {
  formatPeriod,
  formatValue,
  type GapScore,
  type Measure,
  type NumberObservation,
} from '../../src/index.js';
import type { GapWords } from './gap.words.js';
import type { MeasureGaps } from './shown-gaps.js';

/** Whether a gap is one of somebody behind: only then does it widen or narrow. Who is ahead gains or loses ground. */
export const isBehind = ({ before, now }: GapScore): boolean =>
  now.size > 0 && (before === undefined || before.size >= 0);

const GROUND = { narrowing: 'gaining', widening: 'losing', narrower: 'gained', wider: 'lost' } as const;

/** What became of a gap, in a few words. */
export function movementWords(score: GapScore, { gap }: GapWords): string {
  const { movement } = score;
  const plain = isBehind(score) || movement === 'no-change' || movement === 'unknown';
  return gap.moves[plain ? movement : GROUND[movement]];
}

/** The period of the figures before, in words, where it is one for all. */
export function commonBefore({ beside }: MeasureGaps, { rating }: GapWords): string | undefined {
  const periods = beside.parts.flatMap(({ before }) =>
    before === undefined ? [] : [before.period && formatPeriod(before.period, rating)],
  );
  return new Set(periods).size === 1 ? periods[0] : undefined;
}

/** The figure and its period: "66.4% in 2019/20". */
export function figureIn({ period, value }: NumberObservation, { unit }: Measure, words: GapWords): string {
  const figure = formatValue(value, unit, words.rating);
  if (period === undefined) return figure;
  return words.gap.from({ figure, period: formatPeriod(period, words.rating) });
}
