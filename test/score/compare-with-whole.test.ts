// Whether a part differs from the whole by more than chance, by whichever of three ways is known.
import { expect } from 'chai';
import { compareWithWhole } from '../../src/score/compare-with-whole.js';
import type { NumberObservation } from '../../src/score/target-figures.js';
import type { Observation } from '../../src/document/observation.js';
import { measure, number, polarity } from '../support/documents.js';

const figure = (value: number, more: Partial<NumberObservation> = {}): NumberObservation => ({
  value: number(value),
  nested: [],
  ...more,
});
const said = (value: Observation['value']): Observation => ({ value, nested: [] });
const percent = measure();
const rate = measure({ unit: { kind: 'rate', per: 1000 }, polarity: polarity('lower') });

describe('compareWithWhole', () => {
  const asked = { sample: 400 };
  const exact = figure(72);
  for (const [name, part, whole, expected] of [
    ['behind, both asked', figure(60, asked), figure(72, { sample: 4000 }), ['worse', 'difference']],
    ['ahead, both asked', figure(85, asked), figure(72, { sample: 4000 }), ['better', 'difference']],
    ['near, both asked', figure(70, asked), figure(72, { sample: 4000 }), ['similar', 'difference']],
    ['behind a whole that is exact', figure(60, asked), exact, ['worse', 'interval']],
    [
      'its limit on the whole',
      figure(60, { interval: { low: 50, high: 72, level: 0.9 } }),
      exact,
      ['similar', 'interval', 0.9],
    ],
    ['of so many that it is far', figure(60, { denominator: 400 }), exact, ['worse', 'size']],
    ['of so few that it may be chance', figure(60, { denominator: 20 }), exact, ['similar', 'size']],
  ] as const) {
    it(`is told: ${name}`, () => {
      const [is, by, level = 0.95] = expected;
      expect(compareWithWhole(percent, part, whole)).to.deep.equal({ is, by, level });
    });
  }

  it('is told of a rate by its size, where less is good', () => {
    const whole = figure(20);
    const of = (value: number, denominator: number) =>
      compareWithWhole(rate, figure(value, { denominator }), whole);
    expect(of(44, 10_000)).to.deep.include({ is: 'worse', by: 'size' });
    expect(of(10, 10_000)).to.deep.include({ is: 'better' });
    expect(of(21, 10_000)).to.deep.include({ is: 'similar' });
  });

  for (const direction of ['none', 'unknown'] as const) {
    it(`is plainly lower or higher where the direction is ${direction}`, () => {
      const plain = measure({ polarity: polarity(direction) });
      expect(compareWithWhole(plain, figure(60, asked), exact)).to.deep.include({ is: 'lower' });
      expect(compareWithWhole(plain, figure(90, asked), exact)).to.deep.include({ is: 'higher' });
    });
  }

  const nearest = measure({ polarity: { direction: 'nearest', to: 5, basis: { kind: 'stated' } } });
  for (const [why, of, part, whole] of [
    ['no-figure', percent, undefined, exact],
    ['no-figure', percent, said({ kind: 'none', reason: 'suppressed' }), exact],
    ['no-figure', percent, said({ kind: 'bound', bound: 'over', value: 3 }), exact],
    ['no-whole', percent, figure(60, asked), undefined],
    ['unit', percent, figure(60, { value: number(60, { unit: { kind: 'count', of: 'people' } }) }), exact],
    ['direction', nearest, figure(60, asked), exact],
    ['no-error', percent, figure(60), exact],
    ['no-error', measure({ unit: { kind: 'count', of: 'people' } }), figure(60, { denominator: 900 }), exact],
    // a share beyond the whole is no share
    ['no-error', percent, figure(160, { denominator: 900 }), exact],
    ['no-error', rate, figure(-4, { denominator: 900 }), exact],
  ] as const) {
    it(`is not told: ${why}`, () => {
      expect(compareWithWhole(of, part, whole)).to.deep.equal({ notCompared: why });
    });
  }
});
