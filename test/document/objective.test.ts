import { ObjectiveSchema } from '../../src/document/objective.js';
import { describeShape } from '../support/shape.js';

describeShape('ObjectiveSchema', ObjectiveSchema, {
  minimal: { id: 'priority-1', title: 'Leadership' },
  defaults: { notes: [] },
  full: {
    id: 'priority-1',
    ref: 'Priority One',
    title: 'Leadership',
    summary: 'It needs capable leaders.',
    notes: [{ text: 'Worded in two ways.' }],
    source: { lines: [10, 12] },
  },
  refused: [
    ['id', 'priority 1'],
    ['ref', ''],
    ['title', ''],
    ['summary', ' '],
    ['notes', 'Worded in two ways.'],
    ['source', { lines: [0] }],
  ],
});
