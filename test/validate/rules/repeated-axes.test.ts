import { tryRule } from '../../support/rule-rows.js';

const axes = [
  { name: 'Priorities', entries: ['p1', 'p2'].map((id) => ({ id, name: id })) },
  { name: 'Principles', entries: ['q1', 'q2'].map((id) => ({ id, name: id })) },
];
const objectives = [{ id: 'o', title: 'O' }];
const part = { kind: 'objective' as const, id: 'o' };
const linked = (...links: string[][]) => ({
  objectives,
  frameworks: [{ id: 'f', name: 'Matrix', axes, links: links.map((at) => ({ part, at })) }],
});

const sentence = (link: number, at: number, id: string, first: string, axis: string): string =>
  `frameworks[0].links[${link}].at[${at}] (in "f"): expected one entry of each axis at most, found "${id}", of the axis "${axis}" as "${first}" is. Remove one of the two, or add another link for it.`;

describe('repeatedAxes', () => {
  tryRule('repeated-axis', 'error', [
    ['two entries of one axis', linked(['p1', 'p2']), sentence(0, 1, 'p2', 'p1', 'Priorities')],
    ['the same entry twice', linked(['q1', 'q1']), sentence(0, 1, 'q1', 'q1', 'Principles')],
    [
      'the third of three, and both of the next link',
      linked(['p1', 'q1', 'q2'], ['p1', 'p2', 'q1', 'q2']),
      sentence(0, 2, 'q2', 'q1', 'Principles'),
      sentence(1, 1, 'p2', 'p1', 'Priorities'),
      sentence(1, 3, 'q2', 'q1', 'Principles'),
    ],
    ['a cell, a row and a column, in several links', linked(['p1', 'q1'], ['p1'], ['q1'], ['p1', 'q1'])],
  ]);
});
