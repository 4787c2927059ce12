import { expect } from 'chai';
import { UnitSchema } from '../../src/document/unit.js';
import { describeShape, refusals } from '../support/shape.js';

for (const kind of ['percent', 'percentage-points', 'count', 'index', 'ratio', 'unstated']) {
  describeShape(`UnitSchema: ${kind}`, UnitSchema, {
    minimal: { kind },
    full: { kind, of: 'people' },
    refused: [
      ['kind', '%'],
      ['kind', 'toString'],
      ['of', 3],
    ],
  });
}

describeShape('UnitSchema: rate', UnitSchema, {
  minimal: { kind: 'rate', per: 100_000 },
  full: { kind: 'rate', per: 0.5, of: 'population' },
  refused: [
    ['per', 0],
    ['per', -1],
    ['per', '100,000'],
    ['per', Infinity],
  ],
});

describeShape('UnitSchema: money', UnitSchema, {
  minimal: { kind: 'money', currency: 'GBP' },
  full: { kind: 'money', currency: 'EUR', of: 'grants' },
  refused: [
    ['currency', 'gbp'],
    ['currency', '£'],
    ['currency', 'GBPX'],
    ['currency', ''],
  ],
});

describeShape('UnitSchema: duration', UnitSchema, {
  minimal: { kind: 'duration', in: 'days' },
  full: { kind: 'duration', in: 'weeks', of: 'sickness' },
  choices: { in: ['days', 'weeks', 'months', 'years'] },
  refused: [
    ['in', 'hours'],
    ['in', 'day'],
  ],
});

describe('UnitSchema', () => {
  it('requires a kind', () => expect(refusals(UnitSchema, {})).to.deep.equal(['kind']));
  it('knows no other kind', () => {
    for (const kind of ['number', 'pounds', '__proto__', null]) {
      expect(refusals(UnitSchema, { kind }), String(kind)).to.deep.equal(['kind']);
    }
  });
  it('does not take the scale of another kind', () => {
    expect(UnitSchema.safeParse({ kind: 'percent', per: 100 }).success).to.equal(false);
  });
});
