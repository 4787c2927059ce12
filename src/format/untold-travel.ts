import type { Travel, TravelKnown } from '../score/direction-of-travel.js';
import type { FigureWords } from './en.js';
import { formatAbsence } from './value.js';

/** The words in which it is told. */
export interface TravelWords {
  readonly rating: FigureWords;
  readonly why: {
    readonly movement: { readonly undated: string; readonly uncompared: string; readonly first: string };
  };
}

/**
 * Why no direction of travel can be told of a measure, in a few words for a cell of a table.
 *
 * @param figures - how many figures of the measure there are
 *
 * @example
 * const { long } = directionOfTravel(topEarnersWomen, '2000-01-01');
 * untoldTravel(long, 0, welsh); // => 'dim canlyniad eto'
 */
export function untoldTravel(
  { reasons: [reason] }: Exclude<Travel, TravelKnown>,
  figures: number,
  { rating, why: { movement } }: TravelWords,
): string {
  switch (reason.code) {
    case 'no-result':
      return formatAbsence(reason.absence, rating);
    case 'no-result-yet':
    case 'result-not-a-number':
      return rating.shortReasons[reason.code];
    case 'result-undated':
      return movement.undated;
    default:
      return figures > 1 ? movement.uncompared : movement.first;
  }
}
