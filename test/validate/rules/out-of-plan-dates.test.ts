import type { PeriodInput } from '../../../src/document/period.js';
import type { StrategyInput } from '../../../src/document/strategy.js';
import { indicator, measureInput, target } from '../../support/documents.js';
import { tryRule } from '../../support/rule-rows.js';

const period = (start?: string, end?: string): PeriodInput => ({
  printed: 'then',
  kind: 'range',
  ...(start === undefined ? {} : { start }),
  ...(end === undefined ? {} : { end }),
});
const PLAN = period('2006-04-01', '2007-03-31');

const milestone = (when: PeriodInput, plan: PeriodInput | undefined = PLAN): Partial<StrategyInput> => ({
  period: plan,
  actions: [{ id: 'a', title: 'A', milestones: [{ title: 'M', when }] }],
});
const deadline = (parts: object): Partial<StrategyInput> => ({
  period: PLAN,
  actions: [{ id: 'a', title: 'A', deadline: { period: period(undefined, '2008-03-31'), ...parts } }],
  conflicts: [{ id: 'dates', about: 'Dates', statements: [{ says: 'x' }, { says: 'y' }] }],
});
const due = (...targets: Parameters<typeof target>[]): Partial<StrategyInput> => ({
  period: PLAN,
  indicators: [
    indicator('i', { measures: [measureInput({ targets: targets.map((each) => target(...each)) })] }),
  ],
});

const sentence = (
  path: string,
  within: string,
  when: string,
  plan = '2006-04-01 to 2007-03-31',
  printed = 'then',
) =>
  `${path} (in "${within}"): expected a time within the period of the plan, ${plan}, found "${printed}", ${when}. Check the date, and leave it where the document prints it so.`;
const M = 'actions[0].milestones[0].when';

describe('outOfPlanDates', () => {
  tryRule('outside-plan-period', 'warning', [
    [
      'a milestone on the day after',
      milestone(period('2007-04-01', '2007-04-30')),
      sentence(M, 'a', '2007-04-01 to 2007-04-30'),
    ],
    [
      'a milestone on the day before',
      milestone(period('2006-03-01', '2006-03-31')),
      sentence(M, 'a', '2006-03-01 to 2006-03-31'),
    ],
    ['a milestone on the last day', milestone(period('2007-03-31', '2007-06-30'))],
    ['a milestone on the first day', milestone(period('2006-01-01', '2006-04-01'))],
    ['a milestone longer than the plan', milestone(period('2005-01-01', '2008-12-31'))],
    [
      'a milestone that begins too late and has no end',
      milestone(period('2007-04-01')),
      sentence(M, 'a', 'from 2007-04-01'),
    ],
    [
      'a milestone that begins before the plan and has no end',
      milestone(period('2006-03-31')),
      sentence(M, 'a', 'from 2006-03-31'),
    ],
    [
      'a milestone of one day, within it by its own name',
      {
        period: PLAN,
        actions: [
          {
            id: 'a',
            title: 'A',
            milestones: [{ id: 'm', title: 'M', when: period('2008-01-01', '2008-01-01') }],
          },
        ],
      },
      sentence(M, 'm', '2008-01-01'),
    ],
    [
      'a milestone without days',
      milestone({ printed: 'date to be agreed', kind: 'undated', undated: 'to-be-agreed' }),
    ],
    [
      'a plan that has only a start',
      milestone(period(undefined, '2006-03-31'), period('2006-04-01')),
      sentence(M, 'a', 'up to 2006-03-31', 'from 2006-04-01'),
    ],
    [
      'a plan that has only an end',
      milestone(period('2007-04-01', '2007-04-02'), period(undefined, '2007-03-31')),
      sentence(M, 'a', '2007-04-01 to 2007-04-02', 'up to 2007-03-31'),
    ],
    ['a plan without a period', { actions: milestone(period('1990-01-01')).actions }],
    ['a plan without days', milestone(period('1990-01-01', '1990-01-02'), period())],
    [
      'a deadline after the plan',
      deadline({}),
      sentence('actions[0].deadline.period', 'a', 'up to 2008-03-31'),
    ],
    ['a deadline that a conflict speaks against', deadline({ conflict: 'dates' })],
    ['a deadline that is corrected', deadline({ corrected: { period: PLAN, basis: { kind: 'inferred' } } })],
    [
      'a target before the plan and one after, within their measure',
      due([1, '2006-03-31'], [2, '2007-03-31'], [3, '2007-04-01']),
      sentence(
        'indicators[0].measures[0].targets[0].due',
        'm',
        'up to 2006-03-31',
        undefined,
        'by 2006-03-31',
      ),
      sentence(
        'indicators[0].measures[0].targets[2].due',
        'm',
        'up to 2007-04-01',
        undefined,
        'by 2007-04-01',
      ),
    ],
    ['a target that asks for nothing', due([{ kind: 'none', reason: 'baseline-year' }, '2006-03-31'])],
  ]);
});
