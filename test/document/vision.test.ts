import { VisionAspectSchema, VisionSchema } from '../../src/document/vision.js';
import { describePart, describeShape } from '../support/shape.js';

describeShape('VisionAspectSchema', VisionAspectSchema, {
  minimal: { title: 'Safety' },
  full: { title: 'Safety', source: { line: 22 } },
  refused: [
    ['title', ''],
    ['source', 22],
  ],
});

describePart('VisionSchema', VisionSchema, {
  minimal: { id: 'city', title: 'A growing city' },
  defaults: { by: [], aspects: [] },
  full: {
    id: 'city',
    title: 'A growing city',
    kind: 'motto',
    by: ['partnership'],
    agreed: { printed: 'March 2003', kind: 'month' },
    aspects: [{ title: 'Safety' }],
    printed: 'Proud to be diverse',
  },
  names: { id: 'defines vision', by: 'refers body' },
  choices: { kind: ['vision', 'motto', 'aims', 'expected'] },
  refused: [
    ['title', ''],
    ['kind', 'mission'],
    ['by', 'partnership'],
    ['agreed', '2003'],
    ['aspects', ['Safety']],
    ['printed', ''],
  ],
});
