import { expect } from 'chai';
import {
  IntervalSchema,
  NestedFigureSchema,
  ObservationSchema,
  ValueSchema,
} from '../../src/document/observation.js';
import { describeShape, refusals } from '../support/shape.js';

const value = { kind: 'number', value: 75 };

describeShape('NestedFigureSchema', NestedFigureSchema, {
  minimal: { name: 'good or better', value },
  full: {
    name: 'good or better',
    value: { kind: 'bound', bound: 'over', value: 75 },
    printed: '(75% good or better)',
  },
  refused: [
    ['name', ''],
    ['value', 75],
    ['value', { kind: 'none', reason: 'no-survey' }],
    ['printed', ''],
  ],
});

describeShape('IntervalSchema', IntervalSchema, {
  minimal: { low: 71.2, high: 77 },
  defaults: { level: 0.95 },
  full: { low: -1, high: 1, level: 0.99 },
  accepted: [['level', 0.001]],
  refused: [
    ['low', '71.2'],
    ['high', Infinity],
    ['level', 0],
    ['level', 1],
    ['level', 95],
  ],
});

describeShape('ObservationSchema', ObservationSchema, {
  minimal: { value },
  defaults: { nested: [] },
  full: {
    period: { printed: '2008/09', kind: 'financial-year' },
    value,
    nested: [{ name: 'good or better', value }],
    place: 'wards',
    group: 'older-people',
    numerator: 750,
    denominator: 1000,
    sample: 1100,
    interval: { low: 72, high: 78, level: 0.95 },
    provisional: true,
    label: 'Hate crime incidents',
    printed: '100% (75% good or better)',
    setsBaseline: { kind: 'inferred', confidence: 'doubtful' },
    source: { lines: [529, 531] },
  },
  names: { place: 'refers place', group: 'refers group' },
  accepted: [
    ['printed', ''],
    ['value', { kind: 'none', reason: 'not-reported' }],
    ['value', { kind: 'level', level: 'Partly accessible' }],
    ['numerator', 0],
    ['denominator', 0.5],
  ],
  refused: [
    ['period', '2008/09'],
    ['value', null],
    ['value', 75],
    ['value', { kind: 'direction', direction: 'up' }],
    ['nested', [value]],
    ['place', ['wards']],
    ['group', ''],
    ['numerator', '750'],
    ['denominator', 0],
    ['denominator', -1],
    ['sample', 0],
    ['sample', 2.5],
    ['interval', [72, 78]],
    ['interval', { low: 72 }],
    ['provisional', 'yes'],
    ['label', ''],
    ['printed', 75],
    ['setsBaseline', true],
    ['source', 529],
  ],
});

const values = [
  [{ kind: 'number', value: 0 }, true],
  [{ kind: 'range', low: 91, high: 92 }, true],
  [{ kind: 'bound', bound: 'almost', value: 10 }, true],
  [{ kind: 'level', level: 'Partly accessible' }, true],
  [{ kind: 'none', reason: 'suppressed' }, true],
  [{ kind: 'change', by: 4.1, readings: ['points'] }, false],
  [{ kind: 'direction', direction: 'up' }, false],
  [{ kind: 'standard', standard: 'national standards' }, false],
  [{ kind: 'toString' }, false],
  [{ kind: '__proto__' }, false],
  [{ value: 3 }, false],
] as const;

describe('ValueSchema', () => {
  for (const [candidate, fits] of values) {
    it(`${fits ? 'accepts' : 'refuses'} ${JSON.stringify(candidate)}`, () => {
      expect(refusals(ValueSchema, candidate)).to.deep.equal(fits ? [] : ['kind']);
    });
  }
});
