import type { TargetValue } from '../../document/target.js';
import type { Unit } from '../../document/unit.js';
import { decimalWords, fitsDecimals } from '../decimal-words.js';
import type { LossPath } from '../loss-marks.js';
import type { StratmlWriting } from './stratml-writing.js';
import { unitWords } from './unit-words.js';
import { xmlSigns } from './xml-text.js';

/** A value as StratML holds it: a number of units, or a name and words that describe it. */
export interface ValueWords {
  readonly number?: string;
  readonly name?: string;
  readonly words?: string;
}

// What every reader of decimals of XML takes.
const MOST_DIGITS = 18;

/** A value of a target or a result in the words from which our reader makes the same value. */
export function valueWords(writing: StratmlWriting, value: TargetValue, path: LossPath): ValueWords {
  const { ledger } = writing;
  ledger.holds([...path, 'kind']);
  switch (value.kind) {
    case 'number': {
      const [figure] = figures(writing, path, [['value', value.value]], value.decimals);
      const isPlain = value.unit === undefined && value.approximate !== true;
      if (isPlain && figure!.replace(/\D/g, '').length <= MOST_DIGITS) {
        if (value.approximate === false) ledger.holds([...path, 'approximate']);
        return { number: figure! };
      }
      return { name: 'Number', words: `${figure}${manner(writing, value, path)}` };
    }
    case 'range': {
      const both = [['low', value.low] as const, ['high', value.high] as const];
      return {
        name: 'Range',
        words: `${figures(writing, path, both, value.decimals).join(' to ')}${manner(writing, value, path)}`,
      };
    }
    case 'bound': {
      const [figure] = figures(writing, path, [['value', value.value]], value.decimals);
      ledger.holds([...path, 'bound']);
      return { name: 'Limit', words: `${value.bound} ${figure}${manner(writing, value, path)}` };
    }
    case 'level':
      return { name: 'Level', words: writing.words(value.level, [...path, 'level'])! };
    case 'standard':
      return { name: 'Standard', words: writing.words(value.standard, [...path, 'standard'])! };
    case 'direction':
      ledger.holds([...path, 'direction']);
      return { name: 'Direction', words: value.direction };
    case 'change': {
      const [by] = figures(writing, path, [['by', value.by]], value.decimals);
      ledger.holds([...path, 'readings']);
      return { name: 'Change', words: `${by} ${value.readings.join(', ')}` };
    }
    case 'none':
      ledger.holds([...path, 'reason']);
      ledger.holds([...path, 'readings']);
      return {
        name: 'No value',
        words: [value.reason, ...(value.readings ? [value.readings.join(', ')] : [])].join(': '),
      };
  }
}

function figures(
  { ledger }: StratmlWriting,
  path: LossPath,
  values: readonly (readonly [key: string, value: number])[],
  decimals: number | undefined,
): readonly string[] {
  for (const [key] of values) ledger.holds([...path, key]);
  if (values.every(([, value]) => fitsDecimals(value, decimals))) ledger.holds([...path, 'decimals']);
  else ledger.loses('decimals', [...path, 'decimals']);
  return values.map(([, value]) => decimalWords(value, decimals));
}

interface Manner {
  readonly approximate?: boolean | undefined;
  readonly unit?: Unit | undefined;
}

function manner(writing: StratmlWriting, { approximate, unit }: Manner, path: LossPath): string {
  writing.ledger.holds([...path, 'approximate']);
  const about = approximate === true ? '; about' : '';
  if (unit === undefined) return about;
  return `${about}; in ${heldUnit(writing, unit, [...path, 'unit']) || 'unstated unit'}`;
}

/** The words of a unit, and the loss where something of them cannot be written. */
export function heldUnit({ ledger }: StratmlWriting, unit: Unit, path: LossPath): string {
  const words = unitWords(unit);
  const held = xmlSigns(words).trim();
  if (held === words) ledger.holds(path);
  else ledger.loses('unit', path);
  return held;
}
