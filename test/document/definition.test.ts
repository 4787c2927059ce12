import { DefinitionSchema, LimbSchema } from '../../src/document/definition.js';
import { describePart, UNREMARKED } from '../support/shape.js';

describePart('LimbSchema', LimbSchema, {
  minimal: { id: 'limb-1', title: 'People share a vision' },
  full: { id: 'limb-1', ref: 'a', title: 'People share a vision', printed: 'common vision' },
  names: { id: 'defines limb' },
  refused: [
    ['ref', ''],
    ['title', ''],
    ['printed', ''],
  ],
});

describePart('DefinitionSchema', DefinitionSchema, {
  minimal: { id: 'cohesion', term: 'community cohesion', title: 'People live well together' },
  defaults: { by: [], limbs: [] },
  full: {
    id: 'cohesion',
    term: 'community cohesion',
    kind: 'factors',
    title: 'People live well together',
    by: ['commission'],
    document: 'our-shared-future',
    limbs: [{ id: 'limb-1', title: 'People share a vision', ...UNREMARKED }],
  },
  names: { id: 'defines definition', by: 'refers body', document: 'refers document' },
  choices: { kind: ['meaning', 'factors'] },
  refused: [
    ['term', ''],
    ['kind', 'definition'],
    ['title', ''],
    ['by', 'commission'],
    ['document', 'Our Shared Future'],
    ['limbs', ['limb-1']],
    ['limbs', [{ title: 'People share a vision' }]],
  ],
});
