import { PhaseSchema, ProductSchema } from '../../src/document/phase.js';
import { describePart, describeShape } from '../support/shape.js';

const period = { printed: 'June 2004', kind: 'month', start: '2004-06-01', end: '2004-06-30' };

describeShape('ProductSchema', ProductSchema, {
  minimal: { title: 'An action plan' },
  full: { title: 'An action plan', document: 'action-plan', due: period, source: { line: 30 } },
  names: { document: 'refers document' },
  refused: [
    ['title', ''],
    ['document', 'Action Plan'],
    ['due', 'June 2004'],
    ['source', 30],
  ],
});

describePart('PhaseSchema', PhaseSchema, {
  minimal: { id: 'phase-1', title: 'Ask people' },
  defaults: { products: [] },
  full: {
    id: 'phase-1',
    ref: 'Phase 1',
    title: 'Ask people',
    period,
    ends: 'The draft is agreed',
    lead: 'project-team',
    products: [{ title: 'An action plan' }],
    status: 'done',
    conflict: 'end-of-phase-1',
  },
  names: { id: 'defines phase', lead: 'refers body', conflict: 'refers conflict' },
  choices: { status: ['planned', 'in-progress', 'done', 'cancelled'] },
  refused: [
    ['ref', ''],
    ['title', ''],
    ['period', '2004'],
    ['ends', ''],
    ['lead', ['project-team']],
    ['products', ['An action plan']],
    ['status', 'complete'],
    ['conflict', ''],
  ],
});
