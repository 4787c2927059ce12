import type { QuantityInput } from '../../../document/quantity.js';
import type { UnitInput } from '../../../document/unit.js';
import type { Reading } from '../../reading.js';
import type { Column } from '../../columns/column.js';
import { readQuantity } from '../../text/quantity-text.js';
import { hasScale, scaleOfUnit, unitWithoutScale } from '../../text/scale-words.js';

/** What the name of an indicator says that it counts in, the surest first. */
const BY_NAME: readonly (readonly [RegExp, (found: RegExpExecArray) => UnitInput])[] = [
  [
    /\b(?:difference|gap)\b.*\b(?:proportions?|percentages?|per ?cent|%|rates?)/is,
    () => ({ kind: 'percentage-points' }),
  ],
  [/\bper ([\d,]+)\b/i, ([, per]) => ({ kind: 'rate', per: Number(per!.replaceAll(',', '')) })],
  [
    /^\s*(?:%|percentage|per ?cent|proportion)|\b(?:percentage|per ?cent|proportion) of\b|%/i,
    () => ({ kind: 'percent' }),
  ],
  [/\b(?:cost|spend|expenditure|value) (?:of|per|on)\b|£/i, () => ({ kind: 'money', currency: 'GBP' })],
  [/\b(?:numbers?|no\.?|count|total) of\b/i, () => ({ kind: 'count' })],
];

const RATE = /\bper ([\d,]+)\b/i;

/** What a council writes in a column of units. */
const STATED: readonly (readonly [RegExp, UnitInput])[] = [
  [/^(?:%|percentage(?: \(%\))?|per ?cent|proportion)$/i, { kind: 'percent' }],
  [/^(?:number|count|no\.?|#|persons?|people|total)$/i, { kind: 'count' }],
  [/^(?:£|gbp|pounds|money|cost)/i, { kind: 'money', currency: 'GBP' }],
  [/^(?:ratio)$/i, { kind: 'ratio' }],
  [/^(?:index|score)$/i, { kind: 'index' }],
  [/^days$/i, { kind: 'duration', in: 'days' }],
  [/^weeks$/i, { kind: 'duration', in: 'weeks' }],
  [/^months$/i, { kind: 'duration', in: 'months' }],
  [/^years$/i, { kind: 'duration', in: 'years' }],
];

/**
 * How much one figure stands for, as a cell of a column of units states it; undefined where it does not, or where it is more than a million.
 *
 * @example
 * statedScale('£000'); // => 1000
 */
export function statedScale(text: string): Column['scale'] {
  // "per 1,000" is a rate
  return RATE.test(text) ? undefined : scaleOfUnit(text);
}

/**
 * The unit that a cell of a column of units states beside its scale: figures of the row are then in that scale.
 *
 * @example
 * scaledUnit('£000'); // => { kind: 'money', currency: 'GBP' }
 */
export function scaledUnit(text: string): UnitInput | undefined {
  if (statedScale(text) === undefined) return statedUnit(text);
  if (/£|\b(?:gbp|pounds)\b/i.test(text)) return { kind: 'money', currency: 'GBP' };
  const plain = unitWithoutScale(text)
    .replace(/[()'’]|\b(?:in|of)\b/gi, ' ')
    .trim();
  return plain === '' ? { kind: 'count' } : statedUnit(plain);
}

/**
 * The unit that a cell of a column of units states; undefined where it is none that we know, or has a scale.
 *
 * @example
 * statedUnit('per 1,000 population'); // => { kind: 'rate', per: 1000 }
 */
export function statedUnit(text: string): UnitInput | undefined {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words === '') return undefined;
  const rate = RATE.exec(words);
  if (rate && Number(rate[1]!.replaceAll(',', '')) > 0) {
    return { kind: 'rate', per: Number(rate[1]!.replaceAll(',', '')) };
  }
  if (hasScale(words)) return undefined;
  return STATED.find(([pattern]) => pattern.test(words))?.[1];
}

/**
 * What a measure counts in, where no column says it: what most of its printed figures state, else what its name says.
 *
 * @param printed - the cells of its figures
 * @param read - reads an amount in them; it may remember those that it has read
 *
 * @example
 * unitOfMeasure('Staff who feel involved', ['70%', 'No survey', '76%']); // => { kind: 'percent' }
 */
export function unitOfMeasure(
  name: string,
  printed: readonly string[],
  read: (text: string) => Reading<QuantityInput> = readQuantity,
): UnitInput {
  const named = unitByName(name);
  if (named?.kind === 'rate' || named?.kind === 'percentage-points') return named;
  const stated = printed.flatMap((text) => {
    const reading = read(text);
    if (reading.sure === 'unread' || !('unit' in reading.value) || !reading.value.unit) return [];
    return [reading.value.unit];
  });
  return mostOften(stated) ?? named ?? { kind: 'unstated' };
}

function unitByName(name: string): UnitInput | undefined {
  for (const [pattern, unit] of BY_NAME) {
    const found = pattern.exec(name);
    if (found) return unit(found);
  }
  return undefined;
}

function mostOften(units: readonly UnitInput[]): UnitInput | undefined {
  if (units.length < 2) return units[0];
  const counts = new Map<string, number>();
  for (const unit of units) counts.set(JSON.stringify(unit), (counts.get(JSON.stringify(unit)) ?? 0) + 1);
  const [first] = [...counts].toSorted(([, one], [, other]) => other - one);
  return first && (JSON.parse(first[0]) as UnitInput);
}
