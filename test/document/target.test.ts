import { expect } from 'chai';
import {
  ChangeTargetSchema,
  DirectionTargetSchema,
  EarlierTargetSchema,
  StandardTargetSchema,
  TargetSchema,
  TargetValueSchema,
} from '../../src/document/target.js';
import { describeShape, refusals } from '../support/shape.js';

describeShape('ChangeTargetSchema', ChangeTargetSchema, {
  minimal: { kind: 'change', by: 4.1, readings: ['points'] },
  full: {
    kind: 'change',
    by: -5,
    decimals: 1,
    readings: ['points', 'per-cent'],
    measuredBy: '2010 Place Survey',
  },
  choices: { readings: ['points', 'per-cent'] },
  accepted: [['readings', ['per-cent']]],
  refused: [
    ['by', '4.1%'],
    ['by', Infinity],
    ['decimals', 13],
    ['decimals', 0.5],
    ['readings', []],
    ['readings', ['percent']],
    ['readings', 'points'],
    ['measuredBy', ''],
  ],
});

describeShape('DirectionTargetSchema', DirectionTargetSchema, {
  minimal: { kind: 'direction', direction: 'up' },
  full: { kind: 'direction', direction: 'hold' },
  choices: { direction: ['up', 'down', 'hold'] },
  refused: [
    ['kind', 'change'],
    ['direction', 'higher'],
    ['direction', ''],
  ],
});

describeShape('StandardTargetSchema', StandardTargetSchema, {
  minimal: { kind: 'standard', standard: 'national standards' },
  full: { kind: 'standard', standard: 'Green Flag' },
  refused: [
    ['kind', 'level'],
    ['standard', ''],
    ['standard', 4],
  ],
});

const due = { printed: 'March 2011', kind: 'month', end: '2011-03-31' };
const value = { kind: 'number', value: 100 };

describeShape('EarlierTargetSchema', EarlierTargetSchema, {
  minimal: { value },
  full: {
    value,
    due,
    set: due,
    replaced: due,
    because: 'It was met early.',
    printed: '100%',
    source: { line: 532 },
  },
  accepted: [
    ['value', { kind: 'none', reason: 'to-be-agreed' }],
    ['printed', ''],
  ],
  refused: [
    ['value', 100],
    ['due', 'March 2011'],
    ['set', '2009'],
    ['replaced', 2010],
    ['because', ''],
    ['printed', 100],
    ['source', 532],
  ],
});

describeShape('TargetSchema', TargetSchema, {
  minimal: { due, value },
  defaults: { nested: [], history: [] },
  full: {
    due,
    value,
    nested: [{ name: 'good or better', value: { kind: 'number', value: 85 } }],
    place: 'wards',
    group: 'older-people',
    set: due,
    history: [{ value, replaced: due }],
    printed: '100% (85% good or better)',
    source: { line: 532 },
  },
  names: { place: 'refers place', group: 'refers group' },
  accepted: [['value', { kind: 'none', reason: 'to-be-established' }]],
  refused: [
    ['due', 'March 2011'],
    ['due', {}],
    ['value', 100],
    ['value', null],
    ['nested', [{ value }]],
    ['place', 'the wards'],
    ['group', null],
    ['set', 'March'],
    ['history', [{ due }]],
    ['printed', 100],
    ['source', 532],
  ],
});

describe('TargetValueSchema', () => {
  for (const [candidate, fits] of [
    [{ kind: 'number', value: 0 }, true],
    [{ kind: 'range', low: 1, high: 2 }, true],
    [{ kind: 'bound', bound: 'at-least', value: 1 }, true],
    [{ kind: 'level', level: 'Accessible' }, true],
    [{ kind: 'change', by: 1, readings: ['points'] }, true],
    [{ kind: 'direction', direction: 'down' }, true],
    [{ kind: 'standard', standard: 'Green Flag' }, true],
    [{ kind: 'none', reason: 'to-be-agreed' }, true],
    [{ kind: 'target', value: 1 }, false],
    [{ kind: null }, false],
  ] as const) {
    it(`${fits ? 'accepts' : 'refuses'} ${JSON.stringify(candidate)}`, () => {
      expect(refusals(TargetValueSchema, candidate)).to.deep.equal(fits ? [] : ['kind']);
    });
  }
});
