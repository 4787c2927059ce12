import { expect } from 'chai';
import * as fc from 'fast-check';
import { comparisonByRateLimits } from '../../src/statistics/comparison-by-rate-limits.js';
import { poissonLimits } from '../../src/statistics/poisson-limits.js';

const run = { seed: 20100331, numRuns: 100 };
const rare = { tail: 0.025, multiplier: 100_000 };
const rarer = { tail: 0.001, multiplier: 100_000 };

// rate, denominator, benchmark, options
const rows = [
  [1.1358436559886544, 616_282, 2.132708657734625, rare, 'lower', 'the test of Fingertips, 95%'],
  [1.1358436559886544, 616_282, 2.132708657734625, rarer, 'similar', 'the test of Fingertips, 99.8%'],
  [4.1515156695295845, 409_489, 2.132708657734625, rare, 'higher', 'the test of Fingertips, 95%'],
  [4.1515156695295845, 409_489, 2.132708657734625, rarer, 'similar', 'the test of Fingertips, 99.8%'],
  [4.15, 409_489, 2.13, { multiplier: 100_000 }, 'higher', '95% by default'],
  [4.15, 409_489, 2.13, { confidence: 0.998, multiplier: 100_000 }, 'similar', '99.8%'],
  [4.15, 409_489, 2.13, { ...rarer, confidence: 0.95 }, 'similar', 'the tail counts before confidence'],
  [0, 50_000, 3, rare, 'lower', 'no event is always lower, though 1.5 were expected'],
  [0, 50_000, 0, rare, 'similar', 'no event where none is expected'],
  [3.6, 1, 0, {}, 'similar', 'below the limit of none, 3.69; events for each person by default'],
  [3.7, 1, 0, {}, 'higher', 'above the limit of none, 3.69'],
  [150_000, 1000, 140_000, rare, 'higher', 'more events than people'],
] as const;

const none = [
  [undefined, 1000, 9, 'missing', 'no rate'],
  [10, undefined, 9, 'missing', 'no denominator'],
  [10, 1000, undefined, 'missing', 'no benchmark'],
  [10, 1000, NaN, 'not-finite', 'a benchmark that is no number'],
  [1e300, 1e300, 9, 'not-finite', 'events beyond all numbers'],
  [9, 1e300, 1e300, 'not-finite', 'expected events beyond all numbers'],
  [10, 0, 9, 'no-denominator', 'a rate of nobody'],
  [10, -1, 9, 'no-denominator', 'a denominator below zero'],
  [-0.1, 1000, 9, 'negative', 'a rate below zero'],
  [10, 1000, -0.1, 'negative', 'a benchmark below zero'],
] as const;

describe('comparisonByRateLimits', () => {
  for (const [rate, denominator, benchmark, options, comparison, why] of rows) {
    it(`${rate} of ${denominator} against ${benchmark} is ${comparison} (${why})`, () => {
      expect(comparisonByRateLimits(rate, denominator, benchmark, options)).to.equal(comparison);
    });
  }

  for (const [rate, denominator, benchmark, reason, why] of none) {
    it(`gives ${reason} for ${rate} of ${denominator} against ${benchmark} (${why})`, () => {
      const found = comparisonByRateLimits(rate, denominator, benchmark, rare);
      expect(found).to.deep.equal({ noFigure: reason });
    });
  }

  for (const [options, words] of [
    [{ confidence: 1 }, 'a confidence between 0 and 1, got 1'],
    [{ confidence: 95, tail: 0.025 }, 'a confidence between 0 and 1, got 95'],
    [{ tail: 0 }, 'a tail between 0 and 0.5, got 0'],
    [{ tail: 0.5 }, 'a tail between 0 and 0.5, got 0.5'],
    [{ tail: NaN }, 'a tail between 0 and 0.5, got NaN'],
    [{ multiplier: 0 }, 'a finite multiplier above zero, got 0'],
    [{ multiplier: Infinity }, 'a finite multiplier above zero, got Infinity'],
  ] as const) {
    it(`refuses ${JSON.stringify(options)}, even where a figure is missing`, () => {
      const call = () => comparisonByRateLimits(undefined, 10, 0.5, options);
      expect(call).to.throw(RangeError, `comparisonByRateLimits requires ${words}`);
    });
  }

  it('is similar on a limit, and not beyond it', () => {
    const { lower, upper } = poissonLimits(8, 0.025);
    const found = [lower, lower - 1e-9, upper, upper + 1e-9].map((rate) =>
      comparisonByRateLimits(rate, 1, 8, { tail: 0.025 }),
    );
    expect(found).to.deep.equal(['similar', 'lower', 'similar', 'higher']);
  });

  it('takes both tails of a confidence', () => {
    for (const confidence of [0.5, 0.9, 0.95, 0.998]) {
      const { upper } = poissonLimits(8, (1 - confidence) / 2);
      const found = [upper - 1e-9, upper + 1e-9].map((rate) =>
        comparisonByRateLimits(rate, 1, 8, { confidence }),
      );
      expect(found, `${confidence}`).to.deep.equal(['similar', 'higher']);
    }
  });

  it('is the same per person and per 1,024, and the benchmark itself is never beyond its limits', () => {
    const rates = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(rates, fc.integer({ min: 1, max: 5000 }), rates, (rate, people, benchmark) => {
        const scaled = comparisonByRateLimits(rate, people, benchmark, { multiplier: 1024 });
        expect(scaled).to.equal(comparisonByRateLimits(rate / 1024, people, benchmark / 1024));
        expect(comparisonByRateLimits(benchmark, people, benchmark, rare)).to.equal('similar');
      }),
      run,
    );
  });
});
