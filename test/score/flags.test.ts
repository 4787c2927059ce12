import { expect } from 'chai';
import type { Measure } from '../../src/document/measure.js';
import type { Polarity } from '../../src/document/polarity.js';
import { standingAsOf } from '../../src/score/as-of.js';
import { flagsOf } from '../../src/score/flags.js';
import { measure, type MeasureInput, number, polarity, result, target } from '../support/documents.js';

const flags = (parts: Measure) => flagsOf(parts, standingAsOf(parts, '2009-03-31'));
const codes = (parts: Partial<MeasureInput>) => flags(measure(parts)).map(({ code }) => code);

const doubtful = { kind: 'inferred', confidence: 'doubtful' } as const;
const next = (value: Parameters<typeof target>[0]) => target(value, '2011-03-31');
const nearestZero: Polarity = { direction: 'nearest', to: 0, basis: { kind: 'stated' } };
const change = { kind: 'change', by: 4, readings: ['points', 'per-cent'] } as const;
const changed = () => next({ ...change, readings: [...change.readings] });
const perThousand = { kind: 'rate', per: 1000 } as const;

const rows: readonly (readonly [string[], Partial<MeasureInput>, string])[] = [
  [[], {}, 'nothing to say'],
  [[], { targets: [target(50)], results: [result(50)], baseline: result(40) }, 'an ordinary measure'],
  [
    ['next-target-already-met'],
    { targets: [next(21.6)], results: [result(28)] },
    'NI 8: better than the next target',
  ],
  [[], { targets: [next(28)], results: [result(28)] }, 'a next target that is held is no reason to doubt'],
  [[], { targets: [next(28.1)], results: [result(28)] }, 'not yet met'],
  [
    ['next-target-already-met'],
    { polarity: polarity('lower'), targets: [next(5)], results: [result(4)] },
    'lower, met',
  ],
  [[], { polarity: polarity('lower'), targets: [next(5)], results: [result(6)] }, 'lower, not met'],
  [
    ['next-target-already-met'],
    { polarity: nearestZero, targets: [next(5)], results: [result(-4)] },
    'nearer, met',
  ],
  [
    [],
    { polarity: polarity('unknown'), targets: [next(5)], results: [result(9)] },
    'nobody knows what met is',
  ],
  [[], { targets: [next({ kind: 'none', reason: 'late' })], results: [result(9)] }, 'no next figure'],
  [[], { targets: [next(5)], results: [result({ kind: 'none', reason: 'late' })] }, 'no result'],
  [
    ['next-target-already-met'],
    { baseline: result(10), targets: [changed()], results: [result(15)] },
    'met in both readings',
  ],
  [[], { baseline: result(10), targets: [changed()], results: [result(12)] }, 'met in one reading only'],
  [['target-equals-baseline'], { baseline: result(20.6), targets: [target(20.6)] }, 'no change asked'],
  [[], { baseline: result(20.6), targets: [target(20.61)] }, 'a change asked'],
  [[], { baseline: result(20.6), targets: [next(20.6)] }, 'the next target does not count'],
  [
    [],
    {
      baseline: result({ kind: 'none', reason: 'late' }),
      targets: [target({ kind: 'none', reason: 'late' })],
    },
    'two absences are not equal',
  ],
  [
    ['unit-changes'],
    { unit: perThousand, targets: [next(number(30, { unit: { kind: 'percent' } }))] },
    'NI 130',
  ],
  [
    [],
    { unit: perThousand, targets: [next(number(30, { unit: { ...perThousand, of: 'homes' } }))] },
    'another label only',
  ],
  [
    [],
    { unit: perThousand, targets: [target(number(30, { unit: { kind: 'percent' } }))] },
    'the target now is a reason, not a flag',
  ],
  [['at-limit'], { results: [result(100)] }, 'all of a percentage, higher'],
  [[], { results: [result(99.9)] }, 'nearly all'],
  [[], { results: [result(0)] }, 'none, where higher is better'],
  [
    ['at-limit'],
    { polarity: polarity('lower'), results: [result(0)] },
    'none of a percentage, lower: NI 195 d',
  ],
  [[], { polarity: polarity('lower'), results: [result(100)] }, 'all, where lower is better'],
  [[], { polarity: polarity('unknown'), results: [result(0)] }, 'nobody knows where the limit is'],
  [[], { unit: { kind: 'count' }, results: [result(100)] }, 'a number has no limit'],
  [['polarity-doubtful'], { polarity: { direction: 'higher', basis: doubtful } }, 'a doubtful direction'],
  [[], { polarity: { direction: 'unknown', basis: doubtful } }, 'no direction to doubt'],
  [[], { notes: [{ text: 'x' }, { kind: 'note', text: 'y' }] }, 'notes are no cautions'],
];

describe('flagsOf', () => {
  for (const [expected, parts, why] of rows) {
    it(`raises ${expected.join(', ') || 'nothing'}: ${why}`, () =>
      expect(codes(parts)).to.deep.equal(expected));
  }

  it('raises all of them in a fixed order, doubts about the data first', () => {
    expect(
      codes({
        polarity: { direction: 'higher', basis: doubtful },
        baseline: result(50),
        targets: [target(50), next(60)],
        results: [
          {
            ...result(100),
            nested: [
              { name: 'good', value: number(75) },
              { name: 'best', value: number(5) },
            ],
          },
        ],
        notes: [{ kind: 'caution', text: 'One' }, { text: 'no' }, { kind: 'caution', text: 'Two' }],
      }),
    ).to.deep.equal([
      'next-target-already-met',
      'target-equals-baseline',
      'at-limit',
      'polarity-doubtful',
      'nested-figure',
      'nested-figure',
      'caution',
      'caution',
    ]);
  });

  it('carries the target, the figure and the note', () => {
    const whole = measure({
      targets: [next(60)],
      results: [{ ...result(70), nested: [{ name: 'good', value: number(75) }] }],
      notes: [{ kind: 'caution', text: 'Mind' }],
    });
    expect(flags(whole)).to.deep.equal([
      { code: 'next-target-already-met', target: whole.targets[0] },
      { code: 'nested-figure', figure: { name: 'good', value: { kind: 'number', value: 75 } } },
      { code: 'caution', note: { kind: 'caution', text: 'Mind' } },
    ]);
  });

  it('does not take figures in two units for equal: 30 per 1,000 and a target of 30%', () => {
    const percent = number(30, { unit: { kind: 'percent' } });
    expect(codes({ unit: perThousand, baseline: result(30), targets: [target(percent)] })).to.deep.equal([]);
  });
});
