import type { Change } from '../score/what-would-change.js';
import type { AllWords } from './english.js';
import { unknownWords } from './unknown-words.js';
import { formatDifference } from './value.js';

/**
 * What would change the rating of a measure, in one plain sentence.
 *
 * @example
 * const [step] = whatWouldChange(leedsIn2009.measures.find(({ now }) => now.rating === 'amber'));
 * changeSentence(step, english); // => 'BP 25 a would be green if it were 0.04 points better.'
 */
export function changeSentence(change: Change, words: AllWords): string {
  const { document, indicator } = change.measure;
  const name = [indicator.document.code ?? indicator.document.name, document.part ?? document.name]
    .filter((part) => part !== undefined)
    .join(' ');
  const { improve, rate, slip, slipAtOnce } = words.rollUp;
  if (change.kind === 'rate') return rate({ name, why: unknownWords(change.reasons, words) });
  const to = words.colours[change.to];
  if (change.kind === 'slip' && change.by === 0) return slipAtOnce({ name, to });
  const by = formatDifference(change.by, document.unit, words);
  return (change.kind === 'improve' ? improve : slip)({ name, by, to });
}
