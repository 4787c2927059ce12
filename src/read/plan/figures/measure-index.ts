import type { IndicatorInput } from '../../../document/indicator.js';
import type { MeasureInput } from '../../../document/measure.js';
import { sameUnit } from '../../../document/same-unit.js';
import type { UnitInput } from '../../../document/unit.js';
import { PartIndex, plainWords } from './part-index.js';

type Measures = readonly MeasureInput[];

const indexes = new WeakMap<Measures, PartIndex<MeasureInput>>();
const unitIndexes = new WeakMap<Measures, PartIndex<MeasureInput>>();

/** The measures of an indicator by their parts and names; it goes on while measures are added to the list. */
export function measureIndex({ measures }: IndicatorInput): PartIndex<MeasureInput> {
  let index = indexes.get(measures);
  if (!index) {
    index = new PartIndex(measures, ({ part, name }) => ({ code: part, name }));
    indexes.set(measures, index);
  }
  return index;
}

/**
 * Where the first measure of an indicator stands that has this name and unit; undefined where none does.
 *
 * @example
 * const measures = [{ id: 'a', name: 'Litter', unit: { kind: 'percent' }, polarity: { direction: 'lower' } }];
 * measureInUnit({ id: 'b', name: 'Streets', measures }, 'litter', { kind: 'percent' }); // => 0
 * measureInUnit({ id: 'b', name: 'Streets', measures }, 'litter', { kind: 'count' }); // => undefined
 */
export function measureInUnit(
  { measures }: IndicatorInput,
  name: string,
  unit: UnitInput,
): number | undefined {
  const found = unitIndexOf(measures)
    .byName(nameInUnit(name, unit))
    .filter((at) => sameUnit(measures[at]!.unit, unit));
  return found.length === 0 ? undefined : Math.min(...found);
}

/**
 * Gives a measure its unit, by which it is found from then on.
 *
 * @example
 * const measures = [{ id: 'a', name: 'Litter', unit: { kind: 'unstated' }, polarity: { direction: 'lower' } }];
 * setUnit({ id: 'b', name: 'Streets', measures }, 0, { kind: 'percent' });
 * measures[0].unit; // => { kind: 'percent' }
 */
export function setUnit({ measures }: IndicatorInput, at: number, unit: UnitInput): void {
  measures[at]!.unit = unit;
  unitIndexes.get(measures)?.noteAgain(at);
}

function unitIndexOf(measures: Measures): PartIndex<MeasureInput> {
  let index = unitIndexes.get(measures);
  if (!index) {
    index = new PartIndex(measures, ({ name, unit }) => ({
      name: name === undefined ? undefined : nameInUnit(name, unit),
    }));
    unitIndexes.set(measures, index);
  }
  return index;
}

// a rate of so many, a currency and a time tell units of one kind apart, as they do in `sameUnit`
function nameInUnit(name: string, unit: UnitInput): string {
  const scale = 'per' in unit ? unit.per : 'currency' in unit ? unit.currency : 'in' in unit ? unit.in : '';
  return `${plainWords(name)}|${unit.kind} ${scale}|`;
}
