import { expect } from 'chai';
import { NestedFigureSchema, ObservationSchema, ValueSchema } from '../../src/document/observation.js';
import { describeShape, refusals } from '../support/shape.js';

const value = { kind: 'number', value: 75 };

describeShape('NestedFigureSchema', NestedFigureSchema, {
  minimal: { name: 'good or better', value },
  full: { name: 'good or better', value: { kind: 'bound', bound: 'over', value: 75 } },
  refused: [
    ['name', ''],
    ['value', 75],
    ['value', { kind: 'none', reason: 'no-survey' }],
  ],
});

describeShape('ObservationSchema', ObservationSchema, {
  minimal: { value },
  defaults: { nested: [] },
  full: {
    period: { printed: '2008/09', kind: 'financial-year' },
    value,
    nested: [{ name: 'good or better', value }],
    printed: '100% (75% good or better)',
    setsBaseline: { kind: 'inferred', confidence: 'doubtful' },
    source: { lines: [529, 531] },
  },
  accepted: [
    ['printed', ''],
    ['value', { kind: 'none', reason: 'not-reported' }],
    ['value', { kind: 'level', level: 'Partly accessible' }],
  ],
  refused: [
    ['period', '2008/09'],
    ['value', null],
    ['value', 75],
    ['value', { kind: 'direction', direction: 'up' }],
    ['nested', [value]],
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
