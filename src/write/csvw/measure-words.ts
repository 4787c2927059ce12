import type { Indicator } from '../../document/indicator.js';
import type { Measure } from '../../document/measure.js';
import type { Unit } from '../../document/unit.js';

/**
 * The name of a measure in a table where each row stands alone: that of its indicator, and that of the part.
 *
 * @example
 * measureTitle({ name: 'Cleanliness' }, { part: 'a', name: 'Litter' }); // => 'Cleanliness: a Litter'
 */
export function measureTitle(
  indicator: Pick<Indicator, 'name'>,
  { part, name }: Pick<Measure, 'part' | 'name'>,
): string {
  const own = [part, name].filter((words) => words !== undefined).join(' ');
  if (own === '' || own === indicator.name) return indicator.name;
  return `${indicator.name.replace(/:\s*$/, '')}: ${own}`;
}

const HEADS: { readonly [Kind in Unit['kind']]: (unit: Extract<Unit, { kind: Kind }>) => string } = {
  percent: () => '%',
  'percentage-points': () => 'percentage points',
  count: () => 'number',
  rate: ({ per }) => `per ${per}`,
  money: ({ currency }) => currency,
  index: () => 'index',
  ratio: () => 'ratio',
  unstated: () => '',
  duration: (unit) => unit.in,
};

/**
 * What figures count in, in the words that a column of units has; empty where the document does not say.
 *
 * @example
 * unitTitle({ kind: 'percent', of: 'staff' }); // => '% of staff'
 * unitTitle({ kind: 'rate', per: 1000 }); // => 'per 1000'
 */
export function unitTitle(unit: Unit): string {
  const head = (HEADS[unit.kind] as (of: Unit) => string)(unit);
  if (unit.of === undefined || unit.of === '') return head;
  return head === '' ? unit.of : `${head} of ${unit.of}`;
}
