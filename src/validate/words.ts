import type { Unit } from '../document/unit.js';
import type { Path } from './issue.js';

// What messages are made of: values, types, choices, units and places, as people say them.

/** The most characters of a found text that a message repeats. */
const LONGEST = 60;

/**
 * What stands at a place, in words: a text in quotes and cut short, a number, "a list of 3", "nothing".
 *
 * @example
 * wordsForValue(['a', 'b', 'c']); // => 'a list of 3'
 * wordsForValue(undefined); // => 'nothing'
 */
export function wordsForValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'object' ? 'a group of properties { }' : typeof value;
}

/**
 * The name of a JSON type, in words.
 *
 * @example
 * wordsForType('array'); // => 'a list [ ]'
 */
export function wordsForType(type: string): string {
  const words: Record<string, string> = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list [ ]',
    object: 'a group of properties { }',
  };
  return words[type] ?? type;
}

/**
 * A choice, in words: `one of "higher", "lower"`, or the one value where there is no choice.
 *
 * @example
 * wordsForChoice(['higher', 'lower']); // => 'one of "higher", "lower"'
 */
export function wordsForChoice(values: readonly unknown[]): string {
  const words = values.map((value) => JSON.stringify(value));
  return words.length === 1 ? words[0]! : `one of ${words.join(', ')}`;
}

/**
 * What a figure counts in, in words.
 *
 * @example
 * wordsForUnit({ kind: 'rate', per: 1000 }); // => 'a rate per 1,000'
 */
export function wordsForUnit(unit: Unit): string {
  switch (unit.kind) {
    case 'percent':
      return 'a percentage';
    case 'rate':
      return `a rate per ${unit.per.toLocaleString('en-GB')}`;
    case 'money':
      return `money in ${unit.currency}`;
    case 'duration':
      return `a time in ${unit.in}`;
    case 'percentage-points':
      return 'percentage points';
    case 'unstated':
      return 'a unit that is not stated';
    default:
      return unit.kind === 'index' ? 'an index' : `a ${unit.kind}`;
  }
}

/**
 * A path as people write it: `indicators[3].measures[0].unit`; "the document" for an empty one.
 *
 * @example
 * wordsForPath(['indicators', 3, 'unit']); // => 'indicators[3].unit'
 */
export function wordsForPath(path: Path): string {
  const words = path
    .map((step) =>
      typeof step === 'number' ? `[${step}]` : /^[\w$]{1,60}$/.test(step) ? `.${step}` : `[${quote(step)}]`,
    )
    .join('')
    .replace(/^\./, '');
  return words === '' ? 'the document' : words;
}

/**
 * A text in quotes, cut short.
 *
 * @example
 * quote('ni-4'); // => '"ni-4"'
 */
export function quote(text: string): string {
  return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}
