import type { AssertedCountInput } from '../../../src/document/asserted-count.js';
import { indicator, measureInput } from '../../support/documents.js';
import { tryRule } from '../../support/rule-rows.js';

const objectives = ['a', 'b', 'c'].map((id) => ({ id, title: id }));
const members = (...ids: string[]) => ids.map((id) => ({ kind: 'objective' as const, id }));
const counted = (count: number, parts: Partial<AssertedCountInput>) => ({
  objectives,
  assertedCounts: [{ id: 'n', title: 'Objectives', count, printed: `${count} objectives`, ...parts }],
});
const inSet = (count: number | undefined, ...ids: string[]) => ({
  indicators: [
    indicator('set', { set: { members: ids, ...(count === undefined ? {} : { count }) } }),
    ...['a', 'b'].map((id) => indicator(id, { measures: [measureInput({ id })] })),
  ],
});

const sentence = (path: string, within: string, asserted: number, listed: number) =>
  `${path} (in "${within}"): expected ${asserted} in the list, as many as are asserted, found ${listed}. Correct the list or the count, or say that the list is not complete.`;

describe('miscountedLists', () => {
  tryRule('count-mismatch', 'warning', [
    [
      'more members than asserted',
      counted(1, { members: members('a', 'b') }),
      sentence('assertedCounts[0].members', 'n', 1, 2),
    ],
    [
      'more names than asserted',
      counted(1, { named: ['x', 'y'] }),
      sentence('assertedCounts[0].named', 'n', 1, 2),
    ],
    [
      'more members and names together than asserted',
      counted(2, { members: members('a', 'b'), named: ['x'] }),
      sentence('assertedCounts[0].members', 'n', 2, 3),
    ],
    [
      'any where none is asserted',
      counted(0, { named: ['x'] }),
      sentence('assertedCounts[0].named', 'n', 0, 1),
    ],
    [
      'fewer than asserted in a list that is complete',
      counted(3, { members: members('a', 'b'), complete: true }),
      sentence('assertedCounts[0].members', 'n', 3, 2),
    ],
    ['fewer than asserted', counted(22, { members: members('a', 'b') })],
    ['fewer than asserted in a list that is not complete', counted(22, { named: ['x'], complete: false })],
    ['as many as asserted', counted(3, { members: members('a', 'b'), named: ['x'], complete: true })],
    ['an empty list', counted(22, {})],
    ['an empty list that is complete', counted(22, { complete: true })],
    ['a member that is mentioned twice, and counts once', counted(1, { members: members('a', 'a') })],
    [
      'a set of more indicators than it is said to have',
      inSet(1, 'a', 'b'),
      sentence('indicators[0].set.members', 'set', 1, 2),
    ],
    ['a set of as many', inSet(2, 'a', 'b')],
    ['a set of fewer', inSet(3, 'a', 'b')],
    ['a set that is not counted', inSet(undefined, 'a', 'b')],
  ]);
});
