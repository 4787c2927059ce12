import type { UnitInput } from '../../document/unit.js';
import { statedUnit } from '../plan/figures/unit-of-measure.js';

/** How our own writer names units; what they are of stands behind. */
const HEADS: readonly (readonly [RegExp, (found: RegExpExecArray) => UnitInput])[] = [
  [/^percentage points/, () => ({ kind: 'percentage-points' })],
  [/^percent/, () => ({ kind: 'percent' })],
  [/^number/, () => ({ kind: 'count' })],
  [/^rate per ([\d.e+-]+)/, ([, per]) => ({ kind: 'rate', per: Number(per) })],
  [/^money in ([A-Z]{3})/, ([, currency]) => ({ kind: 'money', currency: currency! })],
  [/^index/, () => ({ kind: 'index' })],
  [/^ratio/, () => ({ kind: 'ratio' })],
  [/^unstated unit/, () => ({ kind: 'unstated' })],
  [/^(days|weeks|months|years)/, ([, name]) => ({ kind: 'duration', in: name as 'days' })],
];

/** A unit, and whether its words were understood to the last. */
export interface StratmlUnit {
  readonly unit: UnitInput;
  readonly isWhole: boolean;
}

/** Words that nobody understands say what the figures are of. */
export const unknownUnit = (of: string): StratmlUnit => ({ unit: { kind: 'unstated', of }, isWhole: false });

/**
 * The unit that the words of a UnitOfMeasurement name, and whether they were understood to the last.
 *
 * @example
 * stratmlUnit('percent of staff'); // => { unit: { kind: 'percent', of: 'staff' }, isWhole: true }
 * stratmlUnit('Widgets'); // => { unit: { kind: 'unstated', of: 'Widgets' }, isWhole: false }
 */
export function stratmlUnit(words: string): StratmlUnit {
  if (words === '') return { unit: { kind: 'unstated' }, isWhole: true };
  for (const [head, make] of HEADS) {
    const found = head.exec(words);
    if (found === null) continue;
    const unit = make(found);
    const rest = words.slice(found[0].length);
    if (unit.kind === 'rate' && !(unit.per > 0 && Number.isFinite(unit.per))) continue;
    if (rest === '') return { unit, isWhole: true };
    if (rest.startsWith(' of ')) return { unit: { ...unit, of: rest.slice(4) }, isWhole: true };
  }
  const unit = statedUnit(words);
  if (unit === undefined) return unknownUnit(words);
  return { unit: BARE.test(words) ? unit : { ...unit, of: words }, isWhole: true };
}

/** Words that say no more than the unit does. */
const BARE =
  /^(?:%|percentages?(?: \(%\))?|per ?cent|proportion|number|count|no\.?|#|total|£|gbp|pounds|money|cost|ratio|index|score|days|weeks|months|years)$/i;
