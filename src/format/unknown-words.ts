import type { UnknownReason } from '../score/unknown.js';
import type { AllWords } from './english.js';
import { inTurn } from './in-turn.js';
import { formatNumber } from './number.js';
import { reasonWords } from './rating-sentence.js';

/** Every reason why something is not told of a measure, in a few words, the first one first. */
export function unknownWords(reasons: readonly UnknownReason[], words: AllWords): string {
  return inTurn(
    reasons.map((reason) => unknownReasonWords(reason, words)),
    words.also,
  );
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
        : words.undecided.method({ why: words.noFigure[reason.needs] });
    case 'too-few-figures':
      return unknown[reason.code]({
        figures: formatNumber(reason.figures, words.locale),
        needed: reason.needed,
      });
    case 'no-earlier-figure':
      return unknown[reason.code]({ since: words.since[reason.since] });
    case 'no-answer':
      return words.noFigure[reason.because];
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
