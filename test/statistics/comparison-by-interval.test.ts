import { expect } from 'chai';
import * as fc from 'fast-check';
import { comparisonByInterval } from '../../src/statistics/comparison-by-interval.js';

const run = { seed: 20100331, numRuns: 200 };

// value, lower, upper, benchmark
const rows = [
  [3.3, 3.2, 3.5, 3, 'higher', 'the interval is above'],
  [2.5, 2.2, 2.8, 3, 'lower', 'the interval is below'],
  [3.05, 2.7, 3.1, 3, 'similar', 'the interval holds the benchmark'],
  [3.3, 3, 3.5, 3, 'similar', 'the lower limit touches'],
  [2.8, 2.6, 3, 3, 'similar', 'the upper limit touches'],
  [0, 0, 3.7, 0, 'similar', 'zero is a figure like any other'],
  [0, 0, 3.7, 4.1, 'lower', 'no event'],
  [-1, -2, -0.5, 1, 'lower', 'minus one stands for nothing missing'],
  [3, 3, 3, 3, 'similar', 'no width'],
] as const;

const none = [
  [undefined, 3.2, 3.5, 3, 'missing', 'no value, though its limits are given'],
  [undefined, undefined, undefined, 3, 'missing', 'nothing but the benchmark'],
  [3.3, 3.2, 3.5, undefined, 'missing', 'no benchmark'],
  [3.3, undefined, 3.5, 3, 'no-interval', 'no lower limit'],
  [3.3, 3.2, undefined, 3, 'no-interval', 'no upper limit'],
  [3.3, 3.5, 3.2, 3, 'limits-reversed', 'limits the wrong way round'],
  [NaN, 3.2, 3.5, 3, 'not-finite', 'a value that is no number'],
  [3.3, 3.2, Infinity, 3, 'not-finite', 'an open interval'],
  [3.3, 3.2, 3.5, NaN, 'not-finite', 'a benchmark that is no number'],
] as const;

describe('comparisonByInterval', () => {
  for (const [value, lower, upper, benchmark, comparison, why] of rows) {
    it(`${value} (${lower} to ${upper}) is ${comparison} than or to ${benchmark}: ${why}`, () => {
      const figure = Object.freeze({ value, lower, upper });
      expect(comparisonByInterval(figure, benchmark)).to.equal(comparison);
    });
  }

  for (const [value, lower, upper, benchmark, reason, why] of none) {
    it(`gives ${reason} for ${value} (${lower} to ${upper}) against ${benchmark}: ${why}`, () => {
      expect(comparisonByInterval({ value, lower, upper }, benchmark)).to.deep.equal({ noFigure: reason });
    });
  }

  it('turns round when every sign does', () => {
    const whole = fc.integer({ min: -20, max: 20 });
    const opposite = { lower: 'higher', similar: 'similar', higher: 'lower' } as const;
    fc.assert(
      fc.property(whole, fc.nat(5), fc.nat(5), whole, (value, down, up, benchmark) => {
        const found = comparisonByInterval({ value, lower: value - down, upper: value + up }, benchmark);
        const turned = comparisonByInterval(
          { value: -value, lower: -value - up, upper: down - value },
          -benchmark,
        );
        expect(turned).to.equal(opposite[found as keyof typeof opposite]);
      }),
      run,
    );
  });
});
