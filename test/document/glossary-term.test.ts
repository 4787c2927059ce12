import { GlossaryTermSchema } from '../../src/document/glossary-term.js';
import { describePart } from '../support/shape.js';

describePart('GlossaryTermSchema', GlossaryTermSchema, {
  minimal: { id: 'legi', term: 'LEGI' },
  defaults: { aliases: [] },
  full: {
    id: 'payp',
    term: 'PAYP',
    meaning: 'Positive Activities for Young People',
    aliases: ['P.A.Y.P.'],
    part: { kind: 'document', id: 'positive-activities' },
  },
  names: { id: 'defines term', part: 'refers any' },
  refused: [
    ['term', ''],
    ['meaning', ''],
    ['aliases', 'P.A.Y.P.'],
    ['part', 'positive-activities'],
    ['part', { id: 'positive-activities' }],
  ],
});
