import { ImplicationSchema } from '../../src/document/implication.js';
import { describePart } from '../support/shape.js';

describePart('ImplicationSchema', ImplicationSchema, {
  minimal: { id: 'equal-opportunities', name: 'Equal Opportunities', answer: 'yes' },
  full: {
    id: 'equal-opportunities',
    name: 'Equal Opportunities',
    table: 'Other implications',
    answer: 'words',
    printed: 'Part (occasional)',
    reference: 'All',
    summary: 'The whole report is about it.',
  },
  names: { id: 'defines implication' },
  choices: { answer: ['yes', 'no', 'not-applicable', 'words', 'unclear'] },
  refused: [
    ['name', ''],
    ['table', ''],
    ['answer', 'Yes'],
    ['answer', true],
    ['answer', 'green'],
    ['printed', ''],
    ['reference', ''],
    ['summary', ''],
  ],
});
