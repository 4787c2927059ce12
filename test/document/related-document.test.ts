import { RelatedDocumentSchema } from '../../src/document/related-document.js';
import { describePart } from '../support/shape.js';

const period = { printed: '2005-2010', kind: 'range' };

describePart('RelatedDocumentSchema', RelatedDocumentSchema, {
  minimal: { id: 'community-plan', name: 'Community Plan', kind: 'plan' },
  defaults: { aliases: [], links: [] },
  full: {
    id: 'community-plan',
    name: 'Community Plan',
    kind: 'plan',
    aliases: ['the Plan'],
    by: 'partnership',
    period,
    published: period,
    content: 'quoted',
    links: [{ title: 'The plan', href: '/plan' }],
  },
  names: { id: 'defines document', by: 'refers body' },
  choices: {
    kind: [
      'plan',
      'strategy',
      'policy',
      'scheme',
      'programme',
      'report',
      'agreement',
      'protocol',
      'guidance',
      'legislation',
      'survey',
      'edition',
      'other',
    ],
    content: ['named', 'quoted', 'attached-but-missing', 'promised'],
  },
  refused: [
    ['name', ' '],
    ['kind', 'book'],
    ['aliases', [null]],
    ['by', ['partnership']],
    ['period', '2005-2010'],
    ['published', 2005],
    ['content', 'missing'],
    ['links', ['/plan']],
    ['links', [{ title: 'The plan', href: 'javascript:alert(1)' }]],
  ],
});
