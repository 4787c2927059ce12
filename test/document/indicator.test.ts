import { IndicatorSchema } from '../../src/document/indicator.js';
import { measure } from '../support/documents.js';
import { describeShape } from '../support/shape.js';

describeShape('IndicatorSchema', IndicatorSchema, {
  minimal: { id: 'ni-4', name: 'Influence', measures: [measure()] },
  defaults: { objectives: [], leads: [], links: [], notes: [] },
  full: {
    id: 'ni-4',
    code: 'NI 4',
    name: 'Influence',
    objectives: ['priority-1'],
    leads: ['council'],
    measures: [measure(), measure({ id: 'n' })],
    links: [{ title: 'About', href: 'https://example.org/' }],
    notes: [{ text: 'Replaced by another.' }],
    source: { line: 58 },
  },
  refused: [
    ['id', 'NI 4'],
    ['code', ''],
    ['name', ''],
    ['objectives', [1]],
    ['leads', 'council'],
    ['measures', []],
    ['measures', {}],
    ['links', ['https://example.org/']],
    ['notes', [{ kind: 'caution' }]],
    ['source', 58],
  ],
});
