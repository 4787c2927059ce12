import { expect } from 'chai';
import {
  BoundQuantitySchema,
  LevelQuantitySchema,
  NumberQuantitySchema,
  QuantitySchema,
  RangeQuantitySchema,
} from '../../src/document/quantity.js';
import { describeShape, refusals } from '../support/shape.js';

const unit = { kind: 'percent' };
const decimals = [
  ['decimals', -1],
  ['decimals', 13],
  ['decimals', 1.5],
  ['decimals', '2'],
] as const;
const notNumbers = [NaN, Infinity, -Infinity, '4.2', '4.2%', null];

describeShape('NumberQuantitySchema', NumberQuantitySchema, {
  minimal: { kind: 'number', value: 0 },
  full: { kind: 'number', value: -4.2, decimals: 2, unit, approximate: true },
  accepted: [
    ['decimals', 0],
    ['decimals', 12],
    ['approximate', false],
  ],
  refused: [
    ['kind', 'figure'],
    ...notNumbers.map((value) => ['value', value] as const),
    ...decimals,
    ['unit', '%'],
    ['approximate', 'about'],
  ],
});

describeShape('RangeQuantitySchema', RangeQuantitySchema, {
  minimal: { kind: 'range', low: 91, high: 92 },
  full: { kind: 'range', low: 91, high: 91, decimals: 1, unit, approximate: false },
  refused: [
    ...notNumbers.map((value) => ['low', value] as const),
    ...notNumbers.map((value) => ['high', value] as const),
    ...decimals,
    ['unit', 'percent'],
    ['approximate', 'about'],
  ],
});

const bounds = ['over', 'at-least', 'under', 'at-most', 'almost'];

describeShape('BoundQuantitySchema', BoundQuantitySchema, {
  minimal: { kind: 'bound', bound: 'over', value: 100 },
  full: {
    kind: 'bound',
    bound: 'at-most',
    value: 2_000_000,
    decimals: 0,
    unit: { kind: 'money', currency: 'GBP' },
    approximate: true,
  },
  choices: { bound: bounds },
  refused: [
    ['bound', 'about'],
    ['approximate', 1],
    ...notNumbers.map((value) => ['value', value] as const),
    ...decimals,
  ],
});

describeShape('LevelQuantitySchema', LevelQuantitySchema, {
  minimal: { kind: 'level', level: 'Partly accessible' },
  full: { kind: 'level', level: 'Partly accessible', scale: ['Partly accessible', 'Accessible'] },
  refused: [
    ['level', ''],
    ['level', 2],
    ['scale', ['Accessible']],
    ['scale', ['Accessible', '']],
  ],
});

describe('QuantitySchema', () => {
  for (const [value, fits] of [
    [{ kind: 'number', value: 1 }, true],
    [{ kind: 'range', low: 1, high: 2 }, true],
    [{ kind: 'bound', bound: 'over', value: 1 }, true],
    [{ kind: 'level', level: 'x' }, true],
    [{ kind: 'none', reason: 'late' }, false],
    [{ kind: 'constructor', value: 1 }, false],
    [{ value: 1 }, false],
  ] as const) {
    it(`${fits ? 'accepts' : 'refuses'} ${JSON.stringify(value)}`, () => {
      expect(refusals(QuantitySchema, value)).to.deep.equal(fits ? [] : ['kind']);
    });
  }
});
