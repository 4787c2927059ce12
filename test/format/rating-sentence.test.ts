import { expect } from 'chai';
import { en } from '../../src/format/en.js';
import {
  flagSentence,
  polarityWords,
  ratingSentence,
  reasonWords,
} from '../../src/format/rating-sentence.js';
import { rateMeasure } from '../../src/score/rate-measure.js';
import type { Reason } from '../../src/score/rating.js';
import { measure, type MeasureInput, number, polarity, result, target } from '../support/documents.js';

const DAY = '2009-03-31';
const basis = { kind: 'stated' } as const;
const rate = (parts: Partial<MeasureInput>) => rateMeasure(measure(parts), DAY);
const due = { printed: 'By March 2009', kind: 'month', end: DAY } as const;
const year = { printed: '2008/09', kind: 'financial-year', end: DAY } as const;
const asked = (value: number) => ({ due, value: number(value) });
const found = (value: number) => ({ period: year, value: number(value) });

const sentences: readonly (readonly [Partial<MeasureInput>, string])[] = [
  [
    { targets: [asked(39)], results: [found(39)] },
    'On target: 39% in 2008/09 against a target of 39% for March 2009.',
  ],
  [
    { targets: [asked(39)], results: [found(40)] },
    'On target: 40% in 2008/09 against a target of 39% for March 2009; 1 point better.',
  ],
  [
    { targets: [asked(39)], results: [found(38.96)] },
    'Close: 38.96% in 2008/09 against a target of 39% for March 2009; 0.04 points short, which rounds to the target as printed.',
  ],
  [
    { targets: [asked(39)], results: [found(37)], tolerance: { amount: 2.5, basis } },
    'Close: 37% in 2008/09 against a target of 39% for March 2009; 2 points short, within the tolerance of 2.5 points that the council set.',
  ],
  [
    { targets: [asked(39)], results: [found(30)] },
    'Off target: 30% in 2008/09 against a target of 39% for March 2009; 9 points short.',
  ],
  [
    { polarity: polarity('lower'), unit: { kind: 'count' }, targets: [asked(0)], results: [found(2)] },
    'Off target: 2 in 2008/09 against a target of 0 for March 2009; 2 short.',
  ],
  [
    { targets: [asked(39)], results: [{ value: number(40) }] },
    'On target: 40% against a target of 39% for March 2009; 1 point better.',
  ],
  [
    { targets: [{ due, value: { kind: 'none', reason: 'late' } }], results: [found(1)] },
    'Not rated: no target for March 2009 (late).',
  ],
  [{}, 'Not rated: no target is due yet; no result yet.'],
];

const reasons: readonly (readonly [Reason, string])[] = [
  [
    { code: 'no-target', absence: { kind: 'none', reason: 'no-survey' } },
    'no target for March 2009 (no survey)',
  ],
  [{ code: 'no-target-due', next: undefined }, 'no target is due yet'],
  [{ code: 'no-further-target' }, 'no further target'],
  [{ code: 'no-result', absence: { kind: 'none', reason: 'late' } }, 'no result for 2008/09 (late)'],
  [{ code: 'no-result-yet' }, 'no result yet'],
  [{ code: 'result-before-target' }, 'the latest result is older than the target'],
  [{ code: 'target-not-a-number' }, 'the target is not a single figure'],
  [{ code: 'result-not-a-number' }, 'the result is not a single figure'],
  [
    { code: 'unit-differs', result: { kind: 'rate', per: 100_000 }, target: { kind: 'percent' } },
    'the unit changes from a rate per 100,000 to per cent, and the two cannot be compared',
  ],
  [{ code: 'no-baseline' }, 'the target is a change from a baseline that is not known'],
  [{ code: 'readings-disagree' }, 'the target can be read in two ways, which give different ratings'],
  [{ code: 'polarity-unknown' }, 'which way is good is not known'],
  [{ code: 'not-judged' }, 'context, not judged'],
];

describe('ratingSentence', () => {
  for (const [parts, sentence] of sentences) {
    it(sentence, () => expect(ratingSentence(rate(parts), en)).to.equal(sentence));
  }

  it('tells a difference in the unit of the figures, where they have another than the measure', () => {
    const percent = { kind: 'percent' } as const;
    const [want, have] = [number(40, { unit: percent }), number(35, { unit: percent })];
    const rating = rate({
      unit: { kind: 'count' },
      targets: [{ due, value: want }],
      results: [{ period: year, value: have }],
    });
    expect(ratingSentence(rating, en)).to.equal(
      'Off target: 35% in 2008/09 against a target of 40% for March 2009; 5 points short.',
    );
  });

  for (const [value, words] of [
    [{ kind: 'level', level: 'Partly accessible' }, 'the result is in words'],
    [{ kind: 'range', low: 91, high: 92 }, 'the result is not a single figure'],
    [{ kind: 'bound', bound: 'over', value: 91 }, 'the result is not a single figure'],
  ] as const) {
    it(`says of a ${value.kind}: ${words}`, () => {
      const rating = rate({ targets: [asked(39)], results: [{ period: year, value }] });
      expect(ratingSentence(rating, en)).to.equal(`Not rated: ${words}.`);
    });
  }
});

describe('reasonWords', () => {
  const inputs = rate({ targets: [asked(39)], results: [found(39)] }).inputs;
  for (const [reason, words] of reasons) {
    it(`says: ${words}`, () => expect(reasonWords(reason, inputs, en)).to.equal(words));
  }

  it('leaves the time out where there is none', () => {
    const none = { target: undefined, result: undefined };
    const absence = { kind: 'none', reason: 'late' } as const;
    expect(reasonWords({ code: 'no-target', absence }, none, en)).to.equal('no target (late)');
    expect(reasonWords({ code: 'no-result', absence }, none, en)).to.equal('no result (late)');
  });
});

describe('flagSentence', () => {
  const { inputs } = rate({ targets: [asked(39)], results: [found(39)] });
  const next = measure({
    targets: [{ ...target(number(21.6, { decimals: 2 })), due: { ...due, end: '2011-03-31' } }],
  }).targets[0]!;
  for (const [flag, sentence] of [
    [
      { code: 'next-target-already-met', target: next },
      'The March 2011 target of 21.60% is already passed: check the data or the definition.',
    ],
    [{ code: 'target-equals-baseline' }, 'The target asks for no change from the baseline.'],
    [
      { code: 'unit-changes', target: next },
      'The March 2011 target is in another unit: the series ends here.',
    ],
    [{ code: 'at-limit' }, 'The result is as good as it can be.'],
    [
      { code: 'nested-figure', figure: { name: 'good or better', value: number(75) } },
      'Also printed, and not rated: 75% good or better.',
    ],
    [{ code: 'polarity-doubtful' }, 'Which way is good is doubtful.'],
    [{ code: 'caution', note: { kind: 'caution', text: 'Mind the <gap>.' } }, 'Mind the <gap>.'],
  ] as const) {
    it(sentence, () => expect(flagSentence(flag, inputs, en)).to.equal(sentence));
  }
});

describe('polarityWords', () => {
  const unit = { kind: 'percentage-points' } as const;
  for (const [direction, words] of [
    [polarity('higher'), 'higher is better'],
    [polarity('lower'), 'lower is better'],
    [polarity('none'), 'not judged'],
    [polarity('unknown'), 'which way is good is not known'],
    [{ direction: 'nearest', to: 0, basis }, 'nearer to 0 points is better'],
    [{ direction: 'within', low: 40, high: 60, basis }, 'between 40 points and 60 points is good'],
  ] as const) {
    it(`says: ${words}`, () => expect(polarityWords({ polarity: direction, unit }, en)).to.equal(words));
  }
});

describe('ratingSentence, whatever the result', () => {
  it('says no word of code', () => {
    for (const value of [
      number(1),
      { kind: 'level', level: 'Partly' },
      { kind: 'none', reason: 'late' },
    ] as const) {
      expect(ratingSentence(rate({ targets: [asked(1)], results: [result(value)] }), en)).not.to.match(
        /undefined|null|NaN|\[object|: ;|\(\)/,
      );
    }
  });
});
