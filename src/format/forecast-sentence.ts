import type { Unit } from '../document/unit.js';
import type { AgainstForecast } from '../score/against-forecast.js';
import type { AllWords } from './english.js';
import { unknownWords } from './unknown-words.js';
import { formatValue } from './value.js';

/**
 * How a figure compares with what was expected of it, in one plain sentence.
 *
 * @param unit - the unit of the measure
 *
 * @example
 * forecastSentence(againstForecast(topEarnersWomen, '2009-03-31'), { kind: 'percent' }, english);
 * // => 'Not compared with a forecast: there is no forecast for its period.'
 */
export function forecastSentence(against: AgainstForecast, unit: Unit, words: AllWords): string {
  const { sentence, states, unknown } = words.forecast;
  if (against.state === 'unknown') return unknown({ why: unknownWords(against.reasons, words) });
  return sentence({
    state: states[against.state],
    result: formatValue(against.result.value, unit, words),
    forecast: formatValue(against.forecast.value, unit, words),
  });
}
