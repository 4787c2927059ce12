import { MilestoneSchema } from '../../src/document/milestone.js';
import { describePart } from '../support/shape.js';

const when = { printed: 'September 2006', kind: 'month', start: '2006-09-01', end: '2006-09-30' };

describePart('MilestoneSchema', MilestoneSchema, {
  minimal: { title: 'Ward forums begin', when },
  full: {
    id: 'forums-begin',
    title: 'Ward forums begin',
    phase: 'begins',
    when,
    row: 'action-1-3-row-2',
    force: 'law',
    status: 'done',
    printed: 'Forums begin',
  },
  names: { id: 'defines milestone', row: 'refers row' },
  choices: {
    phase: ['happens', 'begins', 'ends'],
    force: ['council', 'law'],
    status: ['planned', 'in-progress', 'done', 'cancelled'],
  },
  accepted: [['when', { printed: 'dates to be developed', kind: 'undated', undated: 'to-be-developed' }]],
  refused: [
    ['title', ''],
    ['phase', 'continues'],
    ['when', 'September 2006'],
    ['when', null],
    ['row', 2],
    ['force', 'must'],
    ['status', 'late'],
    ['printed', ''],
  ],
});
