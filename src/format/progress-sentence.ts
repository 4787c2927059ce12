import type { Unit } from '../document/unit.js';
import type { Progress } from '../score/progress-from-baseline.js';
import type { AllWords } from './english.js';
import { formatNumber } from './number.js';
import { unknownWords } from './unknown-words.js';
import { formatValue } from './value.js';

/**
 * How much of the way a measure has covered, in one plain sentence.
 *
 * @param unit - the unit of the measure
 *
 * @example
 * progressSentence(progressFromBaseline(topEarnersWomen, '2009-03-31'), { kind: 'percent' }, english); // => '51% of the way from 36.83% to 41%.'
 */
export function progressSentence(progress: Progress, unit: Unit, words: AllWords): string {
  const { sentence, unknown } = words.progress;
  if (progress.state === 'unknown') return unknown({ why: unknownWords(progress.reasons, words) });
  return sentence({
    share: `${formatNumber(Math.round(100 * progress.share), words.locale)}%`,
    baseline: formatValue(progress.baseline.value, unit, words),
    target: formatValue(progress.target.value, unit, words),
  });
}
