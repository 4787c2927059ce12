import type { GapScore } from './gaps-of.js';
import type { FullMeasureScore } from './score-strategy.js';

/** A gap that grows, and the measure that it is of. */
export interface GrowingGap {
  readonly score: FullMeasureScore;
  readonly gap: GapScore;
}

/**
 * The gaps to the worst-off place or group that grow: what keeps an objective from being plainly green.
 *
 * Of each measure the widest gap of its places counts, that of its groups, and that of groups in places: those of the
 * worst-off, of which there are several where they are equally far behind. A gap grows where it is shown to, and where it is
 * wider and nothing says whether that is chance; it does not where the surveys cannot tell. A place or a group that is
 * better off than the whole is not behind, whatever becomes of its lead.
 *
 * @example
 * equalityGuard(leedsIn2009.measures); // => []
 */
export function equalityGuard(measures: readonly FullMeasureScore[]): readonly GrowingGap[] {
  return measures.flatMap((score) =>
    worstOff(score.gaps)
      .filter(({ now, movement }) => now.size > 0 && GROWING.includes(movement))
      .map((gap) => ({ score, gap })),
  );
}

function worstOff(gaps: readonly GapScore[]): readonly GapScore[] {
  const kindOf = ({ of: { place, group } }: GapScore): string =>
    `${place !== undefined} ${group !== undefined}`;
  const widest = new Map<string, number>();
  for (const gap of gaps) {
    widest.set(kindOf(gap), Math.max(gap.now.size, widest.get(kindOf(gap)) ?? -Infinity));
  }
  return gaps.filter((gap) => gap.now.size === widest.get(kindOf(gap)));
}

const GROWING: readonly GapScore['movement'][] = ['widening', 'wider'];
