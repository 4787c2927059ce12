import { CorrectiveActionSchema } from '../../src/document/corrective-action.js';
import { describePart } from '../support/shape.js';

const period = { printed: '31 March 2009', kind: 'day', start: '2009-03-31', end: '2009-03-31' };

describePart('CorrectiveActionSchema', CorrectiveActionSchema, {
  minimal: { id: 'more-staff', measure: 'ni-4', rating: 'red', title: 'Hire more staff' },
  defaults: { by: [] },
  full: {
    id: 'more-staff',
    measure: 'ni-4',
    rating: 'amber',
    asOf: period,
    title: 'Hire more staff',
    by: ['head-of-policy'],
    due: period,
    action: 'action-1',
  },
  names: {
    id: 'defines corrective-action',
    measure: 'refers measure',
    by: 'refers role',
    action: 'refers action',
  },
  choices: { rating: ['red', 'amber', 'none'] },
  refused: [
    ['measure', 'NI 4'],
    ['rating', 'green'],
    ['rating', ''],
    ['asOf', '2009-03-31'],
    ['title', ''],
    ['by', 'head-of-policy'],
    ['due', 2009],
    ['action', ['action-1']],
  ],
});
