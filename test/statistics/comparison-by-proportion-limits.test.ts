import { expect } from 'chai';
import * as fc from 'fast-check';
import { comparisonByProportionLimits } from '../../src/statistics/comparison-by-proportion-limits.js';
import { normalQuantile } from '../../src/statistics/normal-quantile.js';
import { wilsonLimits } from '../../src/statistics/wilson-limits.js';

const run = { seed: 20100331, numRuns: 200 };
const percent = { z: 1.96, multiplier: 100 };

// proportion, denominator, benchmark, options
const rows = [
  [7.706576728499156, 5930, 8.961108687627933, percent, 'lower', 'the test of Fingertips'],
  [9.898812142542896, 2273, 8.961108687627933, percent, 'similar', 'the test of Fingertips'],
  [12.474645030425965, 1972, 8.961108687627933, percent, 'higher', 'the test of Fingertips'],
  [72.4, 903, 68, percent, 'higher', 'beyond 1.96'],
  [72.4, 903, 68, { z: 3.0902, multiplier: 100 }, 'similar', 'not beyond 3.0902'],
  [72.4, 903, 68, { confidence: 0.998, multiplier: 100 }, 'similar', 'not beyond 99.8%'],
  [72.4, 903, 68, { multiplier: 100 }, 'higher', '95% by default'],
  [0.724, 903, 0.68, {}, 'higher', 'shares by default'],
  [0.724, 903, 0.68, { confidence: 0.95, z: 3.0902 }, 'similar', 'z counts before confidence'],
  [0, 50, 4, percent, 'lower', 'none of fifty where 4% is usual'],
  [100, 20, 92, percent, 'higher', 'all of twenty where 92% is usual'],
  [10, 200, 0, percent, 'higher', 'a benchmark of nobody'],
  [90, 200, 100, percent, 'lower', 'a benchmark of everybody'],
  [0, 200, 0, percent, 'similar', 'nobody, as at the benchmark'],
  [100, 200, 100, percent, 'similar', 'everybody, as at the benchmark'],
] as const;

const none = [
  [undefined, 200, 20, 'missing', 'no proportion'],
  [10, undefined, 20, 'missing', 'no denominator'],
  [10, 200, undefined, 'missing', 'no benchmark'],
  [NaN, 200, 20, 'not-finite', 'a proportion that is no number'],
  [10, Infinity, 20, 'not-finite', 'a denominator without end'],
  [10, 0, 9, 'no-denominator', 'a proportion of nobody'],
  [10, -5, 9, 'no-denominator', 'a denominator below zero'],
  [-0.1, 200, 20, 'negative', 'a proportion below zero'],
  [10, 200, -0.1, 'negative', 'a benchmark below zero'],
  [100.1, 200, 20, 'exceeds-whole', 'a proportion above the whole'],
  [10, 200, 100.1, 'exceeds-whole', 'a benchmark above the whole'],
] as const;

describe('comparisonByProportionLimits', () => {
  for (const [proportion, denominator, benchmark, options, comparison, why] of rows) {
    it(`${proportion} of ${denominator} against ${benchmark} is ${comparison} (${why})`, () => {
      expect(comparisonByProportionLimits(proportion, denominator, benchmark, options)).to.equal(comparison);
    });
  }

  for (const [proportion, denominator, benchmark, reason, why] of none) {
    it(`gives ${reason} for ${proportion} of ${denominator} against ${benchmark} (${why})`, () => {
      const found = comparisonByProportionLimits(proportion, denominator, benchmark, percent);
      expect(found).to.deep.equal({ noFigure: reason });
    });
  }

  for (const [options, words] of [
    [{ confidence: 0 }, 'a confidence between 0 and 1, got 0'],
    [{ confidence: 95, z: 1.96 }, 'a confidence between 0 and 1, got 95'],
    [{ z: 0 }, 'a finite z above zero, got 0'],
    [{ z: Infinity }, 'a finite z above zero, got Infinity'],
    [{ z: NaN }, 'a finite z above zero, got NaN'],
    [{ multiplier: 0 }, 'a finite multiplier above zero, got 0'],
    [{ multiplier: Infinity }, 'a finite multiplier above zero, got Infinity'],
  ] as const) {
    it(`refuses ${JSON.stringify(options)}, even where a figure is missing`, () => {
      const call = () => comparisonByProportionLimits(undefined, 10, 0.5, options);
      expect(call).to.throw(RangeError, `comparisonByProportionLimits requires ${words}`);
    });
  }

  it('is similar on a limit, and not beyond it', () => {
    const { lower, upper } = wilsonLimits(50, 200, 1.96);
    const found = [lower, lower - 1e-12, upper, upper + 1e-12].map((share) =>
      comparisonByProportionLimits(share, 200, 0.25, { z: 1.96 }),
    );
    expect(found).to.deep.equal(['similar', 'lower', 'similar', 'higher']);
  });

  it('takes both tails of a confidence', () => {
    for (const confidence of [0.5, 0.9, 0.95, 0.998]) {
      const { upper } = wilsonLimits(50, 200, normalQuantile((1 + confidence) / 2));
      const found = [upper - 1e-9, upper + 1e-9].map((share) =>
        comparisonByProportionLimits(share, 200, 0.25, { confidence }),
      );
      expect(found, `${confidence}`).to.deep.equal(['similar', 'higher']);
    }
  });

  it('is the same in shares and in per cent, and turns round for those who are not in the share', () => {
    const cases = fc.integer({ min: 1, max: 5000 }).chain((of) => fc.tuple(fc.nat(of), fc.constant(of)));
    const opposite = { lower: 'higher', similar: 'similar', higher: 'lower' } as const;
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 127 }), ([found, of], part) => {
        const [share, benchmark] = [found / of, part / 128];
        const comparison = comparisonByProportionLimits(share, of, benchmark) as keyof typeof opposite;
        const scaled = comparisonByProportionLimits(share * 128, of, benchmark * 128, { multiplier: 128 });
        expect(scaled).to.equal(comparison);
        expect(comparisonByProportionLimits(1 - share, of, 1 - benchmark)).to.equal(opposite[comparison]);
      }),
      run,
    );
  });
});
