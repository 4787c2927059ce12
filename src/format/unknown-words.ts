import type { UnknownReason } from '../score/unknown.js';
import type { AllWords } from './english.js';
import { formatNumber } from './number.js';
import { reasonWords } from './rating-sentence.js';

/** Every reason why something is not told of a measure, in a few words, the first one first. */
export function unknownWords(reasons: readonly UnknownReason[], words: AllWords): string {
  return reasons.map((reason) => unknownReasonWords(reason, words)).join('; ');
}

/**
 * Why something is not told of a measure, in a few words.
 *
 * @example
 * unknownReasonWords({ code: 'rule-undecided', needs: 'earlier-result' }, english); // => 'the rule asks whether it improved, and there is no earlier result to compare'
 */
export function unknownReasonWords(reason: UnknownReason, words: AllWords): string {
  const { unknown } = words;
  switch (reason.code) {
    case 'rule-undecided':
      return reason.needs === 'tolerance' || reason.needs === 'earlier-result'
        ? words.undecided[reason.needs]
        : words.undecided.method(words.noFigure[reason.needs]);
    case 'too-few-figures':
      return unknown[reason.code](
        formatNumber(reason.figures, words.locale),
        formatNumber(reason.needed, words.locale),
      );
    case 'no-earlier-figure':
      return unknown[reason.code](words.since[reason.since]);
    case 'no-answer':
      return unknown[reason.code](words.noFigure[reason.because]);
    case 'no-dated-start':
    case 'target-undated':
    case 'result-undated':
    case 'too-far-ahead':
    case 'off-the-scale':
    case 'no-forecast':
    case 'forecast-not-a-number':
      return unknown[reason.code];
    default:
      return reasonWords(reason, { target: undefined, result: undefined }, words);
  }
}
