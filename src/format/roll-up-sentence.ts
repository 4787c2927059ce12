import type { RollUp } from '../score/roll-up.js';
import type { AllWords } from './english.js';
import { tallySentence } from './tally-sentence.js';

/**
 * How a roll-up stands, with its coverage: never one without the other.
 *
 * @example
 * rollUpSentence(rollUp(leeds, leedsIn2009, 'whole')[0], english);
 * // => 'Not all are on target. Of 34 measures, 10 can be rated: 8 on target, 1 close, 1 off target. 24 cannot: no target (17 baseline year, 4 reason unclear, 3 no survey).'
 */
export function rollUpSentence({ standing, tally }: RollUp<unknown>, words: AllWords): string {
  const counts = tallySentence(tally, words);
  return tally.total === 0 ? counts : `${words.rollUp.standings[standing]} ${counts}`;
}
