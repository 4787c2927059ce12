import { ConsultationSchema } from '../../src/document/consultation.js';
import { describePart } from '../support/shape.js';

describePart('ConsultationSchema', ConsultationSchema, {
  minimal: { id: 'workshops', title: 'Workshops on the draft' },
  defaults: { bodies: [], groups: [], about: [], produced: [] },
  full: {
    id: 'workshops',
    title: 'Workshops on the draft',
    period: { printed: 'summer 2003', kind: 'season' },
    bodies: ['partnership'],
    groups: ['residents'],
    method: 'workshop',
    about: ['draft'],
    produced: ['report'],
    result: 'The themes were agreed.',
    printed: 'Community workshops',
  },
  names: {
    id: 'defines consultation',
    bodies: 'refers body',
    groups: 'refers group',
    about: 'refers document',
    produced: 'refers document',
  },
  choices: { method: ['meeting', 'workshop', 'survey', 'panel', 'written', 'other'] },
  refused: [
    ['title', ''],
    ['period', '2003'],
    ['bodies', 'partnership'],
    ['groups', [{}]],
    ['method', 'email'],
    ['about', [{ kind: 'document', id: 'draft' }]],
    ['produced', 'report'],
    ['result', ''],
    ['printed', ''],
  ],
});
