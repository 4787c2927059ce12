import type { Value } from '../../document/observation.js';
import { sameUnit } from '../../document/same-unit.js';
import type { TargetValue } from '../../document/target.js';
import type { Unit } from '../../document/unit.js';
import { decimalWords } from '../decimal-words.js';
import { ABSENCE_WORDS } from './absence-words.js';

/**
 * A figure or the reason why there is none, for a column of figures in one unit: a number without a unit and with the places that it
 * is printed to. Undefined where it is in another unit, or no figure at all.
 *
 * @example
 * valueText({ kind: 'number', value: 4.2, decimals: 2 }, { kind: 'percent' }); // => '4.20'
 * valueText({ kind: 'none', reason: 'no-survey' }, { kind: 'percent' }); // => 'No survey'
 * valueText({ kind: 'level', level: 'Good' }, { kind: 'percent' }); // => undefined
 */
export function valueText(value: Value | TargetValue, unit: Unit): string | undefined {
  switch (value.kind) {
    case 'none':
      return ABSENCE_WORDS[value.reason];
    case 'number':
      return isIn(value.unit, unit) ? decimalWords(value.value, value.decimals) : undefined;
    case 'range': {
      const limits = [value.low, value.high].map((limit) => decimalWords(limit, value.decimals));
      return isIn(value.unit, unit) ? limits.join(' to ') : undefined;
    }
    case 'bound':
      return isIn(value.unit, unit)
        ? `${BOUNDS[value.bound]} ${decimalWords(value.value, value.decimals)}`
        : undefined;
    default:
      return undefined;
  }
}

const isIn = (own: Unit | undefined, unit: Unit): boolean => own === undefined || sameUnit(own, unit);

const BOUNDS = {
  over: 'over',
  'at-least': 'at least',
  under: 'under',
  'at-most': 'at most',
  almost: 'almost',
} as const;
