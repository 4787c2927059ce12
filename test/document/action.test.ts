import {
  ActionPartSchema,
  ActionSchema,
  DeadlineSchema,
  MentionedDateSchema,
} from '../../src/document/action.js';
import { describeShape } from '../support/shape.js';

const period = { printed: 'By April 2011', kind: 'month', sense: 'by', end: '2011-04-30' };

describeShape('DeadlineSchema', DeadlineSchema, {
  minimal: { period },
  full: {
    period,
    from: 'heading',
    conflict: 'deadlines',
    corrected: { period, basis: { kind: 'inferred' } },
    source: { line: 139 },
  },
  accepted: [['from', 'action']],
  refused: [
    ['from', 'table'],
    ['conflict', 'no such'],
    ['corrected', { period }],
    ['corrected', { basis: { kind: 'inferred' } }],
    ['period', 'April 2011'],
    ['source', 139],
  ],
});

describeShape('MentionedDateSchema', MentionedDateSchema, {
  minimal: { what: 'The launch', period },
  full: { what: 'The launch', period, source: { line: 588 } },
  refused: [
    ['what', ''],
    ['period', '2010-06-30'],
    ['source', { line: 0 }],
  ],
});

describeShape('ActionPartSchema', ActionPartSchema, {
  minimal: { title: 'Set up a group' },
  full: { title: 'Set up a group', source: { lines: [140, 141] } },
  refused: [
    ['title', '\n'],
    ['source', { lines: [] }],
  ],
});

describeShape('ActionSchema', ActionSchema, {
  minimal: { id: 'action-1', title: 'Celebrate the city' },
  defaults: { objectives: [], leads: [], parts: [], dates: [], notes: [] },
  full: {
    id: 'action-2-7',
    ref: '2.7',
    title: 'Celebrate the city',
    objectives: ['priority-2', 'priority-1'],
    leads: [{ body: 'city-development' }],
    leadsPrinted: 'City Development',
    parts: [{ title: 'Set up a group' }],
    deadline: { period },
    dates: [{ what: 'The launch', period }],
    notes: [{ text: 'Continued from the last plan.' }],
    source: { line: 340 },
  },
  refused: [
    ['id', '2.7 b'],
    ['ref', ''],
    ['title', '\t'],
    ['objectives', 'priority-1'],
    ['objectives', ['']],
    ['objectives', null],
    ['leads', ['city-development']],
    ['leadsPrinted', ''],
    ['parts', [{ title: '' }]],
    ['deadline', 'April 2011'],
    ['dates', [{ period }]],
    ['notes', ['Continued']],
    ['source', '340'],
  ],
});
