// Gaps between two groups: which two, and how wide.
import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Estimate, RatioEstimate } from '../../src/statistics/estimate.js';
import { type FigureWithError, gapDifference } from '../../src/statistics/gap-difference.js';
import { gapRatio } from '../../src/statistics/gap-ratio.js';
import { type ComparedGroups, groupsToCompare } from '../../src/statistics/groups-to-compare.js';
import { isNoFigure, noFigure } from '../../src/statistics/no-figure.js';

const run = { seed: 20100331, numRuns: 200 };
const given = fc.double({ min: 0.1, max: 1000, noNaN: true });
const figure: fc.Arbitrary<FigureWithError> = fc.record({
  value: given,
  standardError: fc.double({ min: 0.01, max: 10, noNaN: true }),
});

describe('groupsToCompare', () => {
  for (const [values, options, first, second, why] of [
    [[66, 61, 41, 67, 65], { ordered: true }, 4, 0, 'the best placed less the worst placed'],
    [[16, 12, 12, 21, 16], { ordered: true, lowIsBest: true }, 0, 4, 'the reverse where low is good'],
    [[62, 56, 63, 61], {}, 2, 1, 'the highest less the lowest'],
    [[62, 56, 63, 61], { lowIsBest: true }, 2, 1, 'the same where low is good'],
    [[65, 70, 79, 74, 60], { reference: 2 }, 2, 4, 'the reference less the lowest'],
    [[12, 14, 17, 16, 11], { reference: 1, lowIsBest: true }, 2, 1, 'the highest less the reference'],
    [[60, 65, 70], { reference: 0 }, 0, 1, 'the lowest of the others'],
    [[70, 65, 60], { reference: 0, lowIsBest: true }, 1, 0, 'the highest of the others'],
    [[5, 9, 9, 5], {}, 1, 0, 'the first of equal figures'],
    [[5, 5, 5], {}, 0, 0, 'one group twice where all are equal'],
    [[76, undefined, 52, 69], {}, 0, 2, 'passing over a group without a figure'],
    [[60, undefined, 70], { ordered: true }, 2, 0, 'a missing one between the ends'],
  ] as const) {
    it(`of ${values.join(', ')} with ${JSON.stringify(options)} is ${first} and ${second}: ${why}`, () => {
      expect(groupsToCompare(values, options)).to.deep.equal({ first, second });
    });
  }

  for (const [values, options, reason] of [
    [[], {}, 'too-few'],
    [[5], {}, 'too-few'],
    [[5, undefined, undefined], { ordered: true }, 'too-few'],
    [[undefined, 5, 6], { ordered: true }, 'missing'],
    [[5, 6, undefined], { ordered: true }, 'missing'],
    [[5, 6, undefined], { reference: 2 }, 'missing'],
    [[5, NaN], {}, 'not-finite'],
  ] as const) {
    it(`of ${values.join(', ')} with ${JSON.stringify(options)} is none: ${reason}`, () => {
      expect(groupsToCompare(values, options)).to.deep.equal({ noFigure: reason });
    });
  }

  it('refuses a reference that is no group, and one beside an order', () => {
    expect(() => groupsToCompare([1, 2], { reference: 2 })).to.throw(
      RangeError,
      'groupsToCompare requires a reference that is the index of one of 2 groups, got 2',
    );
    expect(() => groupsToCompare([1, 2], { reference: 0, ordered: true })).to.throw(
      RangeError,
      'groupsToCompare requires an order or a reference, got both',
    );
  });

  it('is between the same figures in whatever order they come, and leaves the list as it is', () => {
    fc.assert(
      fc.property(fc.array(given, { minLength: 2, maxLength: 9 }), (values) => {
        const gap = (list: readonly number[]): number[] => {
          const { first, second } = groupsToCompare(list) as ComparedGroups;
          return [list[first]!, list[second]!];
        };
        expect(gap(Object.freeze(values.toReversed()))).to.deep.equal(gap(Object.freeze(values)));
        expect(gap(values)).to.deep.equal([Math.max(...values), Math.min(...values)]);
      }),
      run,
    );
  });
});

describe('gapDifference', () => {
  it('is that of healthequal (gap_difference_ratio/01a)', () => {
    const { value, standardError, interval } = gapDifference(
      { value: 64.649, standardError: 1.7171 },
      { value: 66.056, standardError: 0.905 },
    ) as Estimate;
    expect(value).to.be.closeTo(-1.407, 1e-12);
    expect(standardError).to.be.closeTo(1.94099392322593, 1e-12);
    if (isNoFigure(interval)) throw new Error(interval.noFigure);
    expect(interval.lower).to.be.closeTo(-5.21127818373393, 1e-11);
    expect(interval.upper).to.be.closeTo(2.39727818373393, 1e-11);
  });

  it('turns over with the groups, and grows with the unit', () => {
    fc.assert(
      fc.property(figure, figure, (one, other) => {
        const there = gapDifference(Object.freeze(one), Object.freeze(other)) as Estimate;
        const back = gapDifference(other, one) as Estimate;
        expect(back.value).to.equal(0 - there.value);
        expect(back.standardError).to.equal(there.standardError);
        const times = ({ value, standardError }: FigureWithError): FigureWithError => ({
          value: value! * 100,
          standardError: standardError! * 100,
        });
        const hundred = gapDifference(times(one), times(other)) as Estimate;
        expect(hundred.value).to.be.closeTo(100 * there.value, 1e-9);
        expect(hundred.standardError).to.be.closeTo(100 * (there.standardError as number), 1e-9);
      }),
      run,
    );
  });
});

describe('gapRatio', () => {
  it('is that of healthequal (gap_difference_ratio/05a)', () => {
    const { value, logStandardError, interval } = gapRatio(
      { value: 16.886, standardError: 0.6824 },
      { value: 8.596, standardError: 0.692 },
    ) as RatioEstimate;
    expect(value).to.be.closeTo(1.96440204746394, 1e-13);
    expect(logStandardError).to.be.closeTo(0.0900766673944083, 1e-14);
    if (isNoFigure(interval)) throw new Error(interval.noFigure);
    expect(interval.lower).to.be.closeTo(1.64648197206362, 1e-12);
    expect(interval.upper).to.be.closeTo(2.3437094784852, 1e-12);
  });

  it('is one over itself with the groups exchanged, and free of units', () => {
    fc.assert(
      fc.property(figure, figure, (one, other) => {
        const there = gapRatio(one, other) as RatioEstimate;
        const back = gapRatio(other, one) as RatioEstimate;
        expect(back.value * there.value).to.be.closeTo(1, 1e-12);
        expect(back.logStandardError).to.be.closeTo(there.logStandardError as number, 1e-9);
        if (isNoFigure(there.interval) || isNoFigure(back.interval)) return;
        expect(back.interval.lower * there.interval.upper).to.be.closeTo(1, 1e-9);
      }),
      run,
    );
  });

  it('is none to zero, and zero of zero', () => {
    expect(gapRatio({ value: 12 }, { value: 0 })).to.deep.equal({ noFigure: 'no-denominator' });
    expect(gapRatio({ value: 12 }, { value: -3 })).to.deep.equal({ noFigure: 'no-denominator' });
    expect(gapRatio({ value: -12 }, { value: 3 })).to.deep.equal({ noFigure: 'negative' });
    const none = noFigure('not-positive');
    expect(gapRatio({ value: 0, standardError: 1 }, { value: 3, standardError: 1 })).to.deep.equal({
      value: 0,
      logStandardError: none,
      interval: none,
    });
  });
});

for (const [name, gap] of [
  ['gapDifference', gapDifference],
  ['gapRatio', gapRatio],
] as const) {
  describe(`${name} of figures that are not known`, () => {
    for (const [one, other, reason] of [
      [{ value: undefined }, { value: 3 }, 'missing'],
      [{ value: 3 }, { value: undefined }, 'missing'],
      [{ value: NaN }, { value: 3 }, 'not-finite'],
    ] as const) {
      it(`is ${reason} for ${one.value} and ${other.value}`, () => {
        expect(gap(one, other)).to.deep.equal({ noFigure: reason });
      });
    }

    for (const [error, reason] of [
      [undefined, 'missing'],
      [-1, 'negative'],
      [Infinity, 'not-finite'],
    ] as const) {
      it(`has no interval for the standard error ${error}: ${reason}`, () => {
        const { value, interval } = gap(
          { value: 6, standardError: error },
          { value: 3, standardError: 1 },
        ) as Estimate;
        expect(value).to.equal(gap === gapRatio ? 2 : 3);
        expect(interval).to.deep.equal({ noFigure: reason });
      });
    }

    it('refuses a confidence that is none', () => {
      expect(() => gap({ value: 1 }, { value: 1 }, { confidence: 0 })).to.throw(
        RangeError,
        `${name} requires a confidence between 0 and 1, got 0`,
      );
    });
  });
}
