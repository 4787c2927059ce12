import type { PeriodInput } from '../../../src/document/period.js';
import { UNDATED_REASONS } from '../../../src/document/period.js';
import { tryRule } from '../../support/rule-rows.js';

const milestone = (when: Partial<PeriodInput>, id?: string) => ({
  documents: [{ id: 'cypp', name: 'Plan', kind: 'plan' as const }],
  actions: [
    {
      id: 'a',
      title: 'A',
      milestones: [
        { title: 'M', when: { printed: 'in time', kind: 'undated' as const, ...when }, ...(id && { id }) },
      ],
    },
  ],
});

const sentence = (within: string) =>
  `actions[0].milestones[0].when (in "${within}"): expected days, or the reason why there are none, found "in time". Add "start" or "end", or say in "undated" why it has neither.`;

describe('undatedMilestones', () => {
  tryRule('undated-without-reason', 'warning', [
    ['a milestone that is undated', milestone({}), sentence('a')],
    ['one that has an identifier of its own', milestone({}, 'm'), sentence('m')],
    ['one whose kind promises days', milestone({ kind: 'month' }), sentence('a')],
    [
      'one that has only a length',
      milestone({ kind: 'range', length: { amount: 3, in: 'years' } }),
      sentence('a'),
    ],
    ['one told from another time', milestone({ kind: 'relative' })],
    ['one with a start', milestone({ start: '2006-04-01' })],
    ['one with an end', milestone({ end: '2006-04-01' })],
    ['one held in another document', milestone({ document: 'cypp' })],
    ...UNDATED_REASONS.map((undated) => [`one that is ${undated}`, milestone({ undated })] as const),
  ]);
});
