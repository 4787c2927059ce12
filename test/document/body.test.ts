import { BodySchema } from '../../src/document/body.js';
import { describeShape } from '../support/shape.js';

const kinds = [
  'council',
  'directorate',
  'service',
  'team',
  'partnership',
  'agency',
  'consortium',
  'board',
  'all',
  'other',
];

describeShape('BodySchema', BodySchema, {
  minimal: { id: 'yos', name: 'Youth Offending Service', kind: 'service' },
  defaults: { aliases: [], notes: [] },
  full: {
    id: 'yos',
    name: 'Youth Offending Service',
    kind: 'service',
    aliases: ['YOS'],
    notes: [{ text: 'Never spelt out.' }],
    source: { line: 643 },
  },
  accepted: kinds.map((kind) => ['kind', kind] as const),
  refused: [
    ['id', ''],
    ['name', ''],
    ['kind', 'person'],
    ['kind', 'Council'],
    ['aliases', 'YOS'],
    ['aliases', ['']],
    ['notes', {}],
    ['source', []],
  ],
});
