import type { DirectionOfTravel, Travel, TravelKnown } from './direction-of-travel.js';

/**
 * Which way a figure went, in one word, the best first. `better` and `worse` are changes of which nothing says whether they are more
 * than chance; of those between the two nobody has said which way is good: `risen` and `fallen` are shown, `higher` and `lower` may
 * be chance.
 */
export const TRAVEL_STATES = [
  'improved',
  'better',
  'risen',
  'higher',
  'no-change',
  'lower',
  'fallen',
  'worse',
  'worsened',
] as const;

/** Which way a figure went, in one word. */
export type TravelState = (typeof TRAVEL_STATES)[number];

/**
 * The one of the two terms that is told where there is room for one: the longer, since it says more of where a measure goes,
 * and the shorter where that is not known.
 *
 * @returns why neither is known, where that is so
 *
 * @example
 * toldTravel(directionOfTravel(topEarnersWomen, '2009-03-31')).state; // => 'changed'
 */
export function toldTravel({ long, short }: DirectionOfTravel): Travel {
  return long.state === 'unknown' && short.state !== 'unknown' ? short : long;
}

/**
 * Which way a change went, also where nothing says whether it is more than chance.
 *
 * @example
 * travelState(directionOfTravel(topEarnersWomen, '2009-03-31').long); // => 'better'
 */
export function travelState({ state, improvement, difference }: TravelKnown): TravelState {
  if (state !== 'changed') return state;
  // a move within a range that is good throughout is neither better nor worse
  if (improvement === undefined || improvement === 0) return difference > 0 ? 'higher' : 'lower';
  return improvement > 0 ? 'better' : 'worse';
}
