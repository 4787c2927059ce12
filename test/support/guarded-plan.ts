// A plan of which all that can be rated is on target while a gap grows: what a committee must not take for plainly green.
import type { StrategyInput } from '../../src/document/strategy.js';
import { indicator, measureInput, plan, result, type ResultInput, target } from './documents.js';

/** A result of the whole or of a group, at the end of March of a year. */
const figure = (year: number, value: number, more: Partial<ResultInput> = {}): ResultInput => ({
  ...result(value, `${year}-03-31`),
  ...more,
});

/** Carers fall back from ten points behind to fifteen; the whole is on its target of 70. */
export const guardedPlan = (more: readonly ResultInput[] = []): StrategyInput =>
  plan({
    title: 'A made-up plan',
    asOf: '2009-03-31',
    objectives: [
      { id: 'o', ref: '1', title: 'Safe homes' },
      { id: 'p', ref: '2', title: 'Good work' },
    ],
    groups: [
      { id: 'carers', name: 'Carers', kind: 'population' },
      { id: 'young', name: 'Young people', kind: 'population' },
    ],
    indicators: [
      indicator('safe', {
        code: 'S1',
        name: 'People who feel safe',
        objectives: ['o'],
        measures: [
          measureInput({
            id: 'safe',
            targets: [target(70, '2009-03-31')],
            results: [
              figure(2008, 70),
              figure(2009, 70),
              figure(2008, 60, { group: 'carers' }),
              figure(2009, 55, { group: 'carers' }),
              ...more,
            ],
          }),
        ],
      }),
      indicator('work', {
        code: 'W1',
        name: 'People in work',
        objectives: ['p'],
        measures: [
          measureInput({ id: 'work', targets: [target(70, '2009-03-31')], results: [figure(2009, 71)] }),
        ],
      }),
    ],
  });

/** The same, where the figure of another group is suppressed. */
export const suppressedPlan = (): StrategyInput =>
  guardedPlan([{ ...figure(2009, 1, { group: 'young' }), value: { kind: 'none', reason: 'suppressed' } }]);
