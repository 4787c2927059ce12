import { ABSENCE_REASONS, type AbsenceReason } from '../../document/absence.js';
import type { TargetValueInput } from '../../document/target.js';
import { stratmlDecimal } from './stratml-decimal.js';
import { cutWords } from './stratml-notes.js';
import { stratmlUnit } from './stratml-unit.js';

/** What a descriptor of a result says. */
export interface DescribedValue {
  /** The value, in the words of our own writer. Default: the descriptor holds none. */
  readonly value?: TargetValueInput;
  /** What the file calls the figure. Default: nothing. */
  readonly label?: string;
  /** The level that a file of others names, beside a figure or in its place. Default: none. */
  readonly levelBeside?: string;
  /** Whether change is counted from it. */
  readonly isBaseline: boolean;
}

/**
 * What a descriptor says: one of the values that our own writer makes of what is no plain number, or a level in the words of the
 * file.
 *
 * | DescriptorName | DescriptorValue | value |
 * | --- | --- | --- |
 * | Number | 45; in percent | 45 in a unit of its own |
 * | Range | 91 to 92; about | from 91 to 92, approximate |
 * | Limit | over 100 | more than 100 |
 * | Level | Partly accessible | a level |
 * | Change | 4.1 points, per-cent | a change, with both readings |
 * | Direction | up | upward |
 * | Standard | parks attain national standards | a standard |
 * | No value | awaiting-survey | why there is none |
 * | Baseline, Baseline: Range | as above | the same, as the baseline |
 * | Grade | B | the level "B", called "Grade" |
 *
 * @example
 * describedValue('Range', '91 to 92').value; // => { kind: 'range', low: 91, high: 92 }
 */
export function describedValue(name: string | undefined, words: string | undefined): DescribedValue {
  const [, baseline, kind = ''] = /^(Baseline(?:: |$))?(.*)$/s.exec(name ?? '')!;
  const isBaseline = baseline !== undefined;
  const value = words === undefined ? undefined : KINDS.get(kind)?.(words);
  if (value !== undefined) return { value, isBaseline };
  return {
    ...(kind !== '' && { label: kind }),
    ...(words !== undefined && { levelBeside: words }),
    isBaseline,
  };
}

type Read = (words: string) => TargetValueInput | undefined;
type Amount = Extract<TargetValueInput, { kind: 'number' | 'range' | 'bound' }>;

const LIMIT = /^(over|at-least|under|at-most|almost) (.*)$/;
const CHANGE = /^(\S+) ((?:points|per-cent)(?:, (?:points|per-cent))*)$/;

const KINDS: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['Number', amountOf(number)],
  ['Range', amountOf(range)],
  ['Limit', amountOf(limit)],
  ['Level', (level) => ({ kind: 'level', level: cutWords(level) })],
  ['Standard', (standard) => ({ kind: 'standard', standard: cutWords(standard) })],
  ['Change', change],
  ['Direction', direction],
  ['No value', absence],
]);

/** An amount, and what may stand behind it: that it is approximate, and the unit that it has of its own. */
function amountOf(read: (figure: string) => Amount | undefined): Read {
  return (words) => {
    const [figure = '', ...more] = words.split('; ');
    const isAbout = more[0] === 'about';
    const unit = (isAbout ? more.slice(1) : more).join('; ');
    const amount = unit === '' || unit.startsWith('in ') ? read(figure) : undefined;
    if (amount === undefined) return undefined;
    return {
      ...amount,
      ...(unit !== '' && { unit: stratmlUnit(unit.slice(3)).unit }),
      ...(isAbout && { approximate: true }),
    };
  };
}

function number(words: string): Amount | undefined {
  const figure = stratmlDecimal(words);
  return figure && { kind: 'number', ...figure };
}

function range(words: string): Amount | undefined {
  const [low, high, ...others] = words.split(' to ').map(stratmlDecimal);
  if (low === undefined || high === undefined || others.length > 0 || low.value > high.value)
    return undefined;
  const decimals = Math.max(low.decimals ?? 0, high.decimals ?? 0);
  return { kind: 'range', low: low.value, high: high.value, ...(decimals > 0 && { decimals }) };
}

function limit(words: string): Amount | undefined {
  const [, bound, printed = ''] = LIMIT.exec(words) ?? [];
  const figure = stratmlDecimal(printed);
  return figure && { kind: 'bound', bound: bound as 'over', ...figure };
}

function change(words: string): TargetValueInput | undefined {
  const [, printed = '', listed = ''] = CHANGE.exec(words) ?? [];
  const figure = stratmlDecimal(printed);
  if (figure === undefined) return undefined;
  const { value: by, ...places } = figure;
  return { kind: 'change', by, ...places, readings: listed.split(', ') as ('points' | 'per-cent')[] };
}

function direction(words: string): TargetValueInput | undefined {
  return /^(?:up|down|hold)$/.test(words) ? { kind: 'direction', direction: words as 'up' } : undefined;
}

function absence(words: string): TargetValueInput | undefined {
  const [reason = '', listed] = words.split(': ', 2);
  const readings = listed?.split(', ') ?? [];
  const isKnown = (one: string): one is AbsenceReason => (ABSENCE_REASONS as readonly string[]).includes(one);
  if (!isKnown(reason) || !readings.every(isKnown)) return undefined;
  return { kind: 'none', reason, ...(readings.length > 1 && { readings: readings }) };
}
