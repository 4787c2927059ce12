import {
  closingGapSentence,
  closingGap,
  type GapScore,
  gapSentence,
  type PartStanding,
} from '../../src/index.js';
import { listed } from '../shared/listed.js';
import { type GapRow, nameOf } from '../shared/gap-row.js';
import { standingsSentence } from '../shared/standings-sentence.js';
import type { GapGroup } from './gap-rows.js';
import { isBehind } from '../shared/gap-movement.js';
import type { GapWords } from '../shared/gap.words.js';
import type { MeasureGaps, ShownGaps } from '../shared/shown-gaps.js';

/** In what order movements are told: first those that are shown. */
const MOVEMENTS = ['widening', 'narrowing', 'no-change', 'wider', 'narrower'] as const;

/** The sentences that open the view: how many differ from the whole by more than chance, who is farthest behind, what moves. */
export function gapFinding(
  strategy: ShownGaps['strategy'],
  gaps: MeasureGaps,
  groups: readonly GapGroup[],
  words: GapWords,
): string {
  const rows = groups.flatMap((group) => group.rows);
  return [
    standingsSentence(gaps, rows, words),
    farthestSentence(strategy, gaps, rows, words),
    movementsSentence(rows, words),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** What a place or a group has to do with its gap, in sentences: the gap, and whether it closes. */
export function gapSentences(
  { of, gap }: PartStanding,
  name: string,
  { asOf, measure: { document } }: MeasureGaps,
  words: GapWords,
): { readonly gap: string | undefined; readonly closing: string | undefined } {
  // of who is ahead there is no gap that closes
  if (gap === undefined || !isBehind(gap)) return { gap: undefined, closing: undefined };
  const all = { ...words.rating, ...words.why, ...words.rules };
  const score = closingGap(document, of, asOf);
  return {
    gap: gapSentence(gap, name, document.unit, all),
    // with one figure there is nothing to tell of rates, and the gap has said so
    closing: score.state === 'unknown' ? undefined : closingGapSentence(score, document.unit, all),
  };
}

function farthestSentence(
  strategy: ShownGaps['strategy'],
  gaps: MeasureGaps,
  rows: readonly GapRow[],
  words: GapWords,
): string {
  const behind = rows
    .map(({ dot, part }) => (dot === undefined ? undefined : part.gap))
    .filter((score): score is GapScore => score !== undefined && score.now.size > 0);
  if (behind.length === 0) return '';
  const farthest = behind.reduce((worst, score) => (score.now.size > worst.now.size ? score : worst));
  const all = { ...words.rating, ...words.why, ...words.rules };
  const name = nameOf(strategy, farthest.of, words);
  const { unit } = gaps.measure.document;
  return words.gap.finding.farthest({ gap: gapSentence(farthest, name, unit, all) });
}

function movementsSentence(rows: readonly GapRow[], { gap, rating }: GapWords): string {
  const told = MOVEMENTS.flatMap((movement) => {
    const count = rows.filter(
      ({ movement: said, part: { gap: score } }) =>
        said !== undefined && score?.movement === movement && isBehind(score),
    ).length;
    if (count === 0) return [];
    return [gap.movements[movement]({ count })];
  });
  if (told.length === 0) return '';
  return gap.finding.movements({ movements: listed(told, rating.list, rating) });
}
