import type { ReportingLineInput } from '../../../src/document/reporting-line.js';
import type { StrategyInput } from '../../../src/document/strategy.js';
import { tryRule } from '../../support/rule-rows.js';

type LineParts = Partial<Omit<ReportingLineInput, 'id'>>;
const board = { kind: 'body' as const, body: 'board' };
const cabinet = { kind: 'cabinet' as const, body: 'cabinet' };
const of = (...ids: string[]) => ids.map((id) => ({ kind: 'action' as const, id }));
const every = (amount: number, unit: 'days' | 'weeks' | 'months' | 'years') => ({ amount, in: unit });

const lines = (...parts: LineParts[]): Partial<StrategyInput> => ({
  bodies: ['board', 'cabinet'].map((id) => ({ id, name: id, kind: 'board' as const })),
  roles: ['x', 'y'].map((id) => ({ id, name: id })),
  actions: ['a', 'b'].map((id) => ({ id, title: id })),
  reportingLines: parts.map((each, index) => ({ id: `l${index}`, of: of('a'), to: [board], ...each })),
});

const sentence = (line: number, key: 'by' | 'every', says: string, other: string, saysOther: string) =>
  `reportingLines[${line}].${key} (in "l${line}"): expected the ${key === 'by' ? 'officers' : 'frequency'} that "${other}" gives for the same, "${saysOther}", found "${says}". Correct one of the lines, or name both in a conflict.`;

describe('conflictingLines', () => {
  tryRule('conflicting-reporting', 'warning', [
    ['other officers', lines({ by: ['x'] }, { by: ['y'] }), sentence(1, 'by', 'y', 'l0', 'x')],
    ['more officers', lines({ by: ['x'] }, { by: ['y', 'x'] }), sentence(1, 'by', 'x, y', 'l0', 'x')],
    [
      'another frequency',
      lines({ every: every(1, 'years') }, { every: every(6, 'months') }),
      sentence(1, 'every', '6 months', 'l0', '12 months'),
    ],
    [
      'other officers and another frequency',
      lines({ by: ['x'], every: every(1, 'weeks') }, { by: ['y'], every: every(8, 'days') }),
      sentence(1, 'by', 'y', 'l0', 'x'),
      sentence(1, 'every', '8 days', 'l0', '7 days'),
    ],
    [
      'the second and the third of three that disagree',
      lines({ by: ['x'] }, {}, { by: ['y'] }),
      sentence(2, 'by', 'y', 'l0', 'x'),
    ],
    [
      'lines about the strategy as a whole',
      lines({ of: [], by: ['x'] }, { of: [], by: ['y'] }),
      sentence(1, 'by', 'y', 'l0', 'x'),
    ],
    [
      'one of several parts and one of several recipients, once',
      lines(
        { of: of('a', 'b'), to: [board, cabinet], by: ['x'] },
        { of: of('b', 'a'), to: [cabinet, board], by: ['y'] },
      ),
      sentence(1, 'by', 'y', 'l0', 'x'),
    ],
    [
      'two earlier lines, each of them',
      lines({ by: ['x'] }, { of: of('b'), by: ['x'] }, { of: of('a', 'b'), by: ['y'] }),
      sentence(2, 'by', 'y', 'l0', 'x'),
      sentence(2, 'by', 'y', 'l1', 'x'),
    ],
    [
      'a cabinet that is called a body elsewhere',
      lines({ to: [cabinet], by: ['x'] }, { to: [{ kind: 'body', body: 'cabinet' }], by: ['y'] }),
      sentence(1, 'by', 'y', 'l0', 'x'),
    ],
    ['the same officers in another order', lines({ by: ['x', 'y'] }, { by: ['y', 'x', 'y'] })],
    [
      'the same interval in other words',
      lines(
        { every: every(1, 'years') },
        { every: every(12, 'months') },
        { to: [cabinet], every: every(2, 'weeks') },
        { to: [cabinet], every: every(14, 'days') },
      ),
    ],
    ['a line that does not say by whom or how often', lines({ by: ['x'], every: every(1, 'years') }, {})],
    ['lines of other parts', lines({ by: ['x'] }, { of: of('b'), by: ['y'] })],
    ['lines to other recipients', lines({ by: ['x'] }, { to: [cabinet], by: ['y'] })],
    ['a line that manages what the other reports', lines({ by: ['x'] }, { manner: 'managed', by: ['y'] })],
    [
      'a line that says that it reports',
      lines({ by: ['x'] }, { manner: 'reported', by: ['y'] }),
      sentence(1, 'by', 'y', 'l0', 'x'),
    ],
    [
      'lines that a conflict of the document names',
      {
        ...lines({ by: ['x'] }, { by: ['y'] }),
        conflicts: [
          {
            id: 'who',
            about: 'Who reports',
            statements: [{ says: 'x' }, { says: 'y' }],
            parts: [{ kind: 'reporting-line', id: 'l1' }],
          },
        ],
      },
    ],
  ]);

  const many = (count: number): Partial<StrategyInput> => {
    const actions = Array.from({ length: count }, (_, index) => ({ id: `a${index}`, title: 'A' }));
    const parts = { of: actions.map(({ id }) => ({ kind: 'action' as const, id })) };
    return { ...lines({ ...parts, by: ['x'] }, { ...parts, by: ['y'] }), actions };
  };
  tryRule('conflicting-reporting', 'warning', [
    ['lines of 256 parts', many(256), sentence(1, 'by', 'y', 'l0', 'x')],
    ['lines of 257 parts', many(257)],
  ]);
});
