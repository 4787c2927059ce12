import { expect } from 'chai';
import { PolaritySchema } from '../../src/document/polarity.js';
import { describeShape, refusals } from '../support/shape.js';

const basis = { kind: 'stated' };

for (const direction of ['higher', 'lower', 'none', 'unknown']) {
  describeShape(`PolaritySchema: ${direction}`, PolaritySchema, {
    minimal: { direction, basis },
    full: { direction, basis: { kind: 'inferred', confidence: 'doubtful' } },
    choices: { direction: ['higher', 'lower', 'none', 'unknown'] },
    refused: [
      ['direction', 'up'],
      ['direction', 'Higher'],
      ['direction', null],
      ['basis', 'inferred'],
      ['basis', {}],
    ],
  });
}

describeShape('PolaritySchema: nearest', PolaritySchema, {
  minimal: { direction: 'nearest', to: 0, basis },
  full: { direction: 'nearest', to: -0.5, basis },
  refused: [
    ['to', '0'],
    ['to', NaN],
    ['to', Infinity],
    ['to', null],
  ],
});

describeShape('PolaritySchema: within', PolaritySchema, {
  minimal: { direction: 'within', low: 40, high: 60, basis },
  full: { direction: 'within', low: 50, high: 50, basis },
  refused: [
    ['low', '40'],
    ['high', NaN],
  ],
});

describe('PolaritySchema', () => {
  it('does not take the figures of another direction', () => {
    expect(PolaritySchema.safeParse({ direction: 'higher', to: 0, basis }).success).to.equal(false);
    expect(PolaritySchema.safeParse({ direction: 'nearest', low: 0, high: 1, basis }).success).to.equal(
      false,
    );
  });

  it('requires a direction', () => expect(refusals(PolaritySchema, { basis })).to.deep.equal(['direction']));
});
