import type { Rating } from '../score/rating.js';
import type { FigureWords } from './en.js';

/**
 * What stands below a rating in a few words: why there is none, or that the data are in doubt. Undefined where nothing is to be said.
 *
 * @example
 * ratingRemark(rateMeasure(topEarnersWomen, '2007-03-31'), en); // => 'no target due yet'
 */
export function ratingRemark(now: Rating, words: FigureWords): string | undefined {
  if (now.rating === 'none') return words.shortReasons[now.reasons[0].code];
  const isDoubtful = now.flags.some(({ code }) => code === 'next-target-already-met');
  return isDoubtful ? words.indicators.checkData : undefined;
}
