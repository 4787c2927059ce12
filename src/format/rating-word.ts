import type { Rating } from '../score/rating.js';
import type { FigureWords } from './en.js';

/**
 * The word for a rating: the council's own for a level of its rule.
 *
 * @example
 * ratingWord(rateMeasure(topEarnersWomen, '2009-03-31'), en); // => 'Close'
 */
export function ratingWord(rating: Rating, words: FigureWords): string {
  return 'level' in rating ? rating.level.word : words.ratings[rating.rating];
}
