import {
  indicator,
  type MeasureInput,
  measureInput,
  number,
  result,
  target,
} from '../../support/documents.js';
import { tryRule } from '../../support/rule-rows.js';

const measured = (parts: Partial<MeasureInput>) => ({
  indicators: [indicator('i', { measures: [measureInput(parts)] })],
});
const found = (...values: Parameters<typeof result>[0][]) =>
  measured({ results: values.map((value) => result(value)) });
const cut = (change: 'unit' | 'definition') => ({
  at: { printed: 'then', kind: 'undated' as const },
  change,
});

const R = 'indicators[0].measures[0].results[0]';
const sentence = (path: string, share: number): string =>
  `${path} (in "m"): expected a percentage from 0 to 100, found ${share}. Check the figure, or give it the unit that it counts in.`;

describe('impossibleShares', () => {
  tryRule('percentage-out-of-range', 'warning', [
    ['more than all', found(100.01), sentence(`${R}.value.value`, 100.01)],
    ['less than nothing', found(-0.01), sentence(`${R}.value.value`, -0.01)],
    ['all, and nothing', found(100, 0, -0)],
    [
      'a range whose low is below nothing',
      found({ kind: 'range', low: -1, high: 1 }),
      sentence(`${R}.value.low`, -1),
    ],
    [
      'a range whose high is above all',
      found({ kind: 'range', low: 99, high: 101 }),
      sentence(`${R}.value.high`, 101),
    ],
    ['a range of all there is', found({ kind: 'range', low: 0, high: 100 })],
    [
      'a bound above all',
      found({ kind: 'bound', bound: 'under', value: 120 }),
      sentence(`${R}.value.value`, 120),
    ],
    ['a figure that is only approximate', found(number(101, { approximate: true }))],
    [
      'a figure that says it is none',
      found(number(101, { approximate: false })),
      sentence(`${R}.value.value`, 101),
    ],
    [
      'a figure that counts in another unit',
      { ...measured({ unit: { kind: 'count' }, results: [result(163)] }) },
    ],
    [
      'a target and the figure nested in it',
      measured({ targets: [{ ...target(101), nested: [{ name: 'x', value: number(102) }] }] }),
      sentence('indicators[0].measures[0].targets[0].value.value', 101),
      sentence('indicators[0].measures[0].targets[0].nested[0].value.value', 102),
    ],
    ['a difference of percentages', measured({ unit: { kind: 'percentage-points' }, results: [result(-3)] })],
    [
      'a change from the baseline',
      measured({ targets: [target({ kind: 'change', by: 120, readings: ['per-cent'] })] }),
    ],
    ['a measure whose unit changes', measured({ results: [result(163)], breaks: [cut('unit')] })],
    [
      'a measure whose definition changes',
      measured({ results: [result(163)], breaks: [cut('definition')] }),
      sentence(`${R}.value.value`, 163),
    ],
  ]);
});
