import { PrincipleSchema } from '../../src/document/principle.js';
import { describePart } from '../support/shape.js';

describePart('PrincipleSchema', PrincipleSchema, {
  minimal: { id: 'social-justice', name: 'Visible social justice' },
  defaults: { aliases: [] },
  full: {
    id: 'social-justice',
    name: 'Visible social justice',
    summary: 'Fairness has to be seen.',
    aliases: ['Social justice'],
  },
  names: { id: 'defines principle' },
  refused: [
    ['name', ''],
    ['summary', ''],
    ['aliases', 'Social justice'],
  ],
});
