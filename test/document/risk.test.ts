import { RiskSchema } from '../../src/document/risk.js';
import { describePart } from '../support/shape.js';

describePart('RiskSchema', RiskSchema, {
  minimal: { id: 'funding', title: 'Funding ends' },
  defaults: { about: [], by: [] },
  full: {
    id: 'funding',
    title: 'Funding ends',
    about: [{ kind: 'fund', id: 'cohesion-fund' }],
    degree: 'high',
    remedy: 'Look for other money.',
    by: ['head-of-policy'],
    printed: 'risk: high',
  },
  names: { id: 'defines risk', about: 'refers any', by: 'refers role' },
  refused: [
    ['title', ''],
    ['about', 'cohesion-fund'],
    ['degree', ''],
    ['degree', 3],
    ['remedy', ''],
    ['by', ['Head of Policy']],
    ['printed', ''],
  ],
});
