import { expect } from 'chai';
import { AllowanceSchema } from '../../src/document/allowance.js';
import { describeShape, refusals } from '../support/shape.js';

for (const kind of ['none', 'rounding']) {
  describeShape(`AllowanceSchema: ${kind}`, AllowanceSchema, {
    minimal: { kind },
    full: { kind },
    choices: { kind: ['none', 'rounding'] },
    refused: [
      ['kind', 'nothing'],
      ['kind', null],
      ['kind', ['none']],
    ],
  });
}

describeShape('AllowanceSchema: absolute', AllowanceSchema, {
  minimal: { kind: 'absolute', amount: 2, unit: { kind: 'percent' } },
  full: { kind: 'absolute', amount: 0.5, unit: { kind: 'rate', per: 1000 } },
  accepted: [['amount', 0]],
  refused: [
    ['amount', -0.001],
    ['amount', '2'],
    ['amount', NaN],
    ['amount', Infinity],
    ['unit', 'percent'],
    ['unit', { kind: '%' }],
  ],
});

describeShape('AllowanceSchema: relative', AllowanceSchema, {
  minimal: { kind: 'relative', share: 0.1 },
  full: { kind: 'relative', share: 0.05 },
  accepted: [
    ['share', 0],
    ['share', 1],
    ['share', 2],
  ],
  refused: [
    ['share', -0.1],
    ['share', '10%'],
    ['share', NaN],
    ['share', Infinity],
  ],
});

describeShape('AllowanceSchema: measure', AllowanceSchema, {
  minimal: { kind: 'measure' },
  full: { kind: 'measure', otherwise: 'rounding' },
  choices: { otherwise: ['none', 'rounding'] },
  accepted: [['otherwise', 'none']],
  refused: [
    ['otherwise', 'absolute'],
    ['otherwise', 5],
    ['otherwise', { kind: 'none' }],
  ],
});

describe('AllowanceSchema', () => {
  it('requires a kind', () => expect(refusals(AllowanceSchema, { share: 0.1 })).to.deep.equal(['kind']));

  it('does not take the figures of another kind', () => {
    for (const wrong of [
      { kind: 'none', amount: 2 },
      { kind: 'relative', share: 0.1, unit: { kind: 'percent' } },
      { kind: 'absolute', share: 0.1 },
      { kind: 'measure', share: 0.1 },
    ]) {
      expect(AllowanceSchema.safeParse(wrong).success, JSON.stringify(wrong)).to.equal(false);
    }
  });
});
