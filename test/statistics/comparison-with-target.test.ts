import { expect } from 'chai';
import * as fc from 'fast-check';
import { comparisonWithTarget } from '../../src/statistics/comparison-with-target.js';

const run = { seed: 20100331, numRuns: 200 };

const plain = [
  [9, 10, 'below'],
  [10, 10, 'at'],
  [11, 10, 'above'],
  [0, 0, 'at'],
  [-4, -5, 'above'],
] as const;

// lower, upper; the target is 10
const intervals = [
  [8, 9, 'below', 'all of it'],
  [9, 10, 'spanning', 'the upper limit touches'],
  [9, 11, 'spanning', 'on both sides'],
  [10, 11, 'spanning', 'the lower limit touches'],
  [11, 12, 'above', 'all of it'],
  [10, 10, 'at', 'no width: known without error'],
] as const;

const none = [
  [undefined, 10, 'missing', 'no value'],
  [5, undefined, 'missing', 'no target is no red'],
  [NaN, 10, 'not-finite', 'a value that is no number'],
  [5, Infinity, 'not-finite', 'a target without end'],
  [{ value: undefined, lower: 9, upper: 11 }, 10, 'missing', 'limits without a value'],
  [{ value: 10, lower: undefined, upper: undefined }, 10, 'no-interval', 'limits asked for and not known'],
  [{ value: 10, lower: 9, upper: undefined }, 10, 'no-interval', 'one limit'],
  [{ value: 10, lower: 11, upper: 9 }, 10, 'limits-reversed', 'limits the wrong way round'],
  [{ value: 10, lower: 9, upper: 11 }, undefined, 'missing', 'no target'],
] as const;

describe('comparisonWithTarget', () => {
  for (const [value, target, comparison] of plain) {
    it(`${value} is ${comparison} ${target}`, () => {
      expect(comparisonWithTarget(value, target)).to.equal(comparison);
    });
  }

  for (const [lower, upper, comparison, why] of intervals) {
    it(`${lower} to ${upper} is ${comparison} 10 (${why})`, () => {
      const figure = Object.freeze({ value: (lower + upper) / 2, lower, upper });
      expect(comparisonWithTarget(figure, 10)).to.equal(comparison);
    });
  }

  for (const [figure, target, reason, why] of none) {
    it(`gives ${reason} for ${JSON.stringify(figure)} against ${target} (${why})`, () => {
      expect(comparisonWithTarget(figure, target)).to.deep.equal({ noFigure: reason });
    });
  }

  it('is the same from both sides: every sign turned, below is above', () => {
    const whole = fc.integer({ min: -9, max: 9 });
    const opposite = { below: 'above', at: 'at', above: 'below', spanning: 'spanning' } as const;
    fc.assert(
      fc.property(whole, fc.nat(4), fc.nat(4), whole, (value, down, up, target) => {
        const found = comparisonWithTarget({ value, lower: value - down, upper: value + up }, target);
        const turned = { value: -value, lower: -value - up, upper: down - value };
        expect(comparisonWithTarget(turned, -target)).to.equal(opposite[found as keyof typeof opposite]);
        expect(comparisonWithTarget({ value, lower: value, upper: value }, target)).to.equal(
          comparisonWithTarget(value, target),
        );
      }),
      run,
    );
  });
});
