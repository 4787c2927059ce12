import type { Colour, Rating } from './rating.js';
import type { MeasureScore } from './scorecard.js';

/**
 * The measures that were rated, the worst first: by the level that they reached, and within a level by how far they fall short
 * for the size of their target, so that 2 short of 10 stands before 5 short of 100. Those that fall short alike, or whose
 * rule has no use for a target, keep their order. What was not rated is never among them.
 *
 * @example
 * worstFirst(scoreStrategy(leeds, { asOf: '2009-03-31' }).measures)[0].now.rating; // => 'red'
 */
export function worstFirst<Score extends Pick<MeasureScore, 'now'>>(scores: readonly Score[]): Score[] {
  return scores
    .filter(({ now }) => now.rating !== 'none')
    .toSorted((one, other) => place(other.now) - place(one.now) || lack(other.now) - lack(one.now));
}

const PLACES: Readonly<Record<Colour, number>> = { green: 0, amber: 1, red: 2 };

/** The place of a rating among those of its rule: 0 is the best. */
function place(rating: Rating): number {
  if (rating.rating === 'none') return -1;
  return 'level' in rating ? rating.level.place : PLACES[rating.rating];
}

/** How far a result falls short, for the size of its target; of nothing where that is nothing, in its own unit. */
function lack(rating: Rating): number {
  if (rating.rating === 'none' || rating.shortfall === undefined) return 0;
  const { target } = rating.inputs;
  const aim = target?.value.kind === 'number' ? Math.abs(target.value.value) : 0;
  return aim === 0 ? rating.shortfall : rating.shortfall / aim;
}
