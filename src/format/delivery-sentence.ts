import type { Delivery } from '../score/delivery.js';
import type { FigureWords } from './en.js';
import type { AllWords } from './english.js';
import { formatDate } from './period.js';

/**
 * How an action or a milestone stands, in one plain sentence.
 *
 * @example
 * deliverySentence(deliveryOf(undefined, [], '2007-03-31'), english); // => 'Undated as of 31 March 2007: it has no date.'
 */
export function deliverySentence(
  { asOf, lastDay, state }: Delivery,
  words: FigureWords & Pick<AllWords, 'delivery'>,
): string {
  const { because, sentence, states } = words.delivery;
  const due = lastDay === undefined ? '' : formatDate(lastDay, words);
  const why = because[state];
  return sentence({
    state: states[state],
    because: typeof why === 'string' ? why : why({ due }),
    asOf: formatDate(asOf, words),
  });
}
