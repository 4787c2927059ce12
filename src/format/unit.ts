import type { Unit } from '../document/unit.js';
import type { Words } from './en.js';
import { formatNumber } from './number.js';

/**
 * What a unit is called in a sentence.
 *
 * @example
 * formatUnit({ kind: 'rate', per: 100_000 }, en); // => 'a rate per 100,000'
 */
export function formatUnit(unit: Unit, words: Words): string {
  switch (unit.kind) {
    case 'rate':
      return words.units.rate({ per: formatNumber(unit.per, words.locale) });
    case 'money':
      return unit.currency;
    case 'duration':
      return words.durations[unit.in].name;
    default:
      return words.units[unit.kind];
  }
}
