import type { Colour, Rating } from './rating.js';
import type { MeasureScore } from './scorecard.js';

/**
 * The measures that were rated, the worst first: red, amber, green, or the levels of the rule where it has some. Those that
 * stand alike keep their order, since a shortfall in one unit says nothing beside one in another. What was not rated is never
 * among them.
 *
 * @example
 * worstFirst(scoreStrategy(leeds, { asOf: '2009-03-31' }).measures)[0].now.rating; // => 'red'
 */
export const worstFirst = <Score extends Pick<MeasureScore, 'now'>>(scores: readonly Score[]): Score[] =>
  scores
    .filter(({ now }) => now.rating !== 'none')
    .toSorted((one, other) => placeOf(other.now) - placeOf(one.now));

const PLACES: Readonly<Record<Colour | 'none', number>> = { green: 0, amber: 1, red: 2, none: -1 };

/** The place of a rating among those of its rule: 0 is the best. */
const placeOf = (rating: Rating): number => ('level' in rating ? rating.level.place : PLACES[rating.rating]);
