import type { Unit } from '../document/unit.js';
import type { ClosingGapScore } from '../score/closing-gap.js';
import type { GapScore } from '../score/gaps-of.js';
import type { AllWords } from './english.js';
import { unknownWords } from './unknown-words.js';
import { formatDifference, formatValue } from './value.js';

/**
 * The gap between a place or a group and the whole, in one plain sentence.
 *
 * @param name - what the place or the group is called
 * @param unit - the unit of the measure
 *
 * @example
 * const figure = (value) => ({ value: { kind: 'number', value }, nested: [] });
 * const now = { day: '2009-03-31', figure: figure(60), whole: figure(70), size: 10, interval: undefined };
 * gapSentence({ of: { group: 'g' }, now, before: undefined, movement: 'unknown' }, 'Young people', { kind: 'percent' }, english);
 * // => 'Young people: 10 points worse off than the whole (60% against 70%); no earlier gap to compare.'
 */
export function gapSentence({ movement, now }: GapScore, name: string, unit: Unit, words: AllWords): string {
  const { better, level, movements, sentence, worse } = words.gap;
  const amount = formatDifference(now.size, unit, words);
  return sentence({
    name,
    size: now.size > 0 ? worse({ size: amount }) : now.size < 0 ? better({ size: amount }) : level,
    figure: formatValue(now.figure.value, unit, words),
    whole: formatValue(now.whole.value, unit, words),
    movement: movements[movement],
  });
}

/**
 * Whether a gap closes, in one plain sentence.
 *
 * @param unit - the unit of the measure
 *
 * @example
 * closingGapSentence({ state: 'closing', rate: 2, wholeRate: 1, from: '2008-03-31', to: '2009-03-31' }, { kind: 'percent' }, english);
 * // => 'Improves faster than the whole: the gap closes (2 points against 1 point a year).'
 */
export function closingGapSentence(score: ClosingGapScore, unit: Unit, words: AllWords): string {
  const { closing, notKnown, rates } = words.gap;
  if (score.state === 'unknown') return notKnown({ why: unknownWords(score.reasons, words) });
  const rate = (value: number): string => {
    const rounded = Number(value.toPrecision(2));
    return `${rounded < 0 ? '−' : ''}${formatDifference(rounded, unit, words)}`;
  };
  return rates({ state: closing[score.state], rate: rate(score.rate), whole: rate(score.wholeRate) });
}
