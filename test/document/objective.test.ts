import { ObjectiveSchema, WordingSchema } from '../../src/document/objective.js';
import { describePart, describeShape } from '../support/shape.js';

describeShape('WordingSchema', WordingSchema, {
  minimal: { printed: 'council and city based policies' },
  full: { printed: 'council and city based policies', source: { line: 27 } },
  refused: [
    ['printed', ''],
    ['source', 27],
  ],
});

describePart('ObjectiveSchema', ObjectiveSchema, {
  minimal: { id: 'priority-1', title: 'Leadership' },
  defaults: { wordings: [] },
  full: {
    id: 'priority-1',
    ref: 'Priority One',
    title: 'Leadership',
    summary: 'It needs capable leaders.',
    standing: 'general',
    parent: 'aim-1',
    theme: 'communities',
    wordings: [{ printed: 'Community leadership' }],
  },
  names: { id: 'defines objective', parent: 'refers objective', theme: 'refers theme' },
  choices: { standing: ['objective', 'general'] },
  refused: [
    ['ref', ''],
    ['title', ''],
    ['summary', ' '],
    ['standing', 'draft'],
    ['parent', 1],
    ['theme', ['communities']],
    ['wordings', ['Community leadership']],
  ],
});
