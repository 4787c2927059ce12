import { expect } from 'chai';
import { ConditionSchema } from '../../src/document/condition.js';
import { describeShape, refusals } from '../support/shape.js';

const allowance = { kind: 'relative', share: 0.1 };
const ties = ['better', 'worse'];
const noTies = [
  ['tie', 'green'],
  ['tie', true],
  ['tie', null],
] as const;

for (const kind of ['within', 'beyond']) {
  describeShape(`ConditionSchema: ${kind}`, ConditionSchema, {
    minimal: { kind, allowance },
    defaults: { tie: 'better' },
    full: { kind, allowance, tie: 'worse' },
    choices: { tie: ties },
    refused: [
      ['allowance', 0.1],
      ['allowance', { kind: 'relative' }],
      ['allowance', { kind: 'relative', share: -0.1 }],
      ...noTies,
    ],
  });
}

describeShape('ConditionSchema: floor', ConditionSchema, {
  minimal: { kind: 'floor' },
  defaults: { tie: 'better' },
  full: { kind: 'floor', tie: 'worse' },
  choices: { tie: ties },
  refused: noTies,
});

describeShape('ConditionSchema: improved', ConditionSchema, {
  minimal: { kind: 'improved', since: 'last-year' },
  defaults: { held: false },
  full: { kind: 'improved', since: 'last-period', held: true },
  choices: { since: ['last-period', 'last-year', 'baseline'] },
  accepted: [
    ['since', 'baseline'],
    ['held', false],
  ],
  refused: [
    ['since', 'yesterday'],
    ['since', null],
    ['held', 'yes'],
    ['held', 1],
    ['held', null],
  ],
});

describeShape('ConditionSchema: too-close', ConditionSchema, {
  minimal: { kind: 'too-close' },
  full: { kind: 'too-close' },
  refused: [['kind', 'close']],
});

describeShape('ConditionSchema: quartile', ConditionSchema, {
  minimal: { kind: 'quartile', best: 1 },
  full: { kind: 'quartile', best: 3 },
  accepted: [['best', 2]],
  refused: [
    ['best', 0],
    ['best', 4],
    ['best', 1.5],
    ['best', '1'],
  ],
});

const WORDS = {
  growth: ['target-achieved', 'on-track', 'progress-needs-acceleration', 'limited-progress', 'deterioration'],
  benchmark: ['better', 'similar', 'worse'],
  target: ['better', 'similar', 'worse'],
  trend: ['getting-better', 'no-significant-change', 'getting-worse'],
  variation: ['improvement', 'common-cause', 'concern'],
  assurance: ['pass', 'hit-and-miss', 'fail'],
} as const;

for (const [kind, words] of Object.entries(WORDS)) {
  const isOneOfTwo = kind === 'benchmark' || kind === 'target';
  describeShape(`ConditionSchema: ${kind}`, ConditionSchema, {
    minimal: { kind, is: [words[0]] },
    full: { kind, is: [...words] },
    choices: { is: words, ...(isOneOfTwo && { kind: ['benchmark', 'target'] }) },
    accepted: words.map((word) => ['is', [word]] as const),
    refused: [
      ['is', words[0]],
      ['is', []],
      ['is', ['wibble']],
      ['is', [null]],
      ['is', [words[0].toUpperCase()]],
    ],
  });
}

describe('ConditionSchema', () => {
  it('requires a kind that it knows: there is no way to bring code', () => {
    for (const kind of [undefined, null, 'wibble', 'function', '__proto__', 'toString', 'Within']) {
      expect(refusals(ConditionSchema, { kind, allowance }), String(kind)).to.deep.equal(['kind']);
    }
  });

  it('does not take the properties of another kind', () => {
    for (const wrong of [
      { kind: 'floor', allowance },
      { kind: 'too-close', tie: 'better' },
      { kind: 'quartile', best: 1, is: ['better'] },
      { kind: 'improved', since: 'baseline', tie: 'better' },
      { kind: 'trend', is: ['better'] },
    ]) {
      expect(ConditionSchema.safeParse(wrong).success, JSON.stringify(wrong)).to.equal(false);
    }
  });
});
