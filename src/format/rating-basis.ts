import type { Rating } from '../score/rating.js';
import { capital } from './capital.js';
import type { Words } from './en.js';
import { polarityWords } from './rating-sentence.js';
import { formatDifference, formatFigure } from './value.js';

/**
 * From where a rating is green and how far short of it amber, and who says so. Undefined where nothing was rated, or a
 * council's own rule has levels of its own, which `ruleSentence` tells.
 *
 * @example
 * limitsSentence(rateMeasure(topEarnersWomen, '2009-03-31'), en);
 * // => 'On target at 39%; close when short of it by 0.5 points or less. No tolerance was set: close is what rounds to the target as printed.'
 */
export function limitsSentence(now: Rating, words: Words): string | undefined {
  if (now.rating === 'none' || 'level' in now) return undefined;
  const { green, tolerance, toleranceFrom, decimals } = now.thresholds;
  const { unit } = now.inputs;
  const limit = words.limit({
    green: formatFigure(green, unit, words, decimals),
    tolerance: formatDifference(tolerance, unit, words),
  });
  return `${limit} ${words.limitFrom[toleranceFrom]}`;
}

/**
 * Which way is good, and how that is known.
 *
 * @example
 * directionSentence(rateMeasure(topEarnersWomen, '2009-03-31'), en); // => 'Higher is better (inferred: Both targets lie above the baseline).'
 */
export function directionSentence({ inputs }: Rating, words: Words): string {
  const { kind, because } = inputs.polarity.basis;
  const { direction, directionBecause } = words;
  const told = { which: capital(polarityWords(inputs, words)), how: words.bases[kind] };
  return because === undefined
    ? direction(told)
    : directionBecause({ ...told, because: because.replace(/\.$/, '') });
}
