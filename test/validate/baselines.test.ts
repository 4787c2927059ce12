import { expect } from 'chai';
import { MeasureSchema } from '../../src/document/measure.js';
import { TargetSchema } from '../../src/document/target.js';
import { baselines } from '../../src/validate/baselines.js';
import {
  type MeasureInput,
  measureInput,
  number,
  result,
  target,
  type TargetInput,
} from '../support/documents.js';

const baselineFor = (measure: Partial<MeasureInput>, asked: TargetInput = target(50, '2011-03-31')) =>
  baselines(MeasureSchema.parse(measureInput(measure)))(TargetSchema.parse(asked));

const none = result({ kind: 'none', reason: 'baseline-year' });
const sets = (value: number, end?: string) => ({
  ...result(value, end),
  setsBaseline: { kind: 'inferred' as const },
});
const cut = {
  at: { printed: '2010', kind: 'calendar-year' as const, start: '2010-01-01' },
  change: 'survey' as const,
};
const percent = { kind: 'percent' as const };
const count = { kind: 'count' as const };

describe('baselines', () => {
  for (const [why, measure, asked, expected] of [
    ['the baseline', { baseline: result(40) }, undefined, number(40)],
    ['a baseline without days', { baseline: result(40, '') }, undefined, number(40)],
    [
      'the baseline rather than a result',
      { baseline: result(40), results: [sets(41)] },
      undefined,
      number(40),
    ],
    [
      'the result that sets it, where the cell has none',
      { baseline: none, results: [result(1), sets(41), sets(42)] },
      undefined,
      number(41),
    ],
    [
      'the result for a target due a day later',
      { results: [sets(41)] },
      target(50, '2009-04-01'),
      number(41),
    ],
    [
      'nothing for a target due on the day of the result',
      { results: [sets(41)] },
      target(50, '2009-03-31'),
      undefined,
    ],
    ['nothing for a result without days', { results: [sets(41, '')] }, undefined, undefined],
    ['nothing for a target without days', { results: [sets(41)] }, target(50, ''), undefined],
    ['nothing where nothing sets it', { results: [result(41)] }, undefined, undefined],
    ['nothing where it is still to be found', { baseline: none }, undefined, undefined],
    [
      'a baseline of the same place',
      { baseline: { ...result(40), place: 'a' } },
      { ...target(50, '2011-03-31'), place: 'a' },
      number(40),
    ],
    ['nothing for another place', { baseline: { ...result(40), place: 'a' } }, undefined, undefined],
    [
      'nothing for other people',
      { baseline: result(40) },
      { ...target(50, '2011-03-31'), group: 'a' },
      undefined,
    ],
    ['nothing across a break of any kind', { baseline: result(40), breaks: [cut] }, undefined, undefined],
    [
      'a baseline on the same side of a break',
      { baseline: result(40), breaks: [cut] },
      target(50, '2009-12-31'),
      number(40),
    ],
    [
      'nothing where a break cannot be placed',
      { baseline: result(40, ''), breaks: [cut] },
      undefined,
      undefined,
    ],
    ['nothing in another unit', { baseline: result(number(40, { unit: count })) }, undefined, undefined],
    [
      'a baseline in the unit that both give',
      { baseline: result(number(40, { unit: count })) },
      target(number(50, { unit: count }), '2011-03-31'),
      number(40, { unit: count }),
    ],
    [
      'a baseline whose unit is that of the measure',
      { baseline: result(number(40, { unit: percent })) },
      undefined,
      number(40, { unit: percent }),
    ],
  ] as const) {
    it(`gives ${why}`, () =>
      expect(baselineFor(measure as Partial<MeasureInput>, asked)).to.deep.equal(expected));
  }
});
