import { ForecastSchema, MeasureSchema, SeriesBreakSchema } from '../../src/document/measure.js';
import { describePart, describeShape } from '../support/shape.js';

const polarity = { direction: 'higher', basis: { kind: 'stated' } };
const period = { printed: '09/10', kind: 'financial-year', start: '2009-04-01', end: '2010-03-31' };
const value = { kind: 'number', value: 12 };

describeShape('SeriesBreakSchema', SeriesBreakSchema, {
  minimal: { at: period, change: 'unit' },
  full: {
    at: period,
    change: 'unit',
    because: 'It is a percentage now.',
    printed: 'due to change',
    source: { line: 84 },
  },
  choices: { change: ['unit', 'definition', 'survey', 'boundary', 'source'] },
  refused: [
    ['at', '09/10'],
    ['change', 'other'],
    ['because', ''],
    ['printed', ''],
    ['source', 84],
  ],
});

describeShape('ForecastSchema', ForecastSchema, {
  minimal: { period, value },
  full: { period, value, made: period, printed: '12', source: { line: 7 } },
  accepted: [
    ['value', { kind: 'none', reason: 'to-be-established' }],
    ['printed', ''],
  ],
  refused: [
    ['period', '2010'],
    ['value', 12],
    ['value', { kind: 'direction', direction: 'up' }],
    ['made', 2009],
    ['printed', 12],
    ['source', 7],
  ],
});

describePart('MeasureSchema', MeasureSchema, {
  minimal: { id: 'ni-195-a', unit: { kind: 'percent' }, polarity },
  defaults: { targets: [], results: [], forecasts: [], breaks: [] },
  full: {
    id: 'ni-195-a',
    part: 'a',
    name: 'Litter',
    unit: { kind: 'percent' },
    polarity,
    tolerance: { amount: 1, basis: { kind: 'stated' } },
    floor: { value: 9, basis: { kind: 'stated' } },
    baseline: { value, nested: [] },
    targets: [{ due: period, value, nested: [], history: [] }],
    results: [{ period, value, nested: [] }],
    forecasts: [{ period, value }],
    breaks: [{ at: period, change: 'survey' }],
  },
  names: { id: 'defines measure' },
  refused: [
    ['part', ''],
    ['name', ' '],
    ['unit', 'percent'],
    ['unit', { kind: '%' }],
    ['polarity', 'higher'],
    ['polarity', { direction: 'higher' }],
    ['tolerance', 1],
    ['tolerance', { amount: -1, basis: { kind: 'stated' } }],
    ['floor', 9],
    ['floor', { value: 9 }],
    ['baseline', 12],
    ['targets', [{ value }]],
    ['results', { value }],
    ['forecasts', [{ value }]],
    ['breaks', [{ at: period }]],
  ],
});
