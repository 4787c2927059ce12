// The limits are from Python: Newcombe (1998), method 10, with Wilson's limits at scipy.stats.norm.ppf(0.975).
import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Unit } from '../../src/document/unit.js';
import { differenceInterval } from '../../src/score/difference-interval.js';
import type { NumberObservation } from '../../src/score/target-figures.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { number } from '../support/documents.js';

const percent: { unit: Unit } = { unit: { kind: 'percent' } };
const asked = (value: number, sample: number): NumberObservation => ({
  value: number(value),
  sample,
  nested: [],
});
const given = (value: number, low: number, high: number, level = 0.95): NumberObservation => ({
  value: number(value),
  interval: { low, high, level },
  nested: [],
});
const plain = (value: number): NumberObservation => ({ value: number(value), nested: [] });

describe('differenceInterval', () => {
  for (const [from, to, lower, upper, why] of [
    [asked(70, 1000), asked(75, 1000), 1.0859030388, 8.893920347, 'two large surveys tell them apart'],
    [asked(70, 100), asked(75, 100), -7.3396080286, 17.1426237682, 'two small ones do not'],
    [asked(70, 1000), asked(75, 50), -8.7659880899, 15.3379439243, 'a large one and a small one'],
    [asked(70, 1000), asked(70, 1000), -4.011959143, 4.011959143, 'no difference'],
    [asked(0, 50), asked(10, 50), 0.8975448081, 21.3602314375, 'from nobody'],
    // less 5 by √(2² + 2²) = 2.8284271247
    [given(70, 68, 72), given(75, 73, 77), 2.1715728753, 7.8284271247, 'two intervals of the document'],
    // down by √((75 - 72)² + (74 - 70)²) = 5, up by √((76 - 75)² + (70 - 70)²) = 1
    [given(70, 70, 74), given(75, 72, 76), 0, 6, 'wider on one side'],
    // Wilson's of 74% of 1,000: 71.1931774435 to 76.6231381492
    [
      asked(74, 1000),
      given(80, 80, 80),
      3.3768618508,
      8.8068225565,
      'one of each kind, of the same confidence',
    ],
  ] as const) {
    it(`is ${lower.toFixed(2)} to ${upper.toFixed(2)}: ${why}`, () => {
      const found = differenceInterval(percent, deepFreeze(from), deepFreeze(to));
      expect(found?.lower).to.be.closeTo(lower, 1e-8);
      expect(found?.upper).to.be.closeTo(upper, 1e-8);
      expect(found).to.have.all.keys('lower', 'upper');
    });
  }

  for (const [why, from, to] of [
    ['neither error is known', plain(70), plain(75)],
    ['the first is not', plain(70), asked(75, 100)],
    ['the second is not', given(70, 68, 72), plain(75)],
    ['the levels differ', given(70, 68, 72, 0.9), given(75, 73, 77, 0.95)],
    ['the level is not that of a sample', given(70, 68, 72, 0.9), asked(75, 100)],
    ['an interval does not hold its figure', given(70, 71, 72), given(75, 73, 77)],
  ] as const) {
    it(`is unknown where ${why}`, () => {
      expect(differenceInterval(percent, from, to)).to.equal(undefined);
    });
  }

  it('takes no sample for anything but a percentage, and intervals for everything', () => {
    const count: { unit: Unit } = { unit: { kind: 'count' } };
    expect(differenceInterval(count, asked(70, 100), asked(75, 100))).to.equal(undefined);
    expect(differenceInterval(count, given(7, 4, 10), given(7, 3, 11))).to.deep.equal({
      lower: -5,
      upper: 5,
    });
  });

  it('holds the difference, turns round with the figures, and gives the same twice', () => {
    const survey = fc
      .tuple(fc.integer({ min: 1, max: 2000 }), fc.double({ min: 0, max: 100, noNaN: true }))
      .map(([sample, value]) => deepFreeze(asked(value, sample)));
    fc.assert(
      fc.property(survey, survey, (from, to) => {
        const found = differenceInterval(percent, from, to)!;
        const difference = to.value.value - from.value.value;
        expect(found.lower).to.be.within(-100, difference + 1e-9);
        expect(found.upper).to.be.within(difference - 1e-9, 100);
        const back = differenceInterval(percent, to, from)!;
        expect(back.lower).to.be.closeTo(-found.upper, 1e-9);
        expect(back.upper).to.be.closeTo(-found.lower, 1e-9);
        expect(differenceInterval(percent, from, to)).to.deep.equal(found);
      }),
    );
  });
});
