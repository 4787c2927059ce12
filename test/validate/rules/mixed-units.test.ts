import type { SeriesBreakInput } from '../../../src/document/measure.js';
import type { UnitInput } from '../../../src/document/unit.js';
import {
  indicator,
  type MeasureInput,
  measureInput,
  number,
  result,
  target,
} from '../../support/documents.js';
import { tryRule } from '../../support/rule-rows.js';

const percent: UnitInput = { kind: 'percent' };
const rate: UnitInput = { kind: 'rate', per: 100000 };
const count: UnitInput = { kind: 'count' };
const measured = (parts: Partial<MeasureInput>) => ({
  indicators: [indicator('i', { measures: [measureInput({ unit: rate, ...parts })] })],
});
const cut = (start: string | undefined, change: SeriesBreakInput['change'] = 'unit'): SeriesBreakInput => ({
  at: { printed: '09/10', kind: 'financial-year', ...(start === undefined ? {} : { start }) },
  change,
});
/** NI 130 of Leeds: three figures per 100,000, and a target in per cent once the measurement changes. */
const ni130 = (...breaks: SeriesBreakInput[]) => ({
  baseline: { value: number(97.7) },
  results: [result(163, '2009-03-31')],
  targets: [target(127, '2009-03-31'), target(number(30, { unit: percent }), '2011-03-31')],
  breaks,
});

const M = 'indicators[0].measures[0]';
const sentence = (path: string, expected: string, received: string): string =>
  `${path} (in "m"): expected ${expected}, as its other figures are, found ${received}. Correct the unit, or add a break that says when it changed.`;
const RATE = 'a rate per 100,000';

describe('mixedUnits', () => {
  tryRule('unit-mismatch', 'warning', [
    [
      'a baseline, a result, a target and a forecast in another unit',
      measured({
        baseline: { value: number(1, { unit: percent }) },
        results: [result(number(2, { unit: count }))],
        targets: [target({ kind: 'range', low: 3, high: 4, unit: { kind: 'money', currency: 'GBP' } })],
        forecasts: [
          {
            period: { printed: '2010', kind: 'calendar-year' },
            value: { kind: 'bound', bound: 'over', value: 5, unit: { kind: 'duration', in: 'days' } },
          },
        ],
      }),
      sentence(`${M}.baseline.value`, RATE, 'a percentage'),
      sentence(`${M}.targets[0].value`, RATE, 'money in GBP'),
      sentence(`${M}.results[0].value`, RATE, 'a count'),
      sentence(`${M}.forecasts[0].value`, RATE, 'a time in days'),
    ],
    [
      'the figures nested in a result and in a target',
      measured({
        results: [
          {
            ...result(1),
            nested: [
              { name: 'x', value: number(1) },
              { name: 'y', value: number(1, { unit: percent }) },
            ],
          },
        ],
        targets: [
          { ...target(1), nested: [{ name: 'z', value: number(1, { unit: { kind: 'rate', per: 1000 } }) }] },
        ],
      }),
      sentence(`${M}.targets[0].nested[0].value`, RATE, 'a rate per 1,000'),
      sentence(`${M}.results[0].nested[1].value`, RATE, 'a percentage'),
    ],
    [
      'NI 130 of Leeds without its break',
      measured(ni130()),
      sentence(`${M}.targets[1].value`, RATE, 'a percentage'),
    ],
    ['NI 130 of Leeds with its break', measured(ni130(cut('2009-04-01')))],
    ['a break on the last day of the figure in another unit', measured(ni130(cut('2011-03-31')))],
    [
      'a break on the day after the figure in another unit',
      measured(ni130(cut('2011-04-01'))),
      sentence(`${M}.targets[1].value`, RATE, 'a percentage'),
    ],
    [
      'a break of something else than the unit',
      measured(ni130(cut('2009-04-01', 'definition'))),
      sentence(`${M}.targets[1].value`, RATE, 'a percentage'),
    ],
    ['a break without days, which may lie anywhere', measured(ni130(cut(undefined)))],
    [
      'a figure without days beside a break',
      measured({ ...ni130(cut('2009-04-01')), targets: [target(number(30, { unit: percent }), '')] }),
    ],
    [
      'two units after a break, of which the first is taken',
      measured({
        ...ni130(cut('2009-04-01')),
        targets: [
          target(number(30, { unit: percent }), '2010-03-31'),
          target(number(31, { unit: count }), '2011-03-31'),
        ],
      }),
      sentence(`${M}.targets[1].value`, 'a percentage', 'a count'),
    ],
    [
      'two units before a break, of which that of the measure is taken, though it comes second',
      measured({
        results: [result(number(1, { unit: percent }), '2007-03-31'), result(2, '2008-03-31')],
        targets: [target(number(30, { unit: percent }), '2011-03-31')],
        breaks: [cut('2009-04-01')],
      }),
      sentence(`${M}.results[0].value`, RATE, 'a percentage'),
    ],
    [
      'three stretches, each with a unit of its own',
      measured({
        results: [
          result(1, '2008-03-31'),
          result(number(2, { unit: count }), '2010-03-31'),
          result(number(3, { unit: percent }), '2012-03-31'),
        ],
        breaks: [cut('2011-04-01'), cut('2009-04-01')],
      }),
    ],
    [
      'the same unit, said again',
      measured({ results: [result(number(1, { unit: { kind: 'rate', per: 100000, of: 'people' } }))] }),
    ],
    [
      'values without a unit',
      measured({
        results: [result({ kind: 'none', reason: 'late' }), result({ kind: 'level', level: 'Good' })],
      }),
    ],
  ]);
});
