import type { Polarity } from '../../document/polarity.js';
import type { Unit } from '../../document/unit.js';
import { capital } from '../../format/capital.js';
import { en } from '../../format/en.js';
import { formatUnit } from '../../format/unit.js';

/** What a unit is called in a column of units; none where the document does not say. */
export const UNIT_WORDS: Readonly<
  Record<Exclude<Unit['kind'], 'rate' | 'money' | 'duration' | 'unstated'>, string>
> = {
  percent: 'Percentage',
  'percentage-points': 'Percentage points',
  count: 'Number',
  index: 'Index',
  ratio: 'Ratio',
};

/**
 * A unit as it stands in a column of units.
 *
 * @example
 * unitWords({ kind: 'rate', per: 1000 }); // => 'Rate per 1,000'
 */
export function unitWords(unit: Unit): string {
  switch (unit.kind) {
    case 'unstated':
      return '';
    case 'rate':
      return `Rate per ${unit.per.toLocaleString('en-GB', { maximumFractionDigits: 20 })}`;
    case 'money':
      return unit.currency;
    case 'duration':
      return capital(formatUnit(unit, en));
    default:
      return UNIT_WORDS[unit.kind];
  }
}

/**
 * Which way is good, as it stands in a column; none where nobody knows.
 *
 * @example
 * polarityWords({ direction: 'lower', basis: { kind: 'stated' } }); // => 'Lower is better'
 */
export function polarityWords(polarity: Polarity): string {
  switch (polarity.direction) {
    case 'higher':
      return 'Higher is better';
    case 'lower':
      return 'Lower is better';
    case 'none':
      return 'Context';
    case 'unknown':
      return '';
    case 'nearest':
      return `Nearest to ${polarity.to} is better`;
    case 'within':
      return `Between ${polarity.low} and ${polarity.high} is better`;
  }
}
