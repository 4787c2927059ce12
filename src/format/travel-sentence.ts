import type { Unit } from '../document/unit.js';
import type { Travel } from '../score/direction-of-travel.js';
import type { AllWords } from './english.js';
import { unknownWords } from './unknown-words.js';
import { formatValue } from './value.js';

/**
 * Which way a measure went since an earlier figure, in one plain sentence.
 *
 * @param unit - the unit of the measure
 *
 * @example
 * travelSentence(directionOfTravel(topEarnersWomen, '2009-03-31').long, { kind: 'percent' }, english);
 * // => 'Changed since the baseline: from 36.83% to 38.96%; significance unknown.'
 */
export function travelSentence(travel: Travel, unit: Unit, words: AllWords): string {
  const { states, sentence, unknown } = words.travel;
  if (travel.state === 'unknown') return unknown({ why: unknownWords(travel.reasons, words) });
  return sentence({
    state: states[travel.state],
    from: formatValue(travel.from.value, unit, words),
    to: formatValue(travel.to.value, unit, words),
    since: words.since[travel.since],
    by: travel.by,
  });
}
