import { expect } from 'chai';
import * as fc from 'fast-check';
import { comparisonByInterval } from '../../src/statistics/comparison-by-interval.js';
import type { Comparison } from '../../src/statistics/comparison.js';
import { comparisonByTwoIntervals } from '../../src/statistics/comparison-by-two-intervals.js';

const run = { seed: 20100331, numRuns: 200 };
const figure = Object.freeze({ value: 2.6, lower: 2.5, upper: 2.7 });
const wider = Object.freeze({ lower: 2.3, upper: 2.9 });

const rows = [
  [3, 'much-lower', 'beyond both'],
  [2.9, 'lower', 'on the wider upper limit'],
  [2.8, 'lower', 'between the upper limits'],
  [2.7, 'similar', 'on the narrower upper limit'],
  [2.6, 'similar', 'within both'],
  [2.5, 'similar', 'on the narrower lower limit'],
  [2.4, 'higher', 'between the lower limits'],
  [2.3, 'higher', 'on the wider lower limit'],
  [2.2, 'much-higher', 'beyond both'],
] as const;

const none = [
  [{ ...figure, value: undefined }, wider, 2.2, 'missing', 'no value'],
  [figure, wider, undefined, 'missing', 'no benchmark'],
  [{ ...figure, lower: undefined }, wider, 2.2, 'no-interval', 'no narrower limit'],
  [figure, { lower: undefined, upper: undefined }, 2.2, 'no-interval', 'no wider limits'],
  [
    figure,
    { ...wider, upper: undefined },
    2.6,
    'no-interval',
    'no wider limit, even where it would not count',
  ],
  [figure, { lower: 2.9, upper: 2.3 }, 2.2, 'limits-reversed', 'wider limits the wrong way round'],
  [figure, { lower: 2.51, upper: 2.9 }, 2.2, 'limits-reversed', 'the wider lower limit is inside'],
  [figure, { lower: 2.3, upper: 2.69 }, 2.2, 'limits-reversed', 'the wider upper limit is inside'],
  [figure, { lower: 2.3, upper: NaN }, 2.2, 'not-finite', 'a limit that is no number'],
] as const;

describe('comparisonByTwoIntervals', () => {
  for (const [benchmark, comparison, why] of rows) {
    it(`2.6 (2.5 to 2.7, 2.3 to 2.9) against ${benchmark} is ${comparison} (${why})`, () => {
      expect(comparisonByTwoIntervals(figure, wider, benchmark)).to.equal(comparison);
    });
  }

  for (const [narrow, wide, benchmark, reason, why] of none) {
    it(`gives ${reason}: ${why}`, () => {
      expect(comparisonByTwoIntervals(narrow, wide, benchmark)).to.deep.equal({ noFigure: reason });
    });
  }

  it('has nothing between similar and much where both intervals are the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9, max: 9 }), fc.nat(5), fc.nat(5), (value, down, up) => {
        const same = { value, lower: value - down, upper: value + up };
        const near = comparisonByInterval(same, 0) as Comparison;
        expect(comparisonByTwoIntervals(same, same, 0)).to.equal(near === 'similar' ? near : `much-${near}`);
      }),
      run,
    );
  });
});
