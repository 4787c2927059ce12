import type { Unit } from '../../document/unit.js';

const HEADS: { readonly [Kind in Unit['kind']]: (unit: Extract<Unit, { kind: Kind }>) => string } = {
  percent: () => 'percent',
  'percentage-points': () => 'percentage points',
  count: () => 'number',
  rate: ({ per }) => `rate per ${per}`,
  money: ({ currency }) => `money in ${currency}`,
  index: () => 'index',
  ratio: () => 'ratio',
  unstated: () => 'unstated unit',
  duration: (unit) => unit.in,
};

/**
 * The words of a unit for a UnitOfMeasurement, from which our reader makes the same unit.
 *
 * @example
 * unitWords({ kind: 'rate', per: 1000, of: 'households' }); // => 'rate per 1000 of households'
 */
export function unitWords(unit: Unit): string {
  if (unit.kind === 'unstated' && unit.of === undefined) return '';
  const head = (HEADS[unit.kind] as (of: Unit) => string)(unit);
  return unit.of === undefined ? head : `${head} of ${unit.of}`;
}
