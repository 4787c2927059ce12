import { expect } from 'chai';
import * as z from 'zod/mini';
import { IntervalSchema } from '../../../src/document/observation.js';
import { PeriodSchema } from '../../../src/document/period.js';
import { PolaritySchema } from '../../../src/document/polarity.js';
import { RangeQuantitySchema } from '../../../src/document/quantity.js';
import type { PeriodInput } from '../../../src/document/period.js';
import { reversedEnds } from '../../../src/validate/rules/reversed-ends.js';
import { indicator, measureInput, result } from '../../support/documents.js';
import { tryRule } from '../../support/rule-rows.js';

const period = (start: string, end?: string): PeriodInput => ({
  printed: 'then',
  kind: 'range',
  start,
  ...(end === undefined ? {} : { end }),
});
const withMeasure = (parts: object) => ({
  indicators: [indicator('i', { measures: [measureInput(parts)] })],
});
const interval = (low: number, high: number) =>
  withMeasure({ results: [{ ...result(3), interval: { low, high } }] });
const range = (low: number, high: number) => withMeasure({ results: [result({ kind: 'range', low, high })] });
const band = (low: number, high: number) =>
  withMeasure({ polarity: { direction: 'within', low, high, basis: { kind: 'stated' } } });

const MEND = 'Swap the two, or correct one of them.';
const day = (path: string, start: string, end: string) =>
  `${path}: expected a day that is not before the start, ${start}, found ${end}. ${MEND}`;
const figure = (path: string, low: number, high: number) =>
  `${path}: expected a number that is not below the low, ${low}, found ${high}. ${MEND}`;
const R = 'indicators[0].measures[0].results[0]';

describe('reversedEnds', () => {
  tryRule('reversed-ends', 'error', [
    [
      'a plan that ends a day before it starts',
      { period: period('2010-04-01', '2010-03-31') },
      day('period.end', '2010-04-01', '2010-03-31'),
    ],
    [
      'a period deep inside, within the part around it',
      {
        actions: [
          {
            id: 'a',
            title: 'A',
            milestones: [{ id: 'm', title: 'M', when: period('2010-01-01', '2009-12-31') }],
          },
        ],
      },
      day('actions[0].milestones[0].when.end (in "m")', '2010-01-01', '2009-12-31'),
    ],
    ['a range', range(92, 91), figure(`${R}.value.high (in "m")`, 92, 91)],
    ['an interval', interval(3.1, 3), figure(`${R}.interval.high (in "m")`, 3.1, 3)],
    ['a band', band(2, -2), figure('indicators[0].measures[0].polarity.high (in "m")', 2, -2)],
    ['a plan of one day', { period: period('2010-04-01', '2010-04-01') }],
    ['a plan without an end', { period: period('2010-04-01') }],
    ['a range of one number', range(91, 91)],
    ['an interval of one number', interval(3, 3)],
    ['a band of one number', band(0, 0)],
    ['numbers that are no texts: 9 is below 10', range(9, 10)],
  ]);

  for (const [name, schema, value] of [
    ['a period', PeriodSchema, { start: '2', end: '1' }],
    ['a range', RangeQuantitySchema, { low: 2, high: 1 }],
    ['an interval', IntervalSchema, { low: 2, high: 1 }],
    ['a band', PolaritySchema, { direction: 'within', low: 2, high: 1 }],
  ] as const) {
    it(`knows ${name} by the names of its ends`, () => {
      expect(reversedEnds(schema, value)).to.have.lengthOf(1);
    });
  }

  it('does not take one end alone for two', () => {
    expect(reversedEnds(z.object({ low: z.number(), end: z.string() }), { low: 2, end: '1' })).to.deep.equal(
      [],
    );
  });
});
