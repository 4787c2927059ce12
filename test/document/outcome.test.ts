import { OutcomeSchema } from '../../src/document/outcome.js';
import { describeShape } from '../support/shape.js';

describeShape('OutcomeSchema', OutcomeSchema, {
  minimal: { id: 'outcome-1', title: 'People trust each other' },
  full: {
    id: 'outcome-1',
    title: 'People trust each other',
    objective: 'priority-1',
    assignment: { kind: 'inferred', confidence: 'likely' },
    source: { line: 826 },
  },
  refused: [
    ['id', ''],
    ['title', ' '],
    ['objective', ['priority-1']],
    ['objective', 'priority one'],
    ['assignment', 'inferred'],
    ['source', '826'],
  ],
});
