import { UpdateSchema } from '../../src/document/update.js';
import { describePart } from '../support/shape.js';

const on = { printed: 'June 2010', kind: 'month', start: '2010-06-01', end: '2010-06-30' };
const of = [{ kind: 'action', id: 'action-1' }];

describePart('UpdateSchema', UpdateSchema, {
  minimal: { id: 'june', of, on, title: 'The group has met' },
  full: {
    id: 'june',
    of: [...of, { kind: 'milestone', id: 'first-meeting' }],
    on,
    by: 'head-of-policy',
    title: 'The group has met',
    status: 'in-progress',
    printed: '12 members',
  },
  names: { id: 'defines update', of: 'refers any', by: 'refers role' },
  choices: { status: ['planned', 'in-progress', 'done', 'cancelled'] },
  refused: [
    ['of', []],
    ['of', { kind: 'action', id: 'action-1' }],
    ['of', [{ kind: 'strategy', id: 'plan' }]],
    ['on', '2010-06-30'],
    ['by', 'A. Person'],
    ['title', ''],
    ['status', 'amber'],
    ['printed', ''],
  ],
});
