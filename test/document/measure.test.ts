import { MeasureSchema } from '../../src/document/measure.js';
import { describeShape } from '../support/shape.js';

const polarity = { direction: 'higher', basis: { kind: 'stated' } };

describeShape('MeasureSchema', MeasureSchema, {
  minimal: { id: 'ni-195-a', unit: { kind: 'percent' }, polarity },
  defaults: { targets: [], results: [], notes: [] },
  full: {
    id: 'ni-195-a',
    part: 'a',
    name: 'Litter',
    unit: { kind: 'percent' },
    polarity,
    tolerance: { amount: 1, basis: { kind: 'stated' } },
    baseline: { value: { kind: 'number', value: 12 }, nested: [] },
    targets: [],
    results: [],
    notes: [],
    source: { line: 286 },
  },
  refused: [
    ['id', 'NI 195 a'],
    ['part', ''],
    ['name', ' '],
    ['unit', 'percent'],
    ['unit', { kind: '%' }],
    ['polarity', 'higher'],
    ['polarity', { direction: 'higher' }],
    ['tolerance', 1],
    ['baseline', 12],
    ['targets', [{ value: { kind: 'number', value: 1 } }]],
    ['results', { value: { kind: 'number', value: 1 } }],
    ['notes', null],
    ['source', { line: 1.5 }],
  ],
});
